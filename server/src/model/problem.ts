import { offsetOf, type SyntaxNode } from "../../../grammar/src/tree.ts";

/** Something the binder could not make sense of. The rules of family `taal` turn it into a finding. */
export interface Problem {
  readonly code: ProblemCode;
  readonly node: SyntaxNode;
  readonly data: Readonly<Record<string, string>>;
  /** A replacement for the text of `node` that surely says what was meant. */
  readonly replacement?: string;
}

export type ProblemCode =
  | "unknown-key"
  | "unknown-value"
  | "wrong-type"
  | "quotes-needed"
  | "separator-missing"
  | "loose-words"
  | "name-not-allowed"
  | "reserved-name"
  | "colon-missing"
  | "value-not-allowed"
  | "qualifier-not-allowed"
  | "list-not-allowed"
  | "duplicate-key"
  | "ambiguous-number"
  | "synonym";

/** Problems by where they stand, however they were found. */
export function inSourceOrder(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({ problem, start: offsetOf(problem.node) }))
    .sort(
      (a, b) =>
        a.start - b.start ||
        a.problem.node.length - b.problem.node.length ||
        Number(a.problem.code > b.problem.code) -
          Number(a.problem.code < b.problem.code),
    )
    .map(({ problem }) => problem);
}
