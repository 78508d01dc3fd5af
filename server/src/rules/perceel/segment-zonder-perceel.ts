import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "perceel/segment-zonder-perceel",
  kind: "completeness",
  severity: "warning",
  scope: "segment",
  from: "publicatie",
  waivable: true,
  sources: [
    { ref: "rivierenland-2021", at: "hoofdstuk 6", confidence: "S" },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 4",
      confidence: "V",
      quote:
        "hoofdindeling van hetgeen aan ondersteunings- en hulpaanbod wordt ingekocht",
    },
  ],
  message: {
    nl: "Segment {segment} heeft nog geen percelen, en is zelf niet als perceel ingevuld: producten, taak en geraamde waarde ontbreken.",
    en: "Segment {segment} has no lots yet, and is not filled in as a lot itself: products, task and estimated value are missing.",
  },
  check(segment, { report, lots }) {
    const [lot] = lots;
    if (!lot?.implicit || segment.is("status", "vervallen", "buiten-scope"))
      return;
    // A segment that is filled in as a lot is one (language: a segment without lots is one lot itself).
    const filledIn =
      segment.owns("product") ||
      segment.owns("geraamde-waarde") ||
      segment.owns("taak");
    if (filledIn) return;
    const { name, title } = segment;
    const head = [name, title && `"${title}"`].filter(Boolean).join(" ");
    report({
      at: segment,
      fixes: () => [
        insertInto(segment, `perceel ${head} {\n  zorgvormen: PM\n}`, {
          nl: "Voeg een perceel toe",
          en: "Add a lot",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Segment zonder percelen", en: "Segment without lots" },
  explain: {
    nl: "Een strategie stopt vaak bij segmenten. Voor publicatie moet elk segment vertaald zijn in percelen, of zelf als één perceel zijn ingevuld met producten of een geraamde waarde.",
    en: "A strategy often stops at segments. Before publication each segment must be translated into lots, or be filled in as one lot itself with products or an estimated value.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  segment W1 "Begeleiding" { wet: wmo-2015 }
`,
      good: `  stadium: publicatie
  segment W1 "Begeleiding" {
    wet: wmo-2015
    perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  }
`,
    },
  ],
};
