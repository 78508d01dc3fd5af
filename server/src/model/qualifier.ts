import type {
  Preposition,
  SyntaxNode,
  Value,
} from "../../../grammar/src/tree.ts";
import { unitOf } from "../../../grammar/src/words.ts";
import type { EntryShape } from "../vocabulary/define.ts";
import type { Key } from "../vocabulary/lookup.ts";
import type { Problems } from "./problems.ts";
import type { BoundQualifier } from "./values.ts";

const none: readonly BoundQualifier[] = [];
const alwaysAllowed: ReadonlySet<string> = new Set([
  "per",
  "voor",
  "in",
  "excl. btw",
  "incl. btw",
]);

/** English `of` is Dutch `van`, but Dutch `of` is "or": only behind a percentage is it the English word. */
function meantBy(written: Preposition, node: Value): Preposition {
  const { literal } = node;
  const percent =
    literal?.type === "range" && (literal.to ?? literal.from).percent;
  return written === "of" && percent ? "van" : written;
}

const nameTypes: ReadonlySet<string> = new Set([
  "municipality",
  "text",
  "prose",
  "reference",
]);

function isAllowed(entry: EntryShape, preposition: Preposition): boolean {
  return (
    entry.qualifiers?.includes(preposition) ?? alwaysAllowed.has(preposition)
  );
}

/** `Bergen op Zoom`: a word in a slot for names, and behind it a preposition that the slot does not take. */
export function isUnquotedName({ types, entry }: Key, node: Value): boolean {
  return (
    node.literal?.type === "word" &&
    types.length > 0 &&
    types.every(({ type }) => nameTypes.has(type)) &&
    node.qualifiers.some(
      ({ preposition, operand }) =>
        operand?.type === "word" &&
        preposition !== "of" &&
        !isAllowed(entry, preposition),
    )
  );
}

/** The qualifiers of a value; a preposition that its key does not take is reported to `problems`. */
export function bindQualifiers(
  entry: EntryShape,
  node: Value,
  problems: Problems | undefined,
): readonly BoundQualifier[] {
  if (node.qualifiers.length === 0) return none;
  return node.qualifiers.map(({ preposition: written, operand }, index) => {
    const preposition = meantBy(written, node);
    if (!isAllowed(entry, preposition)) {
      problems?.report(
        "qualifier-not-allowed",
        node.qualifiers[index] as SyntaxNode,
        { preposition },
      );
    }
    const text = operand && "text" in operand ? operand.text : undefined;
    const amount = operand?.type === "range" ? operand.from : undefined;
    const number = amount?.number;
    return {
      preposition,
      text,
      unit:
        preposition === "per" && text !== undefined
          ? unitOf(text)
          : amount?.unit,
      year:
        preposition === "in" && number !== undefined
          ? number / 10_000
          : amount?.date?.year,
      interval: number === undefined ? undefined : { min: number, max: number },
    };
  });
}
