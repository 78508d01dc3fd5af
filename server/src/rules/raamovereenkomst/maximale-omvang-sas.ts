import { isPublicContract } from "../../model/facts/instrument.ts";
import { lacksMaximumSize } from "../../model/facts/maximum.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { maximumFixes } from "../shared/amounts.ts";

export default defineRule({
  id: "raamovereenkomst/maximale-omvang-sas",
  kind: "completeness",
  severity: "hint",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Was-wordt 1.3, art. 1.n Maximale omvang",
      confidence: "V",
      quote:
        "Het is aan de gemeente om af te wegen of ze de omvang willen opnemen in de overeenkomst.",
    },
  ],
  message: {
    nl: "Overweeg een maximale omvang voor de raamovereenkomst {perceel}. Of de rechtspraak daarover ook na een SAS-procedure geldt, is niet beslist.",
    en: "Consider a maximum size for framework {perceel}. Whether the case law also holds after an SAS procedure is undecided.",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || !isSas(lot) || !isFramework(lot)) return;
    if (!lacksMaximumSize(lot)) return;
    report({
      at: lot.slot("contractvorm"),
      fixes: () => maximumFixes(lot),
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst onder SAS zonder maximale omvang",
    en: "Framework under SAS without a maximum size",
  },
  explain: {
    nl: "De rechtspraak over een maximum gaat over aanbestedingen met een gewone procedure; of zij ook na een SAS-procedure geldt, is niet beslist. De contractstandaard laat de afweging aan de gemeente. Een `maximale-waarde` geeft in elk geval duidelijkheid.",
    en: "The case law on a maximum is about tenders with a standard procedure; whether it also holds after an SAS procedure is undecided. The contract standard leaves it to the municipality to weigh. A `maximum-value` gives clarity in any case.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4  clientkeuze: client; gunningscriteria { kwaliteit "Plan" 100% } }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4  clientkeuze: client  maximale-waarde: € 8.000.000; gunningscriteria { kwaliteit "Plan" 100% } }
`,
    },
  ],
};
