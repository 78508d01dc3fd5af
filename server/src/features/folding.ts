import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
} from "vscode-languageserver-types";
import {
  rangeOf,
  type Statement,
  type SyntaxNode,
} from "../../../grammar/src/tree.ts";
import type { Unit } from "../model/workspace.ts";
import { nodeRange } from "./convert.ts";

/** What can be folded: every block, table, long text and comment of more than one line. */
export function foldingRanges(
  { tree }: Unit,
  document: TextDocument,
): FoldingRange[] {
  const found: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind) => {
    const startLine = document.positionAt(start).line;
    // The closing brace stays in sight.
    const endLine = document.positionAt(end).line - (kind ? 0 : 1);
    if (endLine > startLine)
      found.push({ startLine, endLine, ...(kind && { kind }) });
  };
  const walk = (statements: readonly Statement[]) => {
    for (const statement of statements) {
      const { start, end } = rangeOf(statement);
      add(start, end);
      if (statement.body) walk(statement.body.statements);
      for (const value of statement.values)
        if (value.body) walk(value.body.statements);
    }
  };
  walk(tree.statements);
  for (const { start, length } of tree.comments)
    add(start, start + length, FoldingRangeKind.Comment);
  return found;
}

/** From the smallest node around each offset outwards: value, entry, block, document. */
export function selectionRanges(
  { tree }: Unit,
  document: TextDocument,
  offsets: readonly number[],
): SelectionRange[] {
  return offsets.map((offset) => {
    const chain: SyntaxNode[] = [];
    descend(tree, offset, chain);
    let range: SelectionRange = { range: nodeRange(document, tree) };
    for (const node of chain)
      range = { range: nodeRange(document, node), parent: range };
    return range;
  });
}

function descend(node: SyntaxNode, offset: number, chain: SyntaxNode[]): void {
  for (const child of childrenOf(node)) {
    const { start, end } = rangeOf(child);
    if (offset >= start && offset <= end) {
      chain.push(child);
      descend(child, offset, chain);
      return;
    }
  }
}

/** The nodes directly inside a node, in source order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  switch (node.kind) {
    case "file":
    case "body":
      return node.statements;
    case "statement":
      return [
        node.keyword,
        node.name,
        node.title,
        ...node.values,
        node.table,
        node.body,
      ].filter((child) => child !== undefined);
    case "table":
      return [...node.heads, ...node.rows];
    case "row":
      return node.cells;
    case "cell":
      return node.values;
    case "value":
      return [
        ...node.qualifiers,
        ...node.loose,
        ...(node.body ? [node.body] : []),
      ];
    default:
      return [];
  }
}
