import {
  type Literal,
  offsetOf,
  type Range,
  type SyntaxNode,
} from "../../../grammar/src/tree.ts";
import type { SlotType } from "../vocabulary/define.ts";
import { matchWord, reservedWord } from "../vocabulary/lookup.ts";
import { quantityMeaning } from "./quantity.ts";
import type { Meaning } from "./values.ts";

/** What `understand` found; `alias` is set when a synonym was written for a standard word. */
export interface Understood {
  readonly meaning: Meaning;
  readonly alias?: { readonly written: string; readonly standard: string };
}

/** True for an amount that the parser could not read, and has reported. */
export function isUnreadable(literal: Literal): boolean {
  if (literal.type !== "range") return false;
  const { from, to, each } = literal;
  return [from, to, each?.amount].some(
    (amount) =>
      amount && amount.number === undefined && !amount.date && !amount.quarter,
  );
}

/**
 * Reads a literal as one of the slot types, in their order; undefined when it fits none. `node` and `text` give what
 * was written where a number serves as a name (`01` is not `1`).
 */
export function understand(
  literal: Literal,
  types: readonly SlotType[],
  node: SyntaxNode,
  text: string,
): Understood | undefined {
  if (literal.type === "open") return { meaning: { type: "open" } };
  if (literal.type === "not-applicable")
    return { meaning: { type: "not-applicable" } };
  for (const type of types) {
    const understood =
      literal.type === "range"
        ? quantity(literal, type, node, text)
        : words(
            literal,
            type,
            types.some(({ type }) => type === "prose"),
          );
    if (understood) return understood;
  }
  if (literal.type === "word" && reservedWord(literal.text)?.word === "geen") {
    return { meaning: { type: "word", word: "geen" } };
  }
  return undefined;
}

function words(
  literal: Exclude<Literal, Range>,
  type: SlotType,
  takesProse: boolean,
): Understood | undefined {
  if (literal.type === "open" || literal.type === "not-applicable")
    return undefined;
  const { text } = literal;
  const reserved = literal.type === "word" ? reservedWord(text) : undefined;
  switch (type.type) {
    case "word":
      return reserved &&
        (type.words as readonly string[]).includes(reserved.word)
        ? { meaning: { type: "word", word: reserved.word } }
        : undefined;
    case "enum": {
      const match =
        literal.type === "prose" ? undefined : matchWord(type, text);
      if (match) {
        const meaning: Meaning = { type: "word", word: match.word };
        return match.spelling === "alias"
          ? { meaning, alias: { written: text, standard: match.word } }
          : { meaning };
      }
      return type.open && !reserved
        ? { meaning: { type: "text", text } }
        : undefined;
    }
    case "prose":
    case "text":
      return reserved ? undefined : { meaning: { type: "text", text } };
    case "municipality":
    case "path":
    case "key":
    case "rule-id":
      return reserved || literal.type === "prose"
        ? undefined
        : { meaning: { type: "text", text } };
    case "code":
      return !reserved &&
        (!type.pattern || new RegExp(`^(?:${type.pattern})$`, "u").test(text))
        ? { meaning: { type: "text", text } }
        : undefined;
    case "reference":
      // A quoted text beside prose is the prose itself, not a name.
      return reserved ||
        literal.type === "prose" ||
        (literal.type === "string" && takesProse)
        ? undefined
        : { meaning: { type: "reference", name: text, to: type.to } };
    default:
      return undefined;
  }
}

function quantity(
  range: Range,
  type: SlotType,
  node: SyntaxNode,
  text: string,
): Understood | undefined {
  const meaning = isNameType(type)
    ? nameOf(range, type, node, text)
    : quantityMeaning(range, type);
  return meaning ? { meaning } : undefined;
}

type NameType = Extract<
  SlotType,
  { type: "text" | "prose" | "reference" | "code" }
>;

function isNameType(type: SlotType): type is NameType {
  return (
    type.type === "text" ||
    type.type === "prose" ||
    type.type === "reference" ||
    type.type === "code"
  );
}

function nameOf(
  range: Range,
  type: NameType,
  node: SyntaxNode,
  text: string,
): Meaning | undefined {
  const { from, to, bound, each } = range;
  if (to || bound || each || from.number === undefined) return undefined;
  const start = offsetOf(node);
  const written = /^[\d.,]+/.exec(
    text.slice(start, start + Math.min(node.length, 40)),
  )?.[0];
  if (!written || from.unit || from.percent || from.euro) return undefined;
  if (type.type === "reference")
    return { type: "reference", name: written, to: type.to };
  if (
    type.type === "code" &&
    type.pattern &&
    !new RegExp(`^(?:${type.pattern})$`, "u").test(written)
  ) {
    return undefined;
  }
  return { type: "text", text: written };
}
