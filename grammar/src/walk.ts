/** Going through a syntax tree. */
import type { Statement, SyntaxNode, Value } from "./tree.ts";

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  switch (node.kind) {
    case "file":
    case "body":
      return node.statements;
    case "statement":
      return childrenOfStatement(node);
    case "table":
      return [...node.heads, ...node.rows];
    case "row":
      return node.cells;
    case "cell":
      return node.values;
    case "value":
      return childrenOfValue(node);
    case "qualifier":
    case "word":
      return [];
  }
}

function childrenOfStatement(node: Statement): SyntaxNode[] {
  const children: SyntaxNode[] = [node.keyword];
  if (node.name) children.push(node.name);
  if (node.title) children.push(node.title);
  children.push(...node.loose, ...node.values);
  if (node.body) children.push(node.body);
  if (node.table) children.push(node.table);
  // A loose word may stand in front of a title, or in a column head.
  return node.loose.length === 0
    ? children
    : children.sort((left, right) => left.start - right.start);
}

function childrenOfValue(node: Value): SyntaxNode[] {
  const children: SyntaxNode[] = [...node.qualifiers, ...node.loose];
  if (node.body) children.push(node.body);
  return children;
}

/** The innermost node whose range holds an absolute offset; at the border of two nodes the later one. */
export function nodeAt(root: SyntaxNode, offset: number): SyntaxNode {
  let node = root;
  let start = 0;
  for (let at = root.parent; at; at = at.parent) start += at.start;
  start += root.start;
  for (;;) {
    let found: SyntaxNode | undefined;
    for (const child of childrenOf(node)) {
      const from = start + child.start;
      if (from <= offset && offset <= from + child.length) found = child;
    }
    if (!found) return node;
    node = found;
    start += found.start;
  }
}
