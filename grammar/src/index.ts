/** The language as text: parser, syntax tree, words and messages. Imports nothing of the rest of the project. */

export { fold, sameName } from "./names.ts";
export { parse } from "./parser.ts";
export * from "./tree.ts";
export * from "./words.ts";
