/** The language as text: the parser, the syntax tree, its words and its messages. */
export { type Reparsed, reparse, reparseWithin } from "./incremental.ts";
export { type Language, syntaxMessage } from "./messages.ts";
export { fold, sameName } from "./names.ts";
export { parse } from "./parser.ts";
export type { Edit } from "./region.ts";
export * from "./tree.ts";
export { childrenOf, nodeAt } from "./walk.ts";
export * from "./words.ts";
