import { fold } from "../../../../grammar/src/names.ts";
import { type AnyNode, keyOf } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { BoundValue } from "../../model/values.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineWorkspaceRule({
  id: "samenwerking/verwijzing-niet-wederzijds",
  kind: "consistency",
  severity: "warning",
  scope: "werkmap",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Dat moet je dan uiteraard ook in de opdracht van die andere partij doen.",
    },
  ],
  message: {
    nl: "{opdracht} noemt samenwerking met {ander}, maar {ander} noemt {opdracht} niet.",
    en: "{opdracht} declares cooperation with {ander}, but {ander} does not declare {opdracht}.",
  },
  check(workspace, { report }) {
    for (const specification of workspace.specifications()) {
      for (const { from, to, value } of relationsIn(specification)) {
        if (to.isWithin(from) || from.isWithin(to) || answers(to, from))
          continue;
        const reachable =
          to.specification === specification || from.kind === "bestek";
        report(specification, {
          at: value.node,
          subjects: [from],
          data: { opdracht: from.label, ander: to.label },
          related: [
            {
              at: to,
              message: { nl: "De andere opdracht", en: "The other assignment" },
            },
          ],
          fixes: () => [
            reachable && from.name
              ? insertInto(to, `samenwerking-met: ${from.name}`, {
                  nl: `Noem ${from.name} ook in ${to.label}`,
                  en: `Name ${from.name} in ${to.label} as well`,
                })
              : undefined,
          ],
          discriminator: to.label,
        });
      }
    }
  },
});

const keys = [
  "samenwerking-met",
  "op-afschaling-naar",
  "overdracht-aan",
] as const;

interface Relation {
  readonly from: AnyNode;
  readonly to: AnyNode;
  readonly value: BoundValue;
}

/** Every relation to another assignment that is written in a specification; outside parties are left out. */
function relationsIn(specification: Specification): Relation[] {
  return levelsOf(specification).flatMap((from) =>
    valuesOf(from, keys).flatMap((value) => {
      if (value.type !== "reference") return [];
      const to = specification.resolve(value.name, value.to);
      return to ? [{ from, to, value }] : [];
    }),
  );
}

/** True when an assignment, or what it is part of or consists of, names the other one, also in words or as a border. */
function answers(assignment: AnyNode, other: AnyNode): boolean {
  const { specification } = assignment;
  return levelsOf(specification)
    .filter((level) => level.isWithin(assignment) || assignment.isWithin(level))
    .flatMap((level) => valuesOf(level, [...keys, "afbakening"]))
    .some((value) => {
      if (value.type === "text")
        return [other.name, other.title].some(
          (name) => name && fold(value.text).includes(fold(name)),
        );
      if (value.type !== "reference") return false;
      const target = specification.resolve(value.name, value.to);
      return (
        target !== undefined &&
        (target.isWithin(other) || other.isWithin(target))
      );
    });
}

function levelsOf({ root, segments, lots }: Specification): AnyNode[] {
  return [root, ...segments, ...lots.filter((lot) => !lot.implicit)];
}

/** What is written on a level itself under these keys. */
function valuesOf(level: AnyNode, keywords: readonly string[]): BoundValue[] {
  return keywords.flatMap((keyword) => {
    const own = level.ownSlot(keyOf(level.kind, keyword));
    return own?.occurrences.flatMap(({ values }) => values) ?? [];
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Samenwerking staat maar aan één kant",
    en: "Cooperation is declared on one side only",
  },
  explain: {
    nl: "Een afspraak die maar in één van de twee opdrachten staat, bindt de andere partij niet. Neem de samenwerking, overdracht of op- en afschaling ook op in de andere opdracht.",
    en: "An agreement that stands in only one of the two assignments does not bind the other party. Include the cooperation, handover or step-up and step-down in the other assignment as well.",
  },
  examples: [
    {
      bad: `  perceel A "Ambulant" { op-afschaling-naar: B }
  perceel B "Verblijf" { zorgvormen: residentieel }
`,
      good: `  perceel A "Ambulant" { op-afschaling-naar: B }
  perceel B "Verblijf" { zorgvormen: residentieel  op-afschaling-naar: A }
`,
    },
    {
      bad: `  samenwerking-met: Wijkteams, "Huisartsenkring"
`,
      good: `  samenwerking-met: "Huisartsenkring"
`,
      files: {
        "wijkteams.bestek": `bestek Wijkteams "Opdracht wijkteams" { soort-voorziening: algemeen }
`,
      },
    },
  ],
};
