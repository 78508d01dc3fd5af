/** What the printer must leave alone, because the parser did not fully understand it. */
import { MAX_DEPTH } from "./braces.ts";
import type { Piece } from "./print-pieces.ts";
import {
  type Body,
  offsetOf,
  type SourceFile,
  type Statement,
  type SyntaxError as SyntaxFault,
} from "./tree.ts";
import { isClosedComment, isClosedProse } from "./unclosed.ts";

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
  const lines = file.errors.map(({ start }) => ({
    start,
    end: start + file.text.slice(start).search(/[\r\n]|$/),
  }));
  addBroken(file.statements, lines, frozen);
  for (const error of file.errors)
    addTouched(file.statements, 0, error, frozen);
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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Adds what is broken or starts in one of the spans, which are in order. */
function addBroken(
  statements: readonly Statement[],
  spans: readonly Span[],
  frozen: Set<Statement>,
): void {
  for (const statement of statements) {
    const start = offsetOf(statement);
    const span = spans.findLast((span) => span.start <= start);
    if (statement.broken || (span && start <= span.end)) frozen.add(statement);
    for (const body of bodiesOf(statement))
      addBroken(body.statements, spans, frozen);
  }
}

/** `base` is the offset of the parent of the statements. */
function addTouched(
  statements: readonly Statement[],
  base: number,
  error: SyntaxFault,
  frozen: Set<Statement>,
): boolean {
  const errorEnd = error.start + error.length;
  let isInside = false;
  for (const statement of statements) {
    const start = base + statement.start;
    const end = start + statement.length;
    const isEmpty = error.length === 0;
    if (isEmpty ? errorEnd < start : errorEnd <= start) continue;
    if (isEmpty ? error.start > end : error.start >= end) continue;
    const isDeeper = bodiesOf(statement).some((body) =>
      addTouched(
        body.statements,
        offsetIn(statement, body, start),
        error,
        frozen,
      ),
    );
    if (!isDeeper) frozen.add(statement);
    isInside ||= error.start >= start && errorEnd <= end;
  }
  return isInside;
}

/** The absolute offset of a body whose statement starts at `start`. */
function offsetIn(statement: Statement, body: Body, start: number): number {
  let offset = start;
  for (let at: Body["parent"] = body; at && at !== statement; at = at.parent)
    offset += at.start;
  return offset;
}
