/** What the printer must leave alone, because the parser did not fully understand it. */
import type {
  Body,
  SourceFile,
  Statement,
  SyntaxError as SyntaxFault,
} from "./tree.ts";

/**
 * Whether the file has an error that recovery repaired by looking at indentation. Any change of whitespace could then
 * change where things end, so such a file is not printed at all.
 */
export function dependsOnIndentation(file: SourceFile): boolean {
  return file.errors.some(({ code }) => INDENTATION_ERRORS.has(code));
}

const INDENTATION_ERRORS: ReadonlySet<string> = new Set<SyntaxFault["code"]>([
  "missing-brace",
  "stray-brace",
  "unclosed-prose",
  "unclosed-comment",
  "nesting-too-deep",
]);

/** The statements that are broken, and for each syntax error the innermost statement it lies in or touches. */
export function frozenStatements(file: SourceFile): ReadonlySet<Statement> {
  const frozen = new Set<Statement>();
  addBroken(file.statements, frozen);
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

function addBroken(
  statements: readonly Statement[],
  frozen: Set<Statement>,
): void {
  for (const statement of statements) {
    if (statement.broken) frozen.add(statement);
    for (const body of bodiesOf(statement)) addBroken(body.statements, frozen);
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
    if (errorEnd < start || error.start > end) continue;
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
