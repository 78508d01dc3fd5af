import { isPublicContract } from "../../model/facts/instrument.ts";
import { lacksMaximumSize } from "../../model/facts/maximum.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { isStandardProcedure } from "../../model/facts/procedure.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { maximumFixes } from "../shared/amounts.ts";

export default defineRule({
  id: "raamovereenkomst/maximale-omvang",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Was-wordt 1.3, art. 1.n Maximale omvang",
      confidence: "V",
      quote:
        "een raamovereenkomst een duidelijke maximale omvang (in waarde en/of hoeveelheid) moet bevatten, die aan de voorkant wordt bepaald",
    },
  ],
  message: {
    nl: "De raamovereenkomst voor {perceel} noemt geen maximale waarde of hoeveelheid. Volgens het Hof van Justitie moet die vooraf vaststaan.",
    en: "The framework for {perceel} states no maximum value or quantity. According to the Court of Justice it must be fixed beforehand.",
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || !isStandardProcedure(lot)) return;
    if (!isFramework(lot) || !lacksMaximumSize(lot)) return;
    if (fallsOutsidePart2(lot, settings)) return;
    report({
      at: lot.slot("contractvorm"),
      fixes: () => maximumFixes(lot),
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst zonder maximale omvang",
    en: "Framework without a maximum size",
  },
  explain: {
    nl: "Is het maximum bereikt, dan heeft de raamovereenkomst geen werking meer; inschrijvers moeten dat maximum vooraf kennen. Noem een `maximale-waarde` of een `maximale-hoeveelheid`, ten minste zo hoog als de raming over de hele looptijd.",
    en: "Once the maximum is reached the framework has no further effect; tenderers must know that maximum beforehand. Give a `maximum-value` or a `maximum-quantity`, at least as high as the estimate over the full term.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  contractvorm: raamovereenkomst
  perceel 1 "Hulpmiddelen" { cpv: 33196200-2  opdrachtnemers: 2  clientkeuze: client }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  contractvorm: raamovereenkomst
  perceel 1 "Hulpmiddelen" { cpv: 33196200-2  opdrachtnemers: 2  clientkeuze: client  maximale-waarde: € 4.000.000 }
`,
    },
  ],
};
