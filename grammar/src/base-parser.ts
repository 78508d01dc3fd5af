/** What every part of the parser shares: how it is set up, and how it reports. */
import { EmbeddedActionsParser, type IToken } from "chevrotain";
import { endOf } from "./classify.ts";
import { MAX_ERRORS } from "./limits.ts";
import { OneTokenLookahead } from "./lookahead.ts";
import { vocabulary } from "./tokens.ts";
import type { SyntaxErrorCode, SyntaxError as SyntaxFault } from "./tree.ts";

/** What the parser can say it was looking for. */
export type Expected =
  | "amount"
  | "value"
  | "cell"
  | "column"
  | "keyword"
  | "statement";

const LONGEST_QUOTE = 30;

/** The start of a piece of text, short enough to repeat in a message. */
export function shorten(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? "";
  return line.length <= LONGEST_QUOTE
    ? line
    : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

/** The methods a grammar is written in, which a recording run replaces. */
const GRAMMAR_METHOD =
  /^(?:[A-Z][A-Z_]*\d?|consume|subrule|option|or|many|atLeastOne)$/;

export type Alternatives<Result> = { ALT: () => Result }[];

export class BaseParser extends EmbeddedActionsParser {
  protected faults: SyntaxFault[] = [];

  constructor(validate: boolean) {
    // Every choice is made on one token: `classify.ts` has looked further where that was needed.
    super(vocabulary, {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations: !validate,
      ...(validate
        ? {}
        : { lookaheadStrategy: new OneTokenLookahead(vocabulary) }),
    });
  }

  /**
   * Ends Chevrotain's recording run, under the name by which Chevrotain calls it. Its own version deletes ninety methods
   * one by one from an object that V8 has just made fast, which takes longer than parsing a large document.
   */
  protected disableRecording(): void {
    this.RECORDING_PHASE = false;
    const own = this as unknown as Record<string, unknown>;
    const original = EmbeddedActionsParser.prototype as unknown as typeof own;
    for (const name of Object.keys(own)) {
      if (GRAMMAR_METHOD.test(name) && typeof original[name] === "function") {
        own[name] = original[name];
      }
    }
  }

  /** Offset just past the last token that was taken. */
  protected end(): number {
    return endOf(this.LA(0));
  }

  protected report(
    code: SyntaxErrorCode,
    start: number,
    length: number,
    data: Readonly<Record<string, string>>,
    fix?: SyntaxFault["fix"],
  ): void {
    if (this.faults.length >= MAX_ERRORS) return;
    this.faults.push({ code, start, length, data, ...(fix && { fix }) });
  }

  /** Takes the repair off an error: what it would leave is wrong as well. */
  protected withdrawFix(index: number): void {
    const fault = this.faults[index];
    if (!fault) return;
    const { fix: _, ...rest } = fault;
    this.faults[index] = rest;
  }

  /** Reports a token where something else was meant; `expected` is a key of the phrases in `messages.ts`. */
  protected unexpected(
    token: IToken,
    expected: Expected,
    keyword?: string,
  ): void {
    this.report("unexpected", token.startOffset, token.image.length, {
      found: shorten(token.image),
      expected,
      ...(keyword !== undefined && { keyword }),
    });
  }
}
