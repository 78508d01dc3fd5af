import { defineRule, type RuleDocs } from "../define.ts";
import { removeDeviation } from "../shared/deviations.ts";

export default defineRule({
  id: "proportionaliteit/afwijking-overbodig",
  kind: "consistency",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: [
    "proportionaliteit/afwijking-niet-toegestaan",
    "proportionaliteit/afwijking-zonder-motivering",
    "taal/afwijking-onbekende-regel",
  ],
  last: true,
  sources: [{ ref: "taal", at: "afwijking", confidence: "V" }],
  message: {
    nl: "De afwijking van {regel} bij {betreft} is niet (meer) nodig: de regel meldt daar niets.",
    en: "The deviation from {regel} at {betreft} is not needed (any more): the rule reports nothing there.",
  },
  check(bestek, { report, outcome }) {
    for (const deviation of outcome?.deviations ?? []) {
      const { block, form, rules } = deviation;
      const [id] = rules;
      if (form !== "afwijking" || !id || outcome?.used.has(deviation)) continue;
      const rule = outcome?.rules.get(id);
      if (
        !rule?.waivable ||
        !outcome?.isActive(id) ||
        waitsForPm(id, outcome.unchecked)
      )
        continue;
      const betreft =
        block.parent?.title?.text ?? block.parent?.name?.text ?? bestek.label;
      report({
        at: block.name ?? block.syntax,
        data: { regel: id, betreft },
        discriminator: id,
        fixes: () => [removeDeviation(deviation, bestek.specification)],
      });
    }
  },
});

function waitsForPm(
  id: string,
  unchecked: ReadonlyMap<unknown, ReadonlySet<string>>,
): boolean {
  return [...unchecked.values()].some((stopped) => stopped.has(id));
}

export const docs: RuleDocs = {
  title: {
    nl: "Afwijking die niets meer motiveert",
    en: "Deviation that no longer motivates anything",
  },
  explain: {
    nl: "De regel waarvan hier wordt afgeweken meldt op deze plek niets. Een overbodige motivering wekt vragen en dekt later misschien iets wat niemand heeft afgewogen. Schrap haar, of controleer of `betreft` het goede blok noemt.",
    en: "The rule from which this departs reports nothing at this place. A needless motivation raises questions and may later cover something that nobody weighed. Remove it, or check whether `concerns` names the right block.",
  },
  examples: [
    {
      bad: `  stadium: concept
  instrument: open-house
  perceel 1 {
    zorgvormen: huishoudelijke-hulp
    afwijking perceel/clustering { motivering: "De zorg voor deze groep hangt nauw samen." }
  }
`,
      good: `  stadium: concept
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 {
    zorgvormen: huishoudelijke-hulp, beschermd-wonen
    afwijking perceel/clustering { motivering: "De zorg voor deze groep hangt nauw samen." }
  }
  perceel 2 { zorgvormen: groepsbegeleiding }
`,
    },
  ],
};
