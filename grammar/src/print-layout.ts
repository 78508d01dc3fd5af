/**
 * Where lines break and how deep they stand. Line breaks stay where the author put them, with four exceptions: a body
 * that holds a line break or does not fit on its line gets its braces and its content on lines of their own; an opening
 * brace and punctuation join the line before them; blank lines never follow each other, and none stands first or last
 * in a body. Text that the parser could not make sense of keeps its whitespace.
 */
import { alignStatements, alignTable } from "./print-align.ts";
import type { Block, Placed } from "./print-outline.ts";
import { LINE_WIDTH, type Sheet } from "./print-sheet.ts";

/** Fills in all whitespace of the sheet. The text of its pieces must not change after this. */
export function layOut(sheet: Sheet, whole: Block): void {
  paintBlock(sheet, whole, -1);
  spacePieces(sheet);
  spaceStatements(sheet, whole);
  joinValues(sheet, whole);
  settleBlock(sheet, whole, -1);
  alignStatements(sheet, whole.statements, 0);
}

/** Sets how deep each piece stands when it is first on its line. */
function paintBlock(sheet: Sheet, block: Block, depth: number): void {
  sheet.indent.fill(depth + 1, block.open + 1, block.close);
  for (const brace of [block.open, block.close])
    if (brace in sheet.indent) sheet.indent[brace] = depth;
  for (const placed of block.statements) paint(sheet, placed, depth + 1);
}

function paint(sheet: Sheet, placed: Placed, depth: number): void {
  const { first, end, blocks } = placed;
  sheet.indent.fill(depth + 1, first, end);
  sheet.indent[first] = depth;
  for (const block of blocks)
    paintBlock(sheet, block, block.inTable ? depth + 1 : depth);
}

/** Sets the whitespace within a line, and moves punctuation to the line before it. */
function spacePieces(sheet: Sheet): void {
  for (let at = 1; at < sheet.pieces.length; at++) {
    const image = sheet.text[at] ?? "";
    if (sheet.pieces[at]?.form === "line-comment") sheet.space[at] = "  ";
    else if (joinsTightly(sheet, at)) sheet.space[at] = "";
    sheet.limitBreaks(at, 0, 2);
    const isEmptyBody = image === "}" && sheet.text[at - 1] === "{";
    if (isEmptyBody) sheet.limitBreaks(at, 0, 0);
    if (sheet.isComment(at - 1) || !JOINS_LINE.has(image)) continue;
    const breaks = sheet.breaks(at);
    sheet.limitBreaks(at, 0, 0);
    const isList = image === "," || image === ";";
    if (isList && !sheet.isComment(at + 1))
      sheet.limitBreaks(at + 1, breaks, 2);
  }
}

const JOINS_LINE: ReadonlySet<string> = new Set([":", ",", ";", "{"]);

function joinsTightly(sheet: Sheet, at: number): boolean {
  const before = sheet.text[at - 1] ?? "";
  const image = sheet.text[at] ?? "";
  if (image === "..") return isTightSpan(sheet, at);
  if (before === "..") return isTightSpan(sheet, at - 1);
  if (before === "{") return image === "}";
  return [":", ",", ";", "%"].includes(image);
}

/** `1..2` and `€ 1..€ 2`, but `1 jaar .. 2 jaar`. */
function isTightSpan(sheet: Sheet, at: number): boolean {
  let from = at - 1;
  // Pieces that are written together leave empty ones behind.
  while (from > 0 && sheet.text[from] === "") from -= 1;
  const before = sheet.text[from] ?? "";
  const after = sheet.text[at + 1] ?? "";
  return !/[\p{L}.]$/u.test(before) && !/^\p{L}/u.test(after);
}

/** Statements that share a line stand two spaces apart, or one behind a semicolon. */
function spaceStatements(sheet: Sheet, block: Block): void {
  for (const { first, blocks } of block.statements) {
    const isDivided =
      first === block.open + 1 ||
      sheet.text[first - 1] === ";" ||
      sheet.isComment(first - 1);
    sheet.space[first] = isDivided ? " " : "  ";
    for (const inner of blocks) spaceStatements(sheet, inner);
  }
}

/**
 * On a new line a bare word with something behind it reads as a value only when it stands deeper than the line before,
 * so it joins that line; below a comment it goes deeper with each value.
 */
function joinValues(sheet: Sheet, block: Block): void {
  for (const { node, blocks, first, frozen } of block.statements) {
    if (frozen) continue;
    const cells = node.table?.rows.flatMap((row) => row.cells) ?? [];
    for (const { values } of [node, ...cells])
      values.forEach((value, index) => {
        const start = sheet.offset(value);
        const at = sheet.at(start);
        const isBare = value.literal?.type === "word";
        if (isBare && (value.body || value.qualifiers.length > 0)) {
          sheet.limitBreaks(at, 0, 0);
          sheet.indent[at] = (sheet.indent[first] ?? 0) + 2 + index;
        }
        for (const qualifier of value.qualifiers) {
          const from = sheet.at(start + qualifier.start) + 1;
          const end = sheet.at(start + qualifier.start + qualifier.length);
          for (let part = from; part < end; part++)
            sheet.limitBreaks(part, 0, 0);
        }
      });
    for (const inner of blocks) joinValues(sheet, inner);
  }
}

/** Decides, from the inside out, which bodies are written over several lines, and lines up what they hold. */
function settleBlock(sheet: Sheet, block: Block, depth: number): void {
  for (const placed of block.statements) settle(sheet, placed, depth + 1);
}

function settle(sheet: Sheet, placed: Placed, depth: number): void {
  const { node, first, end, frozen, blocks } = placed;
  if (frozen) return;
  for (const block of blocks)
    settleBlock(sheet, block, block.inTable ? depth + 1 : depth);
  const isLong = depth * 2 + sheet.width(first, end) > LINE_WIDTH;
  const isFlat = !sheet.isBroken(first, end) && !sheet.isFrozen(first + 1, end);
  for (const block of blocks)
    settleBraces(
      sheet,
      block,
      block.inTable ? depth + 1 : depth,
      isLong && isFlat && !block.inTable,
    );
  const table = node.table;
  if (table) alignTable(sheet, sheet.at(sheet.offset(table)), end);
}

function settleBraces(
  sheet: Sheet,
  block: Block,
  depth: number,
  isTooLong: boolean,
): void {
  const { open, close, statements, stray } = block;
  if (close === open + 1) return;
  if (!isTooLong && !sheet.hasBreak(open + 1, close + 1)) return;
  // Recovery looks at where lines begin, so beside text that is not understood no line begins or ends elsewhere.
  if (stray.length === 0 && !statements.some(({ frozen }) => frozen)) {
    statements.forEach(({ first }, index) => {
      if (isTooLong || index === 0) sheet.limitBreaks(first, 1, 2);
    });
    sheet.limitBreaks(open + 1, 0, 1);
    sheet.limitBreaks(close, 1, 1);
  }
  alignStatements(sheet, statements, (depth + 1) * 2);
}
