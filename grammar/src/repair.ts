/**
 * Mends braces that do not match by looking at the indentation, which in a document that someone wrote nearly always
 * still says what was meant. Only runs when braces do not match; where indentation says nothing either, braces are
 * paired in order, and what is left over is dropped or closed at the end.
 */
import type { IToken } from "chevrotain";
import { endOf } from "./classify.ts";
import { MAX_ERRORS } from "./limits.ts";
import {
  type Line,
  linesOf,
  missingOpening,
  trustsIndentation,
  unmatchedBraces,
} from "./lines.ts";
import { Colon, Comma, LeftBrace, RightBrace, Word } from "./tokens.ts";
import type { SyntaxError as SyntaxFault } from "./tree.ts";

const LEFT = LeftBrace.tokenTypeIdx;
const RIGHT = RightBrace.tokenTypeIdx;
const WORD = Word.tokenTypeIdx;
const COLON = Colon.tokenTypeIdx;
const COMMA = Comma.tokenTypeIdx;

/** A body that is open while the lines are gone through. */
interface OpenBody {
  readonly brace: IToken;
  /** Indentation of the line that opened it. */
  readonly indent: number;
  /** Indentation of the statements in it, once one has been seen. */
  inner: number | undefined;
}

/** Gives the tokens with braces added and dropped so that they match; braces that were added have no text. */
export function repairBraces(
  tokens: readonly IToken[],
  text: string,
  errors: SyntaxFault[],
): IToken[] {
  const lines = linesOf(tokens, text);
  const repair = new Repair(errors);
  if (trustsIndentation(lines)) repair.byIndentation(lines);
  else repair.inOrder(tokens);
  return repair.finish();
}

class Repair {
  private readonly out: IToken[] = [];
  private readonly open: OpenBody[] = [];
  private readonly errors: SyntaxFault[];
  /** Indentation of the statements outside every body. */
  private outer: number | undefined;
  /** The line of the statement that was read last, when no body of it is open. */
  private sibling: Line | undefined;

  constructor(errors: SyntaxFault[]) {
    this.errors = errors;
  }

  inOrder(tokens: readonly IToken[]): void {
    for (const token of tokens) {
      if (token.tokenTypeIdx === LEFT) this.push(token, 0);
      else if (token.tokenTypeIdx === RIGHT) {
        if (this.open.length === 0) this.drop(token);
        else this.pop(token);
      } else this.out.push(token);
    }
  }

  byIndentation(lines: readonly Line[]): void {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as Line;
      let from = 0;
      while (line.tokens[from]?.tokenTypeIdx === RIGHT) {
        this.closeAt(line.tokens[from] as IToken, line.indent);
        from++;
      }
      if (from === 0 && this.startsStatement(line)) this.place(line);
      this.restOfLine(line, from, lines[index + 1]);
    }
  }

  /** Closes what is still open and gives the tokens. */
  finish(): IToken[] {
    // A text that stops halfway has one cause, however many bodies it leaves open.
    const last = this.open.at(-1);
    if (last) this.reportUnclosed(last);
    while (this.open.length > 0) this.popMissing(false);
    return this.out;
  }

  // --- one line --------------------------------------------------------------------------------------------------

  private startsStatement(line: Line): boolean {
    const [first, second] = line.tokens;
    if (first?.tokenTypeIdx !== WORD) return false;
    if (second?.tokenTypeIdx === COLON) return true;
    const before = this.out.at(-1)?.tokenTypeIdx;
    return before !== COLON && before !== COMMA;
  }

  /** A `}` first on its line belongs to the body whose opening line is indented as far. */
  private closeAt(token: IToken, indent: number): void {
    const match = this.open.findLastIndex((body) => body.indent === indent);
    if (match < 0) {
      this.drop(token);
      return;
    }
    while (this.open.length > match + 1) this.popMissing(true);
    this.pop(token);
    this.sibling = undefined;
  }

  /** Ends the bodies that a statement's line has left, and opens the one that a deeper line must stand in. */
  private place(line: Line): void {
    for (
      let top = this.open.at(-1);
      top && top.indent >= line.indent;
      top = this.open.at(-1)
    ) {
      this.popMissing(true);
      this.sibling = undefined;
    }
    const inner = this.innerIndent();
    if (inner === undefined) this.setInner(line.indent);
    else if (
      line.indent > inner &&
      this.sibling !== undefined &&
      this.sibling.indent === inner
    ) {
      this.pushMissing(this.sibling);
      this.setInner(line.indent);
    }
    this.sibling = line;
  }

  private innerIndent(): number | undefined {
    const top = this.open.at(-1);
    return top ? top.inner : this.outer;
  }

  private setInner(indent: number): void {
    const top = this.open.at(-1);
    if (top) top.inner = indent;
    else this.outer = indent;
  }

  private restOfLine(line: Line, from: number, next: Line | undefined): void {
    const { tokens } = line;
    const unmatched = unmatchedBraces(tokens, from);
    const missing = missingOpening(tokens, from, unmatched);
    let unclosed = 0;
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index] as IToken;
      const isUnmatched = unmatched.has(index);
      if (token.tokenTypeIdx === LEFT && isUnmatched) {
        const verdict = this.judgeOpening(line, index, next);
        if (verdict === "stray") this.drop(token);
        else {
          this.push(token, line.indent);
          if (verdict === "inline") unclosed++;
        }
      } else if (token.tokenTypeIdx === RIGHT && isUnmatched) {
        this.closeInline(token, line, next, missing !== undefined);
      } else {
        if (index === missing) this.pushMissingBefore(line, token);
        if (token.tokenTypeIdx === LEFT) this.push(token, line.indent);
        else if (token.tokenTypeIdx === RIGHT) this.pop(token);
        else this.out.push(token);
      }
    }
    for (; unclosed > 0; unclosed--) this.popMissing(true);
    if (this.open.at(-1)?.inner === undefined && this.open.length > 0) {
      this.sibling = undefined;
    }
  }

  /** What an opening brace without its other half on the line is: a body over more lines, one to end here, or stray. */
  private judgeOpening(
    line: Line,
    index: number,
    next: Line | undefined,
  ): "block" | "inline" | "stray" {
    const { tokens, indent } = line;
    const follower = tokens[index + 1];
    if (index === 0 && follower) return "stray";
    if (follower && follower.tokenTypeIdx !== WORD) return "stray";
    const goesOn =
      next === undefined ||
      next.indent > indent ||
      (next.indent === indent && next.tokens[0]?.tokenTypeIdx === RIGHT);
    if (goesOn) return "block";
    return follower ? "inline" : "stray";
  }

  private closeInline(
    token: IToken,
    line: Line,
    next: Line | undefined,
    openedHere: boolean,
  ): void {
    const top = this.open.at(-1);
    if (!top) this.drop(token);
    else if (openedHere) this.pop(token);
    else {
      const closesOuter =
        next === undefined ||
        (next.indent <= top.indent &&
          !(
            next.indent === top.indent && next.tokens[0]?.tokenTypeIdx === RIGHT
          ));
      if (closesOuter && top.indent < line.indent) this.pop(token);
      else this.drop(token);
    }
  }

  // --- braces ----------------------------------------------------------------------------------------------------

  private push(brace: IToken, indent: number): void {
    this.out.push(brace);
    this.open.push({ brace, indent, inner: undefined });
  }

  private pop(brace: IToken): void {
    this.out.push(brace);
    this.open.pop();
  }

  private drop(brace: IToken): void {
    const { startOffset: start, image } = brace;
    this.report({
      code: "stray-brace",
      start,
      length: 1,
      data: { brace: image },
      fix: { start, length: 1, text: "" },
    });
  }

  private popMissing(report: boolean): void {
    const body = this.open.pop();
    if (!body) return;
    if (report) this.reportUnclosed(body);
    this.out.push(this.brace(RightBrace));
  }

  private reportUnclosed(body: OpenBody): void {
    // An opening brace that was added itself has been reported.
    if (body.brace.image === "") return;
    this.report({
      code: "missing-brace",
      start: body.brace.startOffset,
      length: 1,
      data: { brace: "}" },
      fix: { start: this.endOfOutput(), length: 0, text: " }" },
    });
  }

  /** The opening brace that is missing at the end of a line. */
  private pushMissing(line: Line): void {
    this.reportUnopened(line.tokens.at(-1) ?? line.tokens[0]);
    this.push(this.brace(LeftBrace), line.indent);
  }

  /** The opening brace that is missing in the middle of a line. */
  private pushMissingBefore(line: Line, token: IToken): void {
    this.reportUnopened(token);
    this.push(this.brace(LeftBrace), line.indent);
  }

  private reportUnopened(token: IToken | undefined): void {
    if (!token) return;
    this.report({
      code: "missing-brace",
      start: token.startOffset,
      length: token.image.length,
      data: { brace: "{" },
      fix: { start: this.endOfOutput(), length: 0, text: " {" },
    });
  }

  private report(error: SyntaxFault): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push(error);
  }

  private brace(type: typeof LeftBrace): IToken {
    return {
      image: "",
      startOffset: this.endOfOutput(),
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
    };
  }

  private endOfOutput(): number {
    const last = this.out.at(-1);
    return last ? endOf(last) : 0;
  }
}
