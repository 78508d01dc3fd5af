import { hasReached } from "../../model/facts/dates.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { lacksStep, momentsOf, takenStep } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder, replaceLiteral } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/prestatie-inkoop-fasen",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "De aanbesteding vindt plaats in twee fases: in de eerste fase selecteert de gemeente de beste partij op basis van de offerte (offerte-fase)",
    },
  ],
  message: {
    nl: "{perceel} is prestatie-inkoop, maar de fasen kloppen niet: {situatie}. Eerst de offertefase, daarna de concretiseringsfase met de beste partij.",
    en: "{perceel} is best value procurement, but the phases are wrong: {situatie}. First the offer phase, then the clarification phase with the best party.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "prestatie-inkoop") return;
    if (clarifiesTooEarly(lot)) {
      const step = takenStep(lot, "concretisering");
      report({
        at: step ?? lot,
        fixes: () => [
          step &&
            replaceLiteral(step, "PM", {
              nl: "Laat de datum van de concretisering open",
              en: "Leave the date of the clarification open",
            }),
        ],
        data: {
          situatie: {
            nl: "de concretisering ligt voor de offerte",
            en: "the clarification is before the offer",
          },
        },
      });
      return;
    }
    if (
      !hasReached(lot.specification, "publicatie") ||
      lot.is("planning", "op-platform")
    )
      return;
    const situation = missingPhase(lot);
    if (situation)
      report({
        at: [lot, "procedure"],
        data: { situatie: situation },
        fixes: () => [
          insertUnder(
            lot,
            "planning",
            lacksStep(lot, "concretisering")
              ? "concretisering: PM"
              : "offerte: PM",
            { nl: "Voeg de mijlpaal toe", en: "Add the milestone" },
          ),
        ],
      });
  },
});

function clarifiesTooEarly(lot: Node<"perceel">): boolean {
  const offers = [...momentsOf(lot, "offerte"), ...momentsOf(lot, "sluiting")];
  const clarification = momentsOf(lot, "concretisering")[0];
  return (
    clarification !== undefined &&
    offers.some(({ interval }) => clarification.interval.max < interval.min)
  );
}

function missingPhase(lot: Node<"perceel">): Localized | undefined {
  if (lacksStep(lot, "concretisering"))
    return {
      nl: "de concretiseringsfase ontbreekt",
      en: "the clarification phase is missing",
    };
  return lacksStep(lot, "offerte") && lacksStep(lot, "sluiting")
    ? { nl: "de offertefase ontbreekt", en: "the offer phase is missing" }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Prestatie-inkoop met verkeerde fasen",
    en: "Best value procurement with wrong phases",
  },
  explain: {
    nl: "Prestatie-inkoop heeft twee fasen in vaste volgorde: eerst offertes, daarna werkt de beste partij haar plan uit. Zet de concretisering na de offerte, en plan beide.",
    en: "Best value procurement has two phases in a fixed order: first offers, then the best party works out its plan. Put the clarification after the offer, and plan both.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  planning { aankondiging: 2022-06-01 op tenderned  sluiting: 2022-09-01 12:00 }
  perceel 1 "Beschermd wonen" {
    instrument: overheidsopdracht
    procedure: sas { invulling: prestatie-inkoop }
    opdrachtnemers: 1
    gunningscriteria { methode: bpkv; kwaliteit "Interviews" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  planning { aankondiging: 2022-06-01 op tenderned  sluiting: 2022-09-01 12:00  concretisering: 2022-10-01 }
  perceel 1 "Beschermd wonen" {
    instrument: overheidsopdracht
    procedure: sas { invulling: prestatie-inkoop }
    opdrachtnemers: 1
    gunningscriteria { methode: bpkv; kwaliteit "Interviews" 60%; prijs "Tarief" 40% }
  }
`,
    },
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Beschermd wonen" {
    instrument: overheidsopdracht
    procedure: sas { invulling: prestatie-inkoop; concretisering: 2022-08-01; offerte: 2022-09-01 }
    opdrachtnemers: 1
    gunningscriteria { methode: bpkv; kwaliteit "Interviews" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Beschermd wonen" {
    instrument: overheidsopdracht
    procedure: sas { invulling: prestatie-inkoop; offerte: 2022-09-01; concretisering: 2022-10-01 }
    opdrachtnemers: 1
    gunningscriteria { methode: bpkv; kwaliteit "Interviews" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
