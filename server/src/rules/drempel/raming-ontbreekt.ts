import {
  isPublicContract,
  publicContractsIn,
} from "../../model/facts/instrument.ts";
import { callsForCompetition } from "../../model/facts/notices.ts";
import { lotsWhere } from "../../model/facts/remembered.ts";
import { reachesThreshold, thresholdOf } from "../../model/facts/threshold.ts";
import { statedValue } from "../../model/facts/value.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/raming-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.13",
      confidence: "V",
      quote: "raamt de waarde van de voorgenomen overheidsopdracht",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "niet met zekerheid te zeggen of onderhandse gunning kan plaatsvinden",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Voor opdrachten boven de € 750.000 is sindsdien een (voor)aankondiging verplicht",
    },
  ],
  message: {
    geheel: {
      nl: "De geraamde waarde ontbreekt. Daarmee is niet te zeggen of de drempel van {drempel} is gehaald; aankondiging en procedure blijven ongetoetst.",
      en: "The estimated value is missing. So it cannot be said whether the threshold of {drempel} is reached; notice and procedure stay unchecked.",
    },
    default: {
      nl: "Van {n} van de {m} percelen ontbreekt de geraamde waarde. Zonder totaal is niet te zeggen of de drempel van {drempel} is gehaald; aankondiging en procedure blijven ongetoetst.",
      en: "For {n} of {m} lots the estimated value is missing. Without a total it cannot be said whether the threshold of {drempel} is reached; notice and procedure stay unchecked.",
    },
  },
  check(root, { lots, settings, report }) {
    const { specification } = root;
    const bought = publicContractsIn(specification);
    const missing = lotsWhere(
      specification,
      "bought-without-value",
      (lot) => isPublicContract(lot) && !hasValue(lot),
    );
    const [first] = missing;
    const threshold = first && thresholdOf(first, settings);
    if (!threshold) return;
    const settled = bought.every(
      (lot) =>
        callsForCompetition(lot) && reachesThreshold(lot, settings) === "yes",
    );
    if (settled) return;
    const whole = bought.length === 1 || missing.length === bought.length;
    report({
      at: whole ? [root, "geraamde-waarde"] : [first, "geraamde-waarde"],
      subjects: missing.length === lots.length ? [root] : missing,
      ...(whole && { message: "geheel" }),
      data: {
        n: missing.length,
        m: bought.length,
        drempel: euros(threshold.amount),
      },
      fixes: () => [
        first.owns("geraamde-waarde")
          ? undefined
          : insertInto(first, "geraamde-waarde: PM per jaar", {
              nl: "Voeg de geraamde waarde toe",
              en: "Add the estimated value",
            }),
      ],
    });
  },
});

/** True when the lot, its segment or the specification states an amount, or one that could not be read. */
function hasValue(lot: Node<"perceel">): boolean {
  for (let at: AnyNode | undefined = lot; at; at = at.outer) {
    const level = at as Node<"perceel">;
    if (statedValue(level) || level.state("geraamde-waarde") === "unusable")
      return true;
  }
  return false;
}

export const docs: RuleDocs = {
  title: { nl: "Geraamde waarde ontbreekt", en: "Estimated value is missing" },
  explain: {
    nl: "De geraamde waarde bepaalt welk regime geldt: of u moet aankondigen, welke procedure mag en welke termijnen gelden. Noem haar per perceel of voor het geheel, exclusief btw; een bedrag per jaar volstaat, want de looptijd is bekend.",
    en: "The estimated value decides which regime applies: whether a notice is due, which procedure is allowed and which time limits hold. State it per lot or for the whole, excluding VAT; an amount a year is enough, since the term is known.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  perceel 1 "Begeleiding" { wet: wmo-2015  geraamde-waarde: € 300.000 per jaar }
  perceel 2 "Dagbesteding" { wet: wmo-2015 }
  looptijd { duur: 2 jaar }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  perceel 1 "Begeleiding" { wet: wmo-2015  geraamde-waarde: € 300.000 per jaar }
  perceel 2 "Dagbesteding" { wet: wmo-2015  geraamde-waarde: € 120.000 per jaar }
  looptijd { duur: 2 jaar }
`,
    },
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  wet: jeugdwet
  geraamde-waarde: PM
`,
      good: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  wet: jeugdwet
  geraamde-waarde: € 500.000 in totaal
`,
    },
  ],
};
