/** How values are written: straight quotes, the euro sign in front, points between thousands, prose at its indentation. */
import { inThousands } from "./exact.ts";
import type { Block, Placed } from "./print-outline.ts";
import { INDENT, type Sheet } from "./print-sheet.ts";
import { isClosedString } from "./prose.ts";
import type { Amount, Range, Value } from "./tree.ts";
import { wordClassOf } from "./words.ts";

/** Sets the text of all pieces of the sheet. */
export function writeValues(sheet: Sheet, whole: Block): void {
  for (let at = 0; at < sheet.pieces.length; at++) writeToken(sheet, at);
  writeBlock(sheet, whole, 0);
}

function writeBlock(sheet: Sheet, block: Block, depth: number): void {
  for (const placed of block.statements) writeStatement(sheet, placed, depth);
}

function writeStatement(sheet: Sheet, placed: Placed, depth: number): void {
  const { node, frozen, blocks } = placed;
  if (frozen) return;
  for (const value of node.values) writeValue(sheet, value, depth + 1);
  for (const row of node.table?.rows ?? [])
    for (const cell of row.cells)
      for (const value of cell.values) writeValue(sheet, value, depth + 2);
  for (const block of blocks)
    writeBlock(sheet, block, block.inTable ? depth + 2 : depth + 1);
}

/** What needs no context: quotes and dots of a word processor, and spaces inside a token (`tot en met`). */
function writeToken(sheet: Sheet, at: number): void {
  const image = sheet.text[at] ?? "";
  if (sheet.isFrozen(at) || sheet.isComment(at)) return;
  const inside = image.slice(1, -1);
  if (/^[“„]/.test(image)) {
    if (isClosedString(image) && !inside.includes('"'))
      sheet.text[at] = `"${inside}"`;
  } else if (/^(?:\.{3}|…)$/.test(image)) sheet.text[at] = "..";
  else if (image === "×") sheet.text[at] = "x";
  else if (!image.startsWith('"'))
    sheet.text[at] = image.replace(/[ \t\u00a0]+/g, " ");
}

function writeValue(sheet: Sheet, value: Value, depth: number): void {
  const { literal, qualifiers, loose, body } = value;
  const start = sheet.offset(value);
  const after = qualifiers[0] ?? loose[0] ?? body;
  const first = sheet.at(start);
  const end = sheet.at(start + (after?.start ?? value.length));
  // A loose word behind `500 euro` would read as its unit once the euro has moved.
  if (loose.length > 0) return;
  if (literal?.type === "range") writeRange(sheet, literal, first, end);
  if (literal?.type === "prose" && literal.closed)
    writeProse(sheet, literal.text, first, depth);
  for (const { operand, parent, start: from, length } of qualifiers) {
    if (operand?.type !== "range" || !parent) continue;
    const at = sheet.offset(parent) + from;
    writeRange(sheet, operand, sheet.at(at), sheet.at(at + length));
  }
}

/** Indents prose under its statement. Its text has no common indentation, so none can be lost. */
function writeProse(
  sheet: Sheet,
  prose: string,
  at: number,
  depth: number,
): void {
  const image = sheet.text[at] ?? "";
  if (
    !/^"""[^\S\r\n]*[\r\n][\s\S]*[\r\n][^\S\r\n]*"""$/.test(image) ||
    prose === ""
  )
    return;
  const indent = INDENT.repeat(depth);
  const lines = prose
    .split(/\r\n?|\n/)
    .map((line) => (line === "" ? "" : indent + line));
  const text = ['"""', ...lines, `${indent}"""`].join(sheet.newline);
  // What the printer and the parser would strip differently stays as it is.
  if (text.replace(/\s/g, "") === image.replace(/\s/g, ""))
    sheet.text[at] = text;
}

function writeRange(
  sheet: Sheet,
  range: Range,
  first: number,
  end: number,
): void {
  const { from, to, each } = range;
  const amounts = [from, ...(to ? [to] : []), ...(each ? [each.amount] : [])];
  const numbers: number[] = [];
  for (let at = first; at < end; at++) {
    if (sheet.isComment(at)) return;
    if (isNumber(sheet, at)) numbers.push(at);
  }
  // Dates and `0-18` hold other numbers than amounts do.
  if (numbers.length !== amounts.length) return;
  amounts.forEach((amount, index) => {
    const isSpan = to !== undefined && index < 2;
    const related = isSpan ? [from, to] : [amount];
    const at = numbers[index] ?? end;
    if (amount.number !== undefined)
      writeNumber(sheet, at, related.some(isCounted));
  });
  for (let at = first; at < end; at++) {
    if (roleOf(sheet, at) !== "euro") continue;
    if (at > first && isEndOfNumber(sheet, at - 1)) {
      const left = startOfAmount(sheet, from, numbers, at);
      writeEuroFirst(sheet, left, at);
    } else sheet.text[at] = "€";
  }
}

function isCounted(amount: Amount): boolean {
  return amount.euro === true || amount.unit !== undefined;
}

function writeNumber(sheet: Sheet, at: number, isCounted: boolean): void {
  const image = (sheet.text[at] ?? "").replace(/,[-–—]{1,2}$/, "");
  // A number without a unit may be a year or an identifier, and one with a leading zero is no quantity.
  const groups = isCounted && /^[-−–]?[1-9]\d{3,}(?:,\d+)?$/.test(image);
  const [whole = "", fraction] = image.split(",");
  const grouped = groups ? inThousands(whole, ".") : whole;
  const written = fraction === undefined ? grouped : `${grouped},${fraction}`;
  sheet.text[at] = groups ? written : image;
}

/** The first number that the euro word at `at` counts for: in `1..2 miljoen euro` that is the 1. */
function startOfAmount(
  sheet: Sheet,
  from: Amount,
  numbers: readonly number[],
  at: number,
): number {
  const own = numbers.findLast((number) => number < at) ?? at;
  const [left, right] = numbers;
  if (own !== right || left === undefined || !from.euro) return own;
  for (let between = left + 1; between < right; between++) {
    const role = roleOf(sheet, between);
    const image = sheet.pieces[between]?.image;
    if (role === "euro" || role === "unit" || image === "€" || image === "x")
      return own;
  }
  const before = sheet.pieces[left - 1]?.image;
  return before === "€" || roleOf(sheet, left - 1) === "euro" ? own : left;
}

function writeEuroFirst(sheet: Sheet, first: number, euro: number): void {
  const words = sheet.text.slice(first, euro).join(" ");
  sheet.merge(first, euro + 1, `€ ${words.replaceAll(" .. ", "..")}`);
}

function isNumber(sheet: Sheet, at: number): boolean {
  const image = sheet.pieces[at]?.image ?? "";
  return /^[-−–]?\d+(?:[.,]\d+)*(?:,[-–—]{1,2})?$/.test(image);
}

function isEndOfNumber(sheet: Sheet, at: number): boolean {
  return isNumber(sheet, at) || roleOf(sheet, at) === "scale";
}

function roleOf(sheet: Sheet, at: number): string | undefined {
  return wordClassOf(sheet.pieces[at]?.image ?? "")?.role;
}
