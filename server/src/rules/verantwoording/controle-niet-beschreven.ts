import { isTaskBased, variantOf } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "verantwoording/controle-niet-beschreven",
  kind: "completeness",
  severity: "info",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "art. 6b.4",
      confidence: "V",
      quote:
        "Het college maakt informatie openbaar over het ingevolge artikel 6b.2 vastgestelde controledoel",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.16.1",
      confidence: "V",
      quote:
        "Het college van de Gemeente controleert de rechtmatige en doelmatige besteding van gelden en de nakoming van regels en voorwaarden.",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 1", confidence: "S" },
  ],
  message: {
    nl: "Niet beschreven is hoe geleverde prestaties worden gecontroleerd (formele en materiële controle).",
    en: "It is not described how delivered services are checked (formal and material control).",
  },
  check(root, { report, lots }) {
    const paid = lots.filter(
      (lot) => variantOf(lot) !== undefined && !isTaskBased(lot),
    );
    if (paid.length === 0 || lots.some((lot) => !lot.isAbsent("controle")))
      return;
    report({
      at: root,
      fixes: () => [
        insertInto(root, "controle { controleplan: PM }", {
          nl: "Verwijs naar het controleplan",
          en: "Refer to the control plan",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Controle op prestaties niet beschreven",
    en: "Control of performance not described",
  },
  explain: {
    nl: "Aanbieders moeten meewerken aan formele en materiële controle en moeten die vooraf kennen. Een verwijzing naar het controleplan is genoeg: `controle { controleplan: .. }`. Voor jeugdhulp moet het algemene controleplan makkelijk te vinden zijn.",
    en: "Providers have to cooperate with formal and material control and need to know it beforehand. A reference to the control plan is enough: `checks { check-plan: .. }`. For youth care the general control plan must be easy to find.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht }
  }
`,
      good: `  stadium: publicatie
  controle { controleplan: "www.voorbeeldgemeente.nl/controleplan" }
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht }
  }
`,
    },
  ],
};
