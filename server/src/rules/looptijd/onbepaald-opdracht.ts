import { isPublicContract } from "../../model/facts/instrument.ts";
import { isDas, isSas } from "../../model/facts/procedure.ts";
import { isIndefinite } from "../../model/facts/term.ts";
import {
  isAboveThreshold,
  reachesThreshold,
} from "../../model/facts/threshold.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import type { Settings } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "looptijd/onbepaald-opdracht",
  kind: "legal",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.3",
      confidence: "V",
      quote:
        "Bij Europese aanbestedingen zijn overeenkomsten voor onbepaalde tijd namelijk niet toegestaan.",
    },
    {
      ref: "aw2012",
      at: "art. 2.17 onder e",
      confidence: "V",
      quote:
        "die voor onbepaalde duur is of een looptijd heeft die langer is dan 48 maanden",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is een overheidsopdracht voor onbepaalde tijd. Dat geldt als niet toegestaan bij een Europese aanbesteding; noem een einddatum.",
    en: "{perceel} is a public contract for an indefinite time. That is regarded as not allowed in a European tender; name an end date.",
  },
  check(term, { lots, report, settings }) {
    if (!isIndefinite(term)) return;
    const concerned = lots.filter(
      (lot) =>
        isPublicContract(lot) &&
        !isFramework(lot) &&
        !isDas(lot) &&
        isTenderedInEurope(lot, settings),
    );
    if (concerned.length > 0)
      report({ at: [term, "duur"], subjects: concerned });
  },
});

function isTenderedInEurope(lot: Node<"perceel">, settings: Settings): boolean {
  return (
    isAboveThreshold(lot, settings) ||
    (isSas(lot) && reachesThreshold(lot, settings) !== "no")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Overheidsopdracht voor onbepaalde tijd",
    en: "Public contract for an indefinite time",
  },
  explain: {
    nl: "Een opdracht die Europees is aanbesteed moet op enig moment terug naar de markt. De contractstandaard gaat ervan uit dat onbepaalde tijd dan niet is toegestaan; de wet rekent er wel mee bij de raming (48 maanden). Noem een einddatum of een duur met verlengingen.",
    en: "A contract tendered under European rules must return to the market at some time. The contract standard holds that an indefinite time is then not allowed; the Act does reckon with it in the estimate (48 months). Give an end date, or a duration with extensions.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: overeenkomst-van-opdracht
  looptijd { ingang: 2027-01-01  duur: onbeperkt; opzegging { door: opdrachtgever; opzegtermijn: 6 maanden } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4; gunningscriteria { kwaliteit "Plan" 100% } }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: overeenkomst-van-opdracht
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4; gunningscriteria { kwaliteit "Plan" 100% } }
`,
    },
  ],
};
