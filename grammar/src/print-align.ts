/**
 * Columns. Two rules, both by what the lines say and never by the spaces that happen to stand there:
 *
 * - The cells of a table line up. A row that runs over several lines is left out.
 * - Consecutive lines that hold one short statement each line up: `key: value` lines at the value (a key of more than
 *   20 characters keeps one space and does not push the others), lines with a name or title at what follows it, when
 *   they have the same keyword or all have a literal in that place (`kwaliteit "Plan" 60%`). A blank line ends the
 *   group, and a group that would pass the line width is not aligned.
 */
import type { Placed } from "./print-outline.ts";
import { LINE_WIDTH, type Sheet } from "./print-sheet.ts";

const LONGEST_KEY = 20;

interface Line extends Placed {
  /** Lines of one shape may line up. */
  readonly shape: string;
  /** The piece that is moved to the column. */
  readonly target: number;
}

/** Lines up the statements of one body, which stand `indent` columns from the left. */
export function alignStatements(
  sheet: Sheet,
  statements: readonly Placed[],
  indent: number,
): void {
  let group: Line[] = [];
  const close = () => {
    if (group.length > 1) alignGroup(sheet, group, indent);
    group = [];
  };
  for (const placed of statements) {
    const line = asLine(sheet, placed);
    const last = group.at(-1);
    if (!line || line.shape !== last?.shape || isApart(sheet, last, line))
      close();
    if (line) group.push(line);
  }
  close();
}

/** Lines up the cells of a table that takes the pieces `[first, end)`. */
export function alignTable(sheet: Sheet, first: number, end: number): void {
  const rows: Cell[][] = [];
  for (let at = first; at < end; ) {
    let next = at + 1;
    while (next < end && !startsRow(sheet, next)) next += 1;
    if (!sheet.isBroken(at, next)) rows.push(cellsOf(sheet, at, next));
    at = next;
  }
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.width);
    });
  for (const row of rows)
    row.forEach((cell, column) => {
      // An empty cell has one space to make up for: the one on the other side of its missing text.
      const missing = (widths[column] ?? 0) - cell.width;
      if (cell.bar !== undefined)
        sheet.pad[cell.bar] = missing + (cell.empty ? 1 : 0);
    });
}

interface Cell {
  readonly width: number;
  readonly empty: boolean;
  /** The bar that closes the cell. */
  readonly bar: number | undefined;
}

function cellsOf(sheet: Sheet, first: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let start = first + 1;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const image = at < end ? sheet.text[at] : undefined;
    if (image === "{") depth += 1;
    if (image === "}") depth -= 1;
    const isBar = image === "|" && depth === 0;
    if (!isBar && at < end) continue;
    const empty = at === start;
    if (isBar || !empty)
      cells.push({
        width: empty ? 0 : sheet.width(start, at),
        empty,
        bar: isBar ? at : undefined,
      });
    start = at + 1;
  }
  // What follows the last bar, or has none to close it, has nothing to line up with.
  return cells.filter((cell) => cell.bar !== undefined);
}

function startsRow(sheet: Sheet, at: number): boolean {
  return sheet.text[at] === "|" && sheet.breaks(at) > 0;
}

function asLine(sheet: Sheet, placed: Placed): Line | undefined {
  const { node, first, end } = placed;
  if (first > 0 && sheet.breaks(first) === 0) return undefined;
  if (placed.frozen || sheet.isBroken(first, end)) return undefined;
  let after = end;
  while (sheet.text[after] === ";") after += 1;
  if (sheet.isComment(after) && sheet.breaks(after) === 0) after += 1;
  if (after < sheet.pieces.length && sheet.breaks(after) === 0)
    return undefined;
  const value = node.values[0];
  const detail = value ?? node.body;
  if (!detail || node.loose.length > 0) return undefined;
  const target = sheet.at(sheet.offset(node) + detail.start);
  if (!node.name && !node.title)
    return node.colon ? { ...placed, shape: ":", target } : undefined;
  const literal = value && !node.colon;
  const shape = literal ? "=" : `${node.keyword.text}${node.colon ? ":" : "{"}`;
  return { ...placed, shape, target };
}

function isApart(sheet: Sheet, above: Placed, below: Placed): boolean {
  for (let at = above.end; at <= below.first; at++)
    if (sheet.breaks(at) > 1) return true;
  return false;
}

function alignGroup(
  sheet: Sheet,
  group: readonly Line[],
  indent: number,
): void {
  const keywordWidth = (line: Line) => sheet.width(line.first, line.first + 1);
  const keyword = group[0]?.shape === "=" ? widest(group, keywordWidth) : 0;
  const isKeys = group[0]?.shape === ":";
  const shift = (line: Line) => Math.max(0, keyword - keywordWidth(line));
  const head = (line: Line) =>
    sheet.width(line.first, line.target) + shift(line);
  const movable = isKeys
    ? group.filter((line) => head(line) <= LONGEST_KEY)
    : group;
  const column = widest(movable, head);
  const fits = movable.every(
    (line) =>
      indent + column + 1 + sheet.width(line.target, line.end) <= LINE_WIDTH,
  );
  if (!fits) return;
  for (const line of movable) {
    sheet.pad[line.target] = column - head(line);
    // When nothing stands between keyword and target, both shifts meet in one gap.
    if (line.target > line.first + 1) sheet.pad[line.first + 1] = shift(line);
  }
}

function widest<T>(items: readonly T[], width: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, width(item)), 0);
}
