import { rangeOf } from "../../../../grammar/src/tree.ts";
import type { AnyNode, Node, Slot } from "../../model/node.ts";
import type { Fix } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { together } from "../fix/fix.ts";
import { linesIn, quoted } from "../fix/language.ts";
import { removeBlock } from "../fix/removal.ts";
import { writtenText } from "./written.ts";

const title = {
  nl: "Splits dit deel af in een eigen perceel",
  en: "Split this part off into a lot of its own",
};

/**
 * Takes the parts of another kind out of a lot and gives each a lot of its own behind it, with its nature, code and
 * value; which procedure it gets is for the author. Undefined for a lot in a table and for a document without lots.
 */
export function splitOff(
  lot: Node<"perceel">,
  parts: readonly Node<"opdrachtdeel">[],
): Fix | undefined {
  const { syntax } = lot.block;
  const { outer } = lot;
  if (lot.implicit || syntax.kind !== "statement" || !outer) return undefined;
  const unit = unitOf(syntax, lot.specification);
  const { start, end } = rangeOf(syntax);
  const line = unit.text.lastIndexOf("\n", start - 1) + 1;
  const indent = /^[ \t]*/.exec(unit.text.slice(line, start))?.[0] ?? "";
  const newline = unit.text.includes("\r\n") ? "\r\n" : "\n";
  const text = freeNumbers(lot, parts.length)
    .map((number, index) => lotOf(number, parts[index]))
    .join("\n");
  const lines = linesIn(unit, outer.kind, text)
    .split("\n")
    .map((written) => `${newline}${indent}${written}`);
  const added = { uri: unit.uri, start: end, length: 0, text: lines.join("") };
  return together(title, ...parts.map((part) => removeBlock(part, title)), {
    title,
    edits: [added],
    safe: false,
  });
}

function lotOf(number: number, part: Node<"opdrachtdeel"> | undefined): string {
  const own = (["aard", "cpv", "geraamde-waarde"] as const).flatMap((key) =>
    part?.has(key) ? `  ${key}: ${valuesOf(part.slot(key))}\n` : [],
  );
  const name = part?.title ?? part?.name ?? "PM";
  return `perceel ${number} ${quoted(name)} {\n${own.join("")}  procedure: PM\n}`;
}

/** All values of a key as they were written. */
function valuesOf({ values }: Slot): string {
  return values.map(({ node }) => writtenText(node)).join(", ");
}

/** The next numbers that no lot of the specification has. */
function freeNumbers({ specification }: AnyNode, count: number): number[] {
  const taken = specification.lots.map(({ name }) =>
    Number.parseInt(name ?? "", 10),
  );
  const first = Math.max(0, ...taken.filter((number) => number > 0)) + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}
