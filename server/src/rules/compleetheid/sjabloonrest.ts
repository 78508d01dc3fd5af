import { textsIn } from "../../model/facts/texts.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "compleetheid/sjabloonrest",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "overeenkomst art. 1.3.1, 3.2.2; inkoopdocument Berekening",
      confidence: "V",
      quote:
        "De overeenkomst start op [begindatum] en loopt tot en met [einddatum].",
    },
  ],
  message: {
    title: {
      nl: "In de titel staat nog sjabloontekst: '{fragment}'.",
      en: "The title still contains template text: '{fragment}'.",
    },
    default: {
      nl: "In {sleutel} staat nog sjabloontekst: '{fragment}'.",
      en: "{sleutel} still contains template text: '{fragment}'.",
    },
  },
  check({ block }, { report }) {
    for (const { text, node, keyword } of textsIn(
      block,
      "template",
      (written) => leftover.test(written),
    )) {
      const fragment = leftover.exec(text)?.[0];
      if (fragment)
        report({
          at: node,
          message: keyword === undefined ? "title" : "default",
          data: { sleutel: keyword ?? "", fragment },
          discriminator: keyword ?? "titel",
        });
    }
  },
});

/** What templates leave: brackets with an instruction, asterisks for a year or a name, and their example texts. */
const leftover =
  /(?<!\[)\[\s*(?:aantal|naam|vul|invullen|begindatum|einddatum|datum|bedrag|gemeente|regio|percentage|periode|adres|nummer|jaar|kies|keuze|let op|optioneel|number|name|fill in|start date|end date|amount|choose|optional|x{2,}|\.{3}|…)[^\]\n]{0,60}\]|\*{3}|\b20(?:\d\*|\*{2})|VOORBEELDOPTIE|Begin hier met de tekst|lorem ipsum|\bX{3,}\b/iu;

export const docs: RuleDocs = {
  title: {
    nl: "Sjabloontekst is blijven staan",
    en: "Template text was left behind",
  },
  explain: {
    nl: "Standaarddocumenten hebben tientallen invulpunten. Een vergeten invulpunt verandert wat de overeenkomst betekent. Vul het in, of schrap het als het niet geldt.",
    en: "Standard documents contain dozens of fill-in points. A forgotten one changes what the contract means. Fill it in, or drop it if it does not apply.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2026-05-01
  perceel 1 "Begeleiding" {
    omschrijving: "De overeenkomst start op [begindatum] en loopt vier jaar."
  }
`,
      good: `  stadium: publicatie
  peildatum: 2026-05-01
  bijlage D1 "Overeenkomst" { soort: conceptovereenkomst }
  perceel 1 "Begeleiding" {
    omschrijving: "De overeenkomst [[D1]] start op 1 januari 2027 en loopt vier jaar."
  }
`,
    },
  ],
};
