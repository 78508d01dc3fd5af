import {
  offsetOf,
  type SyntaxNode,
  type Value,
  type Word,
} from "../../../grammar/src/tree.ts";
import { type Key, matchWord } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";
import type { Problem } from "./problem.ts";
import { suggestKey, suggestWord } from "./suggest.ts";
import type { BoundQualifier } from "./values.ts";

/** A key as it is called in either language. */
export function namesOf({ keyword, entry }: Key): {
  readonly key: string;
  readonly keyEn: string;
} {
  return { key: keyword, keyEn: entry.en };
}

const textTypes: ReadonlySet<string> = new Set([
  "municipality",
  "text",
  "prose",
  "reference",
]);

/** True when several words would be right between quotation marks: a name, a text or a listed term. */
function isText({ types }: Key, node: Value, written: string): boolean {
  if (node.loose.length + node.qualifiers.length === 0) return false;
  return types.some(
    (type) =>
      textTypes.has(type.type) ||
      (type.type === "enum" && (type.open || matchWord(type, written))),
  );
}

/** Collects what could not be understood in one document. */
export class Problems {
  readonly found: Problem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  report(
    code: Problem["code"],
    node: SyntaxNode,
    data: Problem["data"],
    replacement?: string,
  ): void {
    this.found.push(
      replacement === undefined
        ? { code, node, data }
        : { code, node, data, replacement },
    );
  }

  misunderstood(key: Key, node: Value): void {
    const { literal } = node;
    const written = this.#textOf(node);
    const { types } = key;
    const data = { ...namesOf(key), id: key.id, written };
    if (literal?.type === "word" && isText(key, node, written)) {
      this.unquoted(node);
      return;
    }
    const takesBlock = types.every(({ type }) => type === "reference");
    if (takesBlock && (types.length === 0 || literal?.type === "range")) {
      this.report("value-not-allowed", node, data);
      return;
    }
    const suggestion =
      literal && "text" in literal ? suggestWord(key, literal.text) : undefined;
    const closed = types.some(({ type }) => type === "enum");
    const wordLike = literal?.type === "word" || literal?.type === "code";
    this.#report(
      closed && wordLike ? "unknown-value" : "wrong-type",
      node,
      { ...data, ...(suggestion && { suggestion }) },
      suggestion,
    );
  }

  /** Words behind a value that is complete without them: the rest of a text without quotation marks, or nothing. */
  looseWords(key: Key, node: Value): void {
    const [word] = node.loose;
    if (word && !isText(key, node, this.#textOf(node)))
      this.report("loose-words", word, { word: word.text });
    else this.unquoted(node);
  }

  /** A text of several words without quotation marks. */
  unquoted(node: Value): void {
    const written = this.#textOf(node);
    this.#report("quotes-needed", node, { written }, `"${written}"`);
  }

  /** Reports with a replacement, if that is for all that the value says. */
  #report(
    code: Problem["code"],
    node: Value,
    data: Problem["data"],
    replacement: string | undefined,
  ): void {
    const rest = node.qualifiers.length + node.loose.length;
    const isWhole =
      !node.body &&
      (code === "quotes-needed"
        ? data.written?.endsWith("...") === false
        : rest === 0);
    this.report(code, node, data, isWhole ? replacement : undefined);
  }

  unexpectedName(key: Key, name: Word, hasColon: boolean): void {
    const valued = key.types.length > 0 && !hasColon;
    this.report(
      valued ? "colon-missing" : "name-not-allowed",
      name,
      { ...namesOf(key), name: name.text },
      valued ? `: ${name.text}` : undefined,
    );
  }

  /** `segment alle`: the word means something everywhere, so it can be no name. */
  reservedName(key: Key, name: Word): void {
    this.report("reserved-name", name, { ...namesOf(key), name: name.text });
  }

  unexpectedTitle(key: Key, title: Word): void {
    this.report("name-not-allowed", title, {
      ...namesOf(key),
      name: title.text,
    });
  }

  synonym(node: SyntaxNode, written: string, standard: string): void {
    this.report("synonym", node, { written, standard });
  }

  ambiguousNumber(node: Value, qualifiers: readonly BoundQualifier[]): void {
    const { literal } = node;
    if (literal?.type !== "range") return;
    const { from, to } = literal;
    const last = to ?? from;
    const ambiguous = last.decimals === 3 && !last.grouped && !last.scale;
    // A tariff a minute really has more than two decimals.
    if (ambiguous && !qualifiers.some(({ unit }) => unit === "minuut")) {
      this.report("ambiguous-number", node, { written: this.#textOf(node) });
    }
  }

  /** What was written, without a body behind it, on one line and not too long for a message. */
  #textOf(node: SyntaxNode): string {
    const start = offsetOf(node);
    const length =
      node.kind === "value" && node.body ? node.body.start : node.length;
    const written = this.#text
      .slice(start, start + Math.min(length, 80))
      .replace(/\s+/g, " ")
      .trim();
    return length > 80 ? `${written}...` : written;
  }

  /** Reports a word that is no key here; returns the key that was probably meant. */
  unknownKey(block: Block, word: Word): string | undefined {
    const { here, elsewhere } = suggestKey(block, word.text);
    const data = {
      key: word.text,
      block: block.key?.keyword ?? block.kind,
      blockEn: block.key?.entry.en ?? block.kind,
    };
    this.report(
      "unknown-key",
      word,
      {
        ...data,
        ...(here && { suggestion: here }),
        ...(elsewhere && {
          elsewhere: elsewhere.keyword,
          elsewhereEn: elsewhere.entry.en,
        }),
      },
      here,
    );
    return here;
  }
}
