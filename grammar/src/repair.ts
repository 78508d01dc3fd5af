import type { IToken } from "chevrotain";
import type { SyntaxError } from "./tree.ts";

export function repairBraces(
  tokens: readonly IToken[],
  _text: string,
  _errors: SyntaxError[],
): IToken[] {
  return [...tokens];
}
