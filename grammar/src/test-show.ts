/** A syntax tree on one line, for tests: what was understood, without positions. */
import { parse } from "./parser.ts";
import type {
  Amount,
  Body,
  Literal,
  Statement,
  Table,
  Value,
  Word,
} from "./tree.ts";

/** The statements of a text; `!` marks a broken one, `?` a loose word. */
export function show(text: string): string {
  return parse(text).statements.map(showStatement).join("; ");
}

/** The codes of the syntax errors in a text. */
export function codes(text: string): string[] {
  return parse(text).errors.map(({ code }) => code);
}

function showStatement(node: Statement): string {
  return [
    showWord(node.keyword) + (node.broken ? "!" : ""),
    ...(node.name ? [showWord(node.name)] : []),
    ...(node.title ? [showWord(node.title)] : []),
    ...node.loose.map((word) => `?${showWord(word)}`),
    ...(node.colon ? [":"] : []),
    ...(node.values.length > 0 ? [node.values.map(showValue).join(", ")] : []),
    ...(node.body ? [showBody(node.body)] : []),
    ...(node.table ? [showTable(node.table)] : []),
  ].join(" ");
}

function showBody(body: Body): string {
  return `{${body.closed ? "" : "unclosed "}${body.statements.map(showStatement).join("; ")}}`;
}

function showTable(table: Table): string {
  const rows = table.rows.map((row) =>
    row.cells.map(({ values }) => values.map(showValue).join(", ")).join(" | "),
  );
  return `[${[table.heads.map(showWord).join(" | "), ...rows].join(" // ")}]`;
}

function showWord({ form, text }: Word): string {
  if (form === "string") return `"${text}"`;
  return form === "word" ? text : `${form}:${text}`;
}

function showValue(value: Value): string {
  return [
    value.literal ? showLiteral(value.literal) : "nothing",
    ...value.qualifiers.map(
      ({ preposition, operand }) =>
        `<${preposition}${operand ? ` ${showLiteral(operand)}` : ""}>`,
    ),
    ...value.loose.map((word) => `?${showWord(word)}`),
    ...(value.body ? [showBody(value.body)] : []),
  ].join(" ");
}

function showLiteral(literal: Literal): string {
  switch (literal.type) {
    case "word":
      return literal.text;
    case "code":
      return `code:${literal.text}`;
    case "string":
    case "prose":
      return `"${literal.text}"${literal.closed ? "" : "unclosed"}`;
    case "open":
      return "PM";
    case "not-applicable":
      return "n.v.t.";
    case "range":
      return [
        ...(literal.bound ? [literal.bound] : []),
        showAmount(literal.from),
        ...(literal.to
          ? [literal.toExclusive ? "tot" : "..", showAmount(literal.to)]
          : []),
        ...(literal.each
          ? [
              "x",
              ...(literal.each.bound ? [literal.each.bound] : []),
              showAmount(literal.each.amount),
            ]
          : []),
      ].join(" ");
  }
}

function showAmount(amount: Amount): string {
  const { number, date, quarter, time } = amount;
  const parts = [
    amount.euro ? "€" : "",
    number === undefined ? "" : String(number / 10_000),
    amount.percent ? "%" : "",
    amount.unit ?? "",
    date ? [date.year, date.month, date.day].filter(Boolean).join("-") : "",
    quarter ? `Q${quarter.quarter}-${quarter.year}` : "",
    time === undefined ? "" : `@${time}`,
  ];
  return parts.join("") || "unreadable";
}
