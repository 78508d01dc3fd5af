import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import {
  isSameItem,
  nameOf,
  type Requirement,
  requirementsOf,
} from "../../model/facts/requirements.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { removeBlock } from "../fix/removal.ts";
import { writtenText } from "../shared/written.ts";

export default defineRule({
  id: "taal/tegenstrijdige-waarden",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["planning/tegenstrijdige-datum", "taal/dubbele-sleutel"],
  sources: [
    {
      ref: "taal",
      at: "overerving: de dichtstbijzijnde waarde wint, gelijke afstand is tegenstrijdig",
      confidence: "I",
    },
  ],
  message: {
    nl: "{perceel} krijgt voor '{eis}' zowel {waarde1} (uit {bron1}) als {waarde2} (uit {bron2}).",
    en: "{perceel} gets both {waarde1} (from {bron1}) and {waarde2} (from {bron2}) for '{eis}'.",
  },
  check(lot, { report }) {
    for (const items of byLevel(lot)) {
      for (const [index, item] of items.entries()) {
        const earlier = items.slice(0, index).find((one) => isTwin(one, item));
        const clash = earlier && clashOf(earlier, item);
        if (!earlier || !clash) continue;
        report({
          at: item,
          data: {
            eis: nameOf(item),
            waarde1: writtenText(clash.first),
            bron1: sourceOf(earlier),
            waarde2: writtenText(clash.second),
            bron2: sourceOf(item),
          },
          related: [
            {
              at: earlier,
              message: { nl: "de andere waarde", en: "the other value" },
            },
          ],
          discriminator: nameOf(item),
          fixes: () => [drop(item, clash.second), drop(earlier, clash.first)],
        });
      }
    }
  },
});

/** Drops one of the two; a set that it stands in loses it for all who use the set. */
function drop(item: Requirement, value: SyntaxNode): Fix | undefined {
  const written = writtenText(value);
  return removeBlock(item, {
    nl: `Laat de eis van ${written} vervallen`,
    en: `Drop the requirement of ${written}`,
  });
}

/** The requirements that come in at each level: of the lot, of its segment, of the specification. */
function byLevel(lot: Node<"perceel">): Requirement[][] {
  const levels: Requirement[][] = [];
  for (let at: AnyNode | undefined = lot; at; at = at.outer) {
    const above = at.outer
      ? requirementsOf(at.outer as Node<"perceel">).map(({ block }) => block)
      : [];
    levels.push(
      requirementsOf(at as Node<"perceel">).filter(
        ({ block }) => !above.includes(block),
      ),
    );
  }
  return levels;
}

/** The same requirement from another source, for the same providers. */
function isTwin(one: Requirement, other: Requirement): boolean {
  return (
    one.kind === other.kind &&
    one.block.parent !== other.block.parent &&
    isSameItem(one, other) &&
    audienceOf(one) === audienceOf(other)
  );
}

function audienceOf(given: Requirement): string {
  const item = given as Node<"geschiktheidseis">;
  return [
    ...item.words("geldt-voor"),
    ...item.texts("geldt-voor"),
    ...item.words("alleen"),
  ].join();
}

const measures = [
  "bedrag",
  "bedrag-micro",
  "aantal",
  "periode",
  "jaren",
  "minimale-waarde",
  "waarde-gelijktijdig",
  "maximale-leeftijd",
  "maximale-leeftijd-bij-aanvang",
  "vernieuwing-binnen",
] as const;

/** Two amounts, numbers or periods for one and the same thing that differ. */
function clashOf(one: Requirement, other: Requirement) {
  for (const key of measures) {
    const { values } = (other as Node<"geschiktheidseis">).slot(key);
    for (const first of (one as Node<"geschiktheidseis">).slot(key).values) {
      const second = values.find((value) => isAboutSame(value, first));
      if (second && extentOf(first) !== extentOf(second))
        return { first: first.node, second: second.node };
    }
  }
  return undefined;
}

function isAboutSame(one: BoundValue, other: BoundValue): boolean {
  return one.type === other.type && qualifiersOf(one) === qualifiersOf(other);
}

function qualifiersOf({ qualifiers }: BoundValue): string {
  return qualifiers
    .map(
      ({ preposition, text, unit, year }) =>
        `${preposition} ${text ?? unit ?? year}`,
    )
    .join();
}

/** How much a value is, whatever its notation. */
function extentOf(value: BoundValue): string {
  if (value.type === "duration")
    return JSON.stringify([value.months, value.days, value.minutes]);
  return "interval" in value ? JSON.stringify(value.interval) : value.type;
}

function sourceOf({ block }: Requirement): string | Localized {
  const { parent } = block;
  if (parent?.kind === "eisenset")
    return parent.name?.text ?? parent.title?.text ?? "eisenset";
  return { nl: "de eigen eis", en: "its own requirement" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Eis met twee verschillende waarden",
    en: "Requirement with two different values",
  },
  explain: {
    nl: "Dezelfde eis komt op hetzelfde niveau uit twee bronnen, met een verschillende waarde: de inschrijver zal de lichtste kiezen. Schrap een van beide. Een eis op een lager niveau mag wel afwijken van een hoger: dat is overerving.",
    en: "The same requirement comes from two sources at the same level, with different values: the tenderer will choose the lighter one. Drop one of them. A requirement at a lower level may differ from a higher one: that is inheritance.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  eisenset Regio { geschiktheidseis "Verzekering" { soort: verzekering  bedrag: € 2.500.000 per gebeurtenis } }
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    eisen: Regio
    geschiktheidseis "Verzekering" { soort: verzekering  bedrag: € 1.250.000 per gebeurtenis }
  }
`,
      good: `  wet: jeugdwet
  eisenset Regio { geschiktheidseis "Verzekering" { soort: verzekering  bedrag: € 2.500.000 per gebeurtenis } }
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    eisen: Regio
    geschiktheidseis "Verzekering" { soort: verzekering  bedrag: EUR 2,5 miljoen per gebeurtenis }
  }
`,
    },
  ],
};
