import {
  offsetOf,
  type SyntaxNode,
  type Value,
  type Word,
} from "../../../grammar/src/tree.ts";
import type { Key } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";
import type { Problem } from "./problem.ts";
import { suggestKey, suggestWord } from "./suggest.ts";
import type { BoundQualifier } from "./values.ts";

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
    if (literal?.type === "word" && node.loose.length > 0) {
      this.looseWords(node);
      return;
    }
    if (key.types.length === 0) {
      this.report("value-not-allowed", node, { key: key.keyword, written });
      return;
    }
    const suggestion =
      literal && "text" in literal ? suggestWord(key, literal.text) : undefined;
    const closed = key.types.some(({ type }) => type === "enum");
    const wordLike = literal?.type === "word" || literal?.type === "code";
    this.report(
      closed && wordLike ? "unknown-value" : "wrong-type",
      node,
      {
        key: key.keyword,
        id: key.id,
        written,
        ...(suggestion && { suggestion }),
      },
      suggestion,
    );
  }

  looseWords(node: Value): void {
    const written = this.#textOf(node);
    const isWhole = !node.body && !written.endsWith("...");
    this.report(
      "quotes-needed",
      node,
      { written },
      isWhole ? `"${written}"` : undefined,
    );
  }

  unexpectedName(key: Key, name: Word): void {
    const valued = key.types.length > 0;
    this.report(
      valued ? "colon-missing" : "name-not-allowed",
      name,
      { key: key.keyword, name: name.text },
      valued ? `: ${name.text}` : undefined,
    );
  }

  unexpectedTitle(key: Key, title: Word): void {
    this.report("name-not-allowed", title, {
      key: key.keyword,
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
    const { here, elsewhere } = suggestKey(block.kind, word.text);
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
