import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "kwaliteit/eis-zonder-toetsing",
  kind: "completeness",
  severity: "warning",
  scope: [
    "uitvoeringseis",
    "kwaliteitseis",
    "selectiecriteria.selectiecriterium",
  ],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "inkoopdocument, Geschiktheidseisen",
      confidence: "V",
      quote:
        "Bij elke eis staat welk bewijs de potentiële opdrachtnemer moet aanleveren.",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.3",
      confidence: "V",
      quote:
        "een check hebben uitgevoerd (of aanbieders hebben laten aantonen)",
    },
  ],
  message: {
    nl: "Bij eis '{eis}' staat niet hoe die wordt aangetoond of getoetst.",
    en: "Requirement '{eis}' does not say how it is proven or verified.",
  },
  check(item, { report }) {
    const requirement = item as Node<"uitvoeringseis">;
    if (!requirement.isAbsent("bewijs") || !requirement.isAbsent("toetsing"))
      return;
    if (!requirement.isAbsent("meting")) return;
    if (item.kind !== "selectiecriterium") {
      if (requirement.is("bron", "wet") || !requirement.isAbsent("register"))
        return;
    }
    report({
      at: item,
      data: { eis: nameOf(item) },
      discriminator: nameOf(item),
      fixes: () => [
        insertInto(item, "bewijs: PM", {
          nl: "Voeg het bewijs in",
          en: "Insert the proof",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Eis zonder bewijs of toetsing",
    en: "Requirement without proof or verification",
  },
  explain: {
    nl: "Een eis die niemand toetst, selecteert niemand. Zeg in `bewijs` waarmee de aanbieder haar aantoont, of in `toetsing` wie er wanneer naar kijkt; voor een eis die in het dagelijks contact blijkt volstaat `toetsing: contractmanagement`. Een eis uit de wet (`bron: wet`) heeft geen eigen bewijs nodig.",
    en: "A requirement nobody verifies selects nobody. Say in `evidence` how the provider proves it, or in `verification` who looks at it and when; for what shows in daily contact `verification: contract-management` will do. A requirement of the law (`origin: law`) needs no proof of its own.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma"
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
`,
    },
  ],
};
