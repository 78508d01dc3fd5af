import {
  type Cell,
  offsetOf,
  type Row,
  type Table,
  type Word,
} from "../../../grammar/src/tree.ts";

/** The columns whose head is a fixed word: `naam` and `titel`. */
export function fixedColumn(text: string): "name" | "title" | undefined {
  const word = text.toLowerCase();
  if (word === "naam" || word === "name") return "name";
  return word === "titel" || word === "title" ? "title" : undefined;
}

/** The name and the title of a row: its cells under the fixed columns. */
export function rowHead(
  table: Table,
  row: Row,
  text: string,
): { name?: Word; title?: Word } {
  const head: { name?: Word; title?: Word } = {};
  for (const [index, column] of table.heads.entries()) {
    const fixed = fixedColumn(column.text);
    const cell = row.cells[index];
    const word = fixed && cell ? wordOf(cell, text) : undefined;
    if (fixed && word) head[fixed] = word;
  }
  return head;
}

/** The name or title that a cell holds: its first value as a word. */
function wordOf(cell: Cell, text: string): Word | undefined {
  const value = cell.values[0];
  const literal = value?.literal;
  if (!value || !literal) return undefined;
  if (
    literal.type === "word" ||
    literal.type === "code" ||
    literal.type === "string"
  ) {
    return { ...value, kind: "word", form: literal.type, text: literal.text };
  }
  if (literal.type !== "range") return undefined;
  const start = offsetOf(value);
  return {
    ...value,
    kind: "word",
    form: "number",
    text: text.slice(start, start + value.length),
  };
}
