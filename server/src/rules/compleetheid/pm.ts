import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import { rangeOf } from "../../../../grammar/src/tree.ts";
import type { Block, Occurrence } from "../../model/block.ts";
import { hasReached, stageOf } from "../../model/facts/dates.ts";
import type { Key } from "../../vocabulary/lookup.ts";
import type { Severity } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import type { Outcome } from "../engine.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/pm",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  waivable: true,
  last: true,
  sources: [{ ref: "taal", at: "PM als waarde van de taal", confidence: "I" }],
  message: {
    default: { nl: "{sleutel} is nog PM.", en: "{sleutel} is still TBD." },
    regels: {
      nl: "{sleutel} is nog PM. Daardoor is niet gecontroleerd: {regels}.",
      en: "{sleutel} is still TBD. Not checked because of it: {regels}.",
    },
  },
  check(bestek, { report, outcome }) {
    const { specification } = bestek;
    const published = hasReached(specification, "publicatie");
    const draft = stageOf(specification) === "concept";
    for (const { key, occurrence } of openValues(bestek.block)) {
      if (!outcome || isReported(occurrence.syntax, outcome)) continue;
      const stopped = [
        ...(outcome.unchecked.get(occurrence.syntax) ?? []),
      ].sort();
      const severity: Severity = published
        ? stopped.length > 0
          ? "error"
          : "warning"
        : draft
          ? "info"
          : "hint";
      report({
        at: occurrence.syntax,
        severity,
        message: stopped.length > 0 ? "regels" : "default",
        data: {
          sleutel: { nl: key.keyword, en: key.entry.en },
          regels: someOf(stopped),
        },
        discriminator: key.keyword,
      });
    }
  },
});

/** The first rules by name, and how many more there are. */
function someOf(rules: readonly string[]) {
  if (rules.length <= 4) return list(rules);
  const rest = rules.length - 3;
  return list([
    ...rules.slice(0, 3),
    { nl: `${rest} andere regels`, en: `${rest} other rules` },
  ]);
}

/** Every key with PM in a block and the blocks inside it, in source order. */
function* openValues(
  block: Block,
): Iterable<{ key: Key; occurrence: Occurrence }> {
  for (const slot of block.slots) {
    if (!slot) continue;
    for (const occurrence of slot.occurrences) {
      if (occurrence.values.some(({ type }) => type === "open"))
        yield { key: slot.key, occurrence };
      if (occurrence.block) yield* openValues(occurrence.block);
    }
  }
}

/** True when another rule already speaks about this very key: one place, one finding. */
function isReported(syntax: SyntaxNode, { findings }: Outcome): boolean {
  const { start, end } = rangeOf(syntax);
  return findings.some(
    (finding) => finding.start >= start && finding.end <= end,
  );
}

export const docs: RuleDocs = {
  title: { nl: "Nog open (PM)", en: "Still open (PM)" },
  explain: {
    nl: "PM is een eerlijk antwoord zolang er tijd is. Bij publicatie moet het zijn ingevuld, want wat open staat kan niet worden gecontroleerd en aanbieders kunnen er niet op rekenen. De bevinding noemt de controles die op dit antwoord wachten.",
    en: "PM is an honest answer as long as there is time. At publication it must be filled in, because what is open cannot be checked and providers cannot rely on it. The finding names the checks that wait for this answer.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  wet: PM
`,
      good: `  stadium: strategie
  wet: jeugdwet
`,
      severity: "hint",
    },
  ],
};
