/** What the printer must leave alone, because the parser did not fully understand it. */
import { MAX_DEPTH } from "./braces.ts";
import type { Piece } from "./print-pieces.ts";
import {
  type Body,
  offsetOf,
  rangeOf,
  type SourceFile,
  type Statement,
  type SyntaxError as SyntaxFault,
} from "./tree.ts";
import { isClosedComment, isClosedProse, isLineBreak } from "./unclosed.ts";

/**
 * Whether the document has a brace, comment or prose without its end, or more braces than are read. Recovery then looks
 * at indentation, so any change of whitespace could change where things end. The errors of the file do not tell, since
 * only the first of each line is kept.
 */
export function dependsOnIndentation(pieces: readonly Piece[]): boolean {
  let depth = 0;
  for (const { image, form } of pieces) {
    if (image === "{") depth += 1;
    if (image === "}") depth -= 1;
    if (depth < 0 || depth >= MAX_DEPTH) return true;
    if (form === "block-comment" && !isClosedComment(image)) return true;
    if (image.startsWith('"""') && !isClosedProse(image)) return true;
  }
  return depth > 0;
}

/**
 * The statements that are broken, for each syntax error the innermost statement it lies in or touches, and what starts
 * behind it on its line, because only the first error of a line is kept.
 */
export function frozenStatements(file: SourceFile): ReadonlySet<Statement> {
  const frozen = new Set<Statement>();
  if (file.errors.length === 0) return frozen;
  const spans = file.errors.map((error) => spanOf(error, file.text));
  addBroken(file.statements, spans, frozen);
  addTouched(file.statements, spans, frozen);
  return frozen;
}

/** The bodies that stand directly in a statement: its own, those of its values and those in the cells of its table. */
export function bodiesOf(statement: Statement): Body[] {
  const bodies: Body[] = [];
  const { table, values, body } = statement;
  const cells = table?.rows.flatMap((row) => row.cells) ?? [];
  for (const value of [...values, ...cells.flatMap((cell) => cell.values)])
    if (value.body) bodies.push(value.body);
  if (body) bodies.push(body);
  return bodies;
}

/** The part of an error on its first line. The spans of a file are in order and do not overlap. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly endOfLine: number;
}

function spanOf({ start, length }: SyntaxFault, text: string): Span {
  let endOfLine = start;
  while (endOfLine < text.length && !isLineBreak(text.charCodeAt(endOfLine)))
    endOfLine += 1;
  return { start, end: Math.min(start + length, endOfLine), endOfLine };
}

/** Adds what is broken or starts behind an error on its line. */
function addBroken(
  statements: readonly Statement[],
  spans: readonly Span[],
  frozen: Set<Statement>,
): void {
  for (const statement of statements) {
    const start = offsetOf(statement);
    const next = firstIndex(spans, (span) => span.start > start);
    const isBehind = start <= (spans[next - 1]?.endOfLine ?? -1);
    if (statement.broken || isBehind) frozen.add(statement);
    for (const body of bodiesOf(statement))
      addBroken(body.statements, spans, frozen);
  }
}

/** Adds the innermost statements that spans lie in or touch, and gives the spans that lie wholly in one. */
function addTouched(
  statements: readonly Statement[],
  spans: readonly Span[],
  frozen: Set<Statement>,
): ReadonlySet<Span> {
  const inside = new Set<Span>();
  for (const statement of statements) {
    const { start, end } = rangeOf(statement);
    const touching = spans
      .slice(
        firstIndex(spans, (span) => span.end >= start),
        firstIndex(spans, (span) => span.start > end),
      )
      .filter(
        (span) =>
          span.start === span.end || (span.start < end && span.end > start),
      );
    if (touching.length === 0) continue;
    const deeper = bodiesOf(statement).map((body) =>
      addTouched(body.statements, touching, frozen),
    );
    for (const span of touching) {
      if (!deeper.some((spans) => spans.has(span))) frozen.add(statement);
      if (span.start >= start && span.end <= end) inside.add(span);
    }
  }
  return inside;
}

/** The index of the first span that passes, given that all after it pass too. */
function firstIndex(
  spans: readonly Span[],
  passes: (span: Span) => boolean,
): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && passes(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
