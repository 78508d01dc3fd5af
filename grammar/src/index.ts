/** The language as text: the parser, the syntax tree, its words and its messages. */
export {
  type Edit,
  type Reparsed,
  reparse,
  reparseWithin,
} from "./incremental.ts";
export { type Language, syntaxMessage } from "./messages.ts";
export { fold, sameName } from "./names.ts";
export { parse } from "./parser.ts";
export * from "./tree.ts";
export * from "./words.ts";
