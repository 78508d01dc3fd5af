/** What tests hold any syntax tree to. */
import { syntaxMessage } from "./messages.ts";
import type { SourceFile, SyntaxNode } from "./tree.ts";
import { isLineBreak } from "./unclosed.ts";
import { childrenOf } from "./walk.ts";

/** Throws when the tree breaks a promise about parents and positions. */
export function checkTree(file: SourceFile): void {
  const visit = (node: SyntaxNode, start: number): void => {
    let previous = 0;
    for (const child of childrenOf(node)) {
      const place = `${child.kind} in ${node.kind} at ${start + child.start}`;
      if (child.parent !== node) throw new Error(`parent of ${place}`);
      if (child.start < previous && !isInColumnHead(child))
        throw new Error(`order of ${place}`);
      if (child.length < 0) throw new Error(`length of ${place}`);
      if (child.start + child.length > node.length) {
        throw new Error(`end of ${place}`);
      }
      if (child.kind === "word" && child.form !== "string") {
        const at = start + child.start;
        const written = file.text.slice(at, at + child.length);
        if (written !== child.text) throw new Error(`text of ${place}`);
      }
      previous = Math.max(previous, child.start + child.length);
      visit(child, start + child.start);
    }
  };
  visit(file, 0);
}

/** The second word of a column head is a loose word of the statement, within the range of its table. */
function isInColumnHead(node: SyntaxNode): boolean {
  const { parent } = node;
  const table = parent?.kind === "statement" ? parent.table : undefined;
  return (
    node.kind === "word" &&
    table !== undefined &&
    node.start > table.start &&
    node.start + node.length <= table.start + table.length
  );
}

/** Throws when an error stands outside the text, is the second on its line, or has no whole message. */
export function checkErrors(file: SourceFile): void {
  let line = -1;
  for (const error of file.errors) {
    if (error.start <= line) throw new Error("two errors on a line");
    if (error.start + error.length > file.text.length) {
      throw new Error("an error behind the end");
    }
    line = error.start;
    while (
      line < file.text.length &&
      !isLineBreak(file.text.charCodeAt(line))
    ) {
      line++;
    }
    for (const language of ["nl", "en"] as const) {
      const isTold = file.text.includes("undefined");
      if (!isTold && /undefined/.test(syntaxMessage(error, language))) {
        throw new Error(`incomplete message for ${error.code}`);
      }
    }
  }
}
