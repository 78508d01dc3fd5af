import type { OwnSlot } from "../../model/block.ts";
import { valueText } from "../../model/facts/blocks.ts";
import { type AnyNode, keyOf } from "../../model/node.ts";
import { noteAnything } from "../../model/reads.ts";
import { kindTable } from "../../vocabulary/lookup.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";
import { spoken } from "../shared/terms.ts";

export default defineRule({
  id: "taal/overbodige-waarde",
  kind: "consistency",
  severity: "hint",
  scope: ["segment", "perceel"],
  waivable: true,
  sources: [{ ref: "taal", at: "overerving", confidence: "I" }],
  message: {
    nl: "{sleutel} heeft hier dezelfde waarde als in {bron}; de herhaling kan weg.",
    en: "{sleutel} has the same value as in {bron}; the repetition can go.",
  },
  check(node, { report }) {
    if (node.implicit) return;
    noteAnything(node.level);
    for (const own of node.block.slots) {
      const above = own && inheritedAs(node, own);
      if (!own || !above) continue;
      const slot = node.resolve(own.key);
      report({
        at: slot,
        subjects: [node],
        data: {
          sleutel: spoken({ nl: own.key.keyword, en: own.key.entry.en }),
          bron: above.label,
        },
        related: [
          {
            at: [above, own.key.keyword],
            message: {
              nl: "de waarde die al geldt",
              en: "the value that already holds",
            },
          },
        ],
        fixes: () => [
          removeStatement(slot, {
            nl: "Haal de herhaling weg",
            en: "Remove the repetition",
          }),
        ],
        discriminator: own.key.keyword,
      });
    }
  },
});

/** The level that already gives the very same value; undefined when none does, or when a body or table cell says it. */
function inheritedAs(
  node: AnyNode,
  { key, occurrences }: OwnSlot,
): AnyNode | undefined {
  const { outer } = node;
  const [own, more] = occurrences;
  const isPlain =
    key.types.length > 0 &&
    (key.entry.mode ?? "waarde") === "waarde" &&
    !key.entry.repeat;
  if (
    !outer ||
    !own ||
    more ||
    !isPlain ||
    own.syntax.kind !== "statement" ||
    own.syntax.body ||
    own.syntax.doc !== undefined
  )
    return undefined;
  const same = kindTable(outer.kind).byKeyword.get(key.keyword);
  if (same?.id !== key.id) return undefined;
  const above = outer.resolve(keyOf(outer.kind, key.keyword));
  const written = own.values.map(valueText).join();
  return written !== "" &&
    above.blocks.every(({ block }) => !block.body) &&
    above.values.map(valueText).join() === written
    ? above.owner
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Waarde herhaalt wat al geldt",
    en: "Value repeats what already holds",
  },
  explain: {
    nl: "Een perceel neemt over wat in het segment of het bestek staat. Een herhaalde waarde wordt later op de ene plek gewijzigd en op de andere vergeten. Haal de herhaling weg, of zet er met `///` bij waarom zij er staat.",
    en: "A lot takes over what the segment or the specification says. A repeated value is later changed in one place and forgotten in the other. Remove the repetition, or say with `///` why it is there.",
  },
  examples: [
    {
      bad: `  bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  opdrachtnemers: maximaal 4
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4 }
`,
      good: `  bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  opdrachtnemers: maximaal 4
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 3 }
`,
    },
  ],
};
