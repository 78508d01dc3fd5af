import {
  exactly,
  type Interval,
  isAtLeast,
} from "../../../../grammar/src/exact.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import {
  effectiveProcedure,
  hasGroundWithoutNotice,
  isPrivateProcedure,
} from "../../model/facts/procedure.ts";
import { isSocialService } from "../../model/facts/services.ts";
import { estimateFor, thresholdOf } from "../../model/facts/threshold.ts";
import { estimatedValueOf } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/onderhands-boven-drempel",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    { ref: "aw2012", at: "art. 2.6a", confidence: "V" },
    {
      ref: "aw2012",
      at: "art. 2.62 lid 1",
      confidence: "V",
      quote: "maakt hiertoe een aankondiging van de overheidsopdracht bekend",
    },
    {
      ref: "aw2012",
      at: "art. 4.15 lid 1 onder a",
      confidence: "V",
      quote:
        "zonder voorafgaande bekendmaking van een aankondiging van de opdracht",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "past niet meer binnen de herziene Aanbestedingswet",
    },
  ],
  message: {
    nl: "De procedure {procedure} kan hier niet: de geraamde waarde is {raming} en de drempel {drempel}. Vanaf de drempel is een (voor)aankondiging verplicht (art. 2.6a, 2.39 en 2.62 Aw).",
    en: "The procedure {procedure} is not possible here: the estimated value is {raming} and the threshold {drempel}. From the threshold a (prior) notice is compulsory (arts. 2.6a, 2.39 and 2.62 Aw).",
  },
  check(_root, { lots, settings, report }) {
    const above = lots.filter((lot) => {
      const value = isPrivateAward(lot) ? ownValue(lot) : undefined;
      const threshold = thresholdOf(lot, settings);
      return (
        value &&
        threshold &&
        isAtLeast(value, exactly(threshold.amount)) === "yes"
      );
    });
    const [first] = above;
    if (!first) return;
    const slot = first.slot("procedure");
    report({
      at: slot,
      subjects: above,
      data: {
        procedure: term(slot, effectiveProcedure(first) ?? ""),
        raming: euros(estimateFor(first) ?? 0),
        drempel: euros(thresholdOf(first, settings)?.amount ?? 0),
      },
      fixes: () => [
        setValue(first, "procedure", "sas { invulling: klassiek }", {
          nl: "Kies sas, klassiek ingevuld",
          en: "Choose sas, in its classic form",
        }),
      ],
    });
  },
});

/** A public contract for a social service that is awarded by private tender, without a ground of art. 2.32-2.36. */
function isPrivateAward(lot: Node<"perceel">): boolean {
  return (
    isPublicContract(lot) &&
    isPrivateProcedure(lot) &&
    isSocialService(lot) &&
    !hasGroundWithoutNotice(lot)
  );
}

/** The value of the lot by itself, or of all where it is the only one: lots that add up have a rule of their own. */
function ownValue(lot: Node<"perceel">): Interval | undefined {
  const own = estimatedValueOf(lot)?.total;
  return (
    own ?? (lot.specification.lots.length === 1 ? estimateFor(lot) : undefined)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Onderhands boven de drempel",
    en: "Private award above the threshold",
  },
  explain: {
    nl: "Vanaf de drempel voor sociale en andere specifieke diensten is een aankondiging of vooraankondiging verplicht. Wie een paar aanbieders uitnodigt zonder aankondiging slaat die over, en de overeenkomst is dan vernietigbaar (art. 4.15 Aw). Kies sas met een invulling en kondig de opdracht aan.",
    en: "From the threshold for social and other specific services a notice or prior notice is compulsory. Inviting a few providers without a notice skips it, and the contract can then be annulled (art. 4.15 Aw). Choose sas with a form and announce the contract.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 2
    geraamde-waarde: € 600.000 per jaar
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 2
    geraamde-waarde: € 300.000 per jaar
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
