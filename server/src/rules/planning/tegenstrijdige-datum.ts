import { type Interval, isEqual } from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import type { Block, Occurrence } from "../../model/block.ts";
import { dayOf, possibleDays } from "../../model/facts/milestones.ts";
import type { AnyNode, Node, Slot } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Fix, Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceOne } from "../fix/fix.ts";
import { capital, keyName } from "../shared/terms.ts";
import { period } from "../shared/wording.ts";
import { writtenLiteral } from "../shared/written.ts";

export default defineRule({
  id: "planning/tegenstrijdige-datum",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "rivierenland-2021", at: "hoofdstuk 6, bijlage 5", confidence: "S" },
    { ref: "rekenkundig", at: "gelijke datum", confidence: "V" },
    { ref: "rekenkundig", at: "één gegeven, één waarde", confidence: "V" },
  ],
  message: {
    nl: "{mijlpaal} staat op {datum1} ({plaats1}) en op {datum2} ({plaats2}).",
    en: "{mijlpaal} is on {datum1} ({plaats1}) and on {datum2} ({plaats2}).",
  },
  check(lot, { report }) {
    const planning = lot.at("planning");
    if (!planning) return;
    const say = (key: string, first: Dated, second: Dated) => {
      if (isEqual(first.day, second.day) !== "no") return;
      report({
        at: second.at,
        discriminator: key,
        data: {
          mijlpaal: capital(first.name),
          datum1: period(first.day),
          plaats1: first.place,
          datum2: period(second.day),
          plaats2: second.place,
        },
        related: [
          {
            at: first.at,
            message: { nl: "De andere datum.", en: "The other date." },
          },
        ],
        fixes: () => [sameDay(second, first), sameDay(first, second)],
      });
    };
    const inPlanning = { nl: "planning", en: "planning" };
    const term = lot.at("looptijd");
    const procedure = lot.at("procedure");
    const pairs = [
      ...(term
        ? [{ key: "ingang", node: term, place: { nl: "looptijd", en: "term" } }]
        : []),
      ...(procedure
        ? both.map((key) => ({
            key,
            node: procedure,
            place: { nl: "procedure", en: "procedure" },
          }))
        : []),
    ];
    for (const { key, node, place } of pairs) {
      const first = dated(planning, key, inPlanning);
      const second = dated(node, key, place);
      // A lot that sets its own date departs from what it inherits; that is no contradiction.
      if (
        first &&
        second &&
        levelOf(planning.slotAt(key)) === levelOf(node.slotAt(key))
      )
        say(key, first, second);
    }
    for (const key of ["vaststelling", "mijlpaal"] as const)
      for (const [first, second] of doubles(planning, key))
        say(key, first, second);
  },
});

interface Dated {
  readonly name: { readonly nl: string; readonly en: string };
  readonly place: { readonly nl: string; readonly en: string };
  readonly day: Interval;
  readonly at: Place;
  readonly slot: Slot;
  readonly value: BoundValue;
}

/** Copies the date of one place to the other, as it was written there. */
function sameDay(to: Dated, from: Dated): Fix {
  const text = writtenLiteral(from.value.node);
  const on = period(from.day);
  return replaceOne(to.slot, to.value, text, {
    nl: `Neem ${on.nl}, zoals in de ${from.place.nl}`,
    en: `Take ${on.en}, as in the ${from.place.en}`,
  });
}

/** Steps that may stand in the planning and in the procedure. */
const both = ["sluiting", "offerte", "presentatie", "interviews"] as const;

function dated(
  node: AnyNode,
  key: string,
  place: Dated["place"],
): Dated | undefined {
  const slot = node.slotAt(key);
  const [value, more] = slot.values;
  const day = more ? undefined : dayOf(node, key);
  if (!day || !value) return undefined;
  return { name: keyName(node, key), place, day, at: slot, slot, value };
}

/** The specification, segment or lot on which a slot was written. */
function levelOf(slot: Slot): Block | undefined {
  const [occurrence] = slot.occurrences;
  return slot.owner.sources.find((source) =>
    source.slots.some((own) =>
      own?.occurrences.some((other) => other === occurrence),
    ),
  )?.parent;
}

/** Decisions and milestones with the same title and different dates. */
function doubles(
  planning: Node<"planning">,
  key: "vaststelling" | "mijlpaal",
): [Dated, Dated][] {
  const slot = planning.slot(key);
  const byTitle = new Map<string, Dated>();
  const found: [Dated, Dated][] = [];
  for (const occurrence of slot.occurrences) {
    const entry = datedBlock(occurrence, slot);
    if (!entry) continue;
    const title = fold(entry.name.nl);
    const known = byTitle.get(title);
    if (known) found.push([known, entry]);
    else byTitle.set(title, entry);
  }
  return found;
}

function datedBlock(
  { block, values, syntax }: Occurrence,
  slot: Slot,
): Dated | undefined {
  const title = block?.title?.text;
  const [value] = values;
  if (title === undefined || value?.type !== "moment") return undefined;
  const name = { nl: `“${title}”`, en: `“${title}”` };
  const place = { nl: "planning", en: "planning" };
  return { name, place, day: possibleDays(value), at: syntax, slot, value };
}

export const docs: RuleDocs = {
  title: { nl: "Eén mijlpaal, twee data", en: "One milestone, two dates" },
  explain: {
    nl: "Inschrijvers gaan af op een van beide data, en wie zich aan de kortste houdt krijgt gelijk. Noem een datum op één plaats; de planning is daarvoor bedoeld.",
    en: "Tenderers rely on either date, and the shorter deadline loses you the case. State a date in one place; the planning is meant for that.",
  },
  examples: [
    {
      bad: `  planning { gunning: 2026-06-01  ingang: 2027-01-01 }
  looptijd { ingang: 2027-02-01  duur: 4 jaar }
`,
      good: `  planning { gunning: 2026-06-01  ingang: 2027-01-01 }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
`,
    },
    {
      bad: `  planning { vaststelling "Nota van uitgangspunten": 2026-03-01; vaststelling "Nota van uitgangspunten": 2026-04-01 }
`,
      good: `  planning { vaststelling "Nota van uitgangspunten": 2026-03-01; vaststelling "Verordening": 2026-04-01 }
`,
    },
  ],
};
