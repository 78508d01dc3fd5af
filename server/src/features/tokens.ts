import type { TextDocument } from "vscode-languageserver-textdocument";
import { offsetOf, type SyntaxNode } from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import type { BoundValue } from "../model/values.ts";
import type { Unit } from "../model/workspace.ts";

/** The token types of the legend, in order. */
export const tokenTypes = [
  "keyword",
  "property",
  "class",
  "enumMember",
  "variable",
  "string",
  "number",
  "comment",
] as const;
export const tokenModifiers = [
  "definition",
  "documentation",
  "deprecated",
] as const;

interface Token {
  readonly start: number;
  readonly length: number;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: number;
}

/** The tokens of a document as the protocol wants them: five numbers each, relative to the one before. */
export function semanticTokens(unit: Unit, document: TextDocument): number[] {
  const tokens: Token[] = [];
  collect(unit.root, unit.text, tokens);
  tokens.sort((a, b) => a.start - b.start);
  return encode(tokens, document);
}

function collect(block: Block, text: string, tokens: Token[]): void {
  for (const slot of block.slots) {
    for (const { keyword, values, block: child, syntax } of slot?.occurrences ??
      []) {
      if (syntax.kind === "statement" || syntax.kind === "cell") {
        push(tokens, keyword, child?.body ? "keyword" : "property");
      }
      if (child?.name && child.syntax === syntax)
        push(tokens, child.name, "class", 1);
      for (const value of values) {
        const type = typeOf(value);
        if (type) push(tokens, value.node, type, 0, literalLength(value, text));
        if (value.detail && value.detail !== child)
          collect(value.detail, text, tokens);
      }
      if (child) collect(child, text, tokens);
    }
  }
}

function typeOf(value: BoundValue): Token["type"] | undefined {
  switch (value.type) {
    case "word":
      return "enumMember";
    case "reference":
      return "variable";
    case "open":
    case "not-applicable":
      return "keyword";
    default:
      return undefined;
  }
}

/** A value with qualifiers or a body is coloured for its own word only. */
function literalLength({ node }: BoundValue, text: string): number {
  const { qualifiers, loose, body } = node;
  const rest = qualifiers[0] ?? loose[0] ?? body;
  const start = offsetOf(node);
  const end = start + (rest ? rest.start : node.length);
  return text.slice(start, end).trimEnd().length;
}

function push(
  tokens: Token[],
  node: SyntaxNode,
  type: Token["type"],
  modifiers = 0,
  length = node.length,
): void {
  if (length > 0)
    tokens.push({ start: offsetOf(node), length, type, modifiers });
}

function encode(tokens: readonly Token[], document: TextDocument): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let last = -1;
  for (const { start, length, type, modifiers } of tokens) {
    // One keyword may serve many rows of a table.
    if (start <= last) continue;
    last = start;
    const position = document.positionAt(start);
    const end = document.positionAt(start + length);
    if (end.line !== position.line) continue;
    data.push(
      position.line - line,
      position.line === line
        ? position.character - character
        : position.character,
      length,
      tokenTypes.indexOf(type),
      modifiers,
    );
    line = position.line;
    character = position.character;
  }
  return data;
}
