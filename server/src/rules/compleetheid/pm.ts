import type { Block, Occurrence } from "../../model/block.ts";
import { hasReached, stageOf } from "../../model/facts/dates.ts";
import { inTree, isLevel } from "../../model/levels.ts";
import { noteAnything } from "../../model/reads.ts";
import type { Key } from "../../vocabulary/lookup.ts";
import type { Severity } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
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
    noteAnything();
    for (const { key, occurrence } of inTree(bestek.block, "open", openOn)) {
      if (
        !outcome ||
        outcome.pointsInto(occurrence.syntax, specification.unit.uri)
      )
        continue;
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

interface Open {
  readonly key: Key;
  readonly occurrence: Occurrence;
}

/** Every key with PM on a level. */
function openOn(level: Block): Open[] {
  return [...openValues(level)];
}

/** Every key with PM in a block and the blocks inside it on the same level, in source order. */
function* openValues(block: Block): Iterable<Open> {
  for (const slot of block.slots) {
    if (!slot) continue;
    for (const occurrence of slot.occurrences) {
      if (occurrence.values.some(({ type }) => type === "open"))
        yield { key: slot.key, occurrence };
      const inner = occurrence.block;
      if (inner && !isLevel(inner)) yield* openValues(inner);
    }
  }
}

export const docs: RuleDocs = {
  title: { nl: "Nog open (PM)", en: "Still open (TBD)" },
  explain: {
    nl: "PM is een eerlijk antwoord zolang er tijd is. Bij publicatie moet het zijn ingevuld, want wat open staat kan niet worden gecontroleerd en aanbieders kunnen er niet op rekenen. De bevinding noemt de controles die op dit antwoord wachten.",
    en: "TBD is an honest answer as long as there is time. At publication it must be filled in, because what is open cannot be checked and providers cannot rely on it. The finding names the checks that wait for this answer.",
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
