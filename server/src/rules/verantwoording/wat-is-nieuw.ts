import { stageOf } from "../../model/facts/dates.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "verantwoording/wat-is-nieuw",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "concreet aan te geven welke informatie nieuw is en welke nieuwe eisen worden gesteld",
    },
  ],
  message: {
    nl: "Er is een vorige ronde ({vorige}), maar niet aangegeven is wat er nieuw is voor aanbieders.",
    en: "There is a previous round ({vorige}), but it is not stated what is new for providers.",
  },
  check(root, { report }) {
    if (stageOf(root.specification) !== "publicatie") return;
    const [previous] = [
      ...root.references("vorige-ronde"),
      ...root.references("vorige-versie"),
    ];
    if (!previous || !root.isAbsent("wijzigingen")) return;
    report({
      at: root.has("vorige-ronde")
        ? [root, "vorige-ronde"]
        : [root, "vorige-versie"],
      data: { vorige: previous.label },
      fixes: () => [
        insertInto(root, "wijzigingen: PM", {
          nl: "Voeg de wijzigingen in",
          en: "Insert the changes",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Niet aangegeven wat er nieuw is", en: "Not said what is new" },
  explain: {
    nl: "Zonder lijst van wijzigingen lezen aanbieders alles opnieuw om drie veranderingen te vinden. Maak de lijst met `bestek diff` en neem haar op in `wijzigingen`.",
    en: "Without a list of changes providers read everything again to find three of them. Make the list with `bestek diff` and include it in `what-is-new`.",
  },
  examples: [
    {
      bad: `bestek Jeugd2026 "Inkoop jeugdhulp 2026" {
  stadium: publicatie
  vorige-ronde: Jeugd2022
}
`,
      good: `bestek Jeugd2026 "Inkoop jeugdhulp 2026" {
  stadium: publicatie
  vorige-ronde: Jeugd2022
  wijzigingen: "Nieuwe tarieven en één perceel minder."
}
`,
      files: {
        "oud.bestek": `bestek Jeugd2022 "Inkoop jeugdhulp 2022" {
  stadium: uitvoering
  contractmanagement { overleg: driemaandelijks }
}
`,
      },
    },
  ],
};
