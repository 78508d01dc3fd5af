/** Whether two documents say the same, however they are laid out. */
import type { SourceFile } from "./tree.ts";

/** Where things stand, and that points group a number, is how something is written and not what it says. */
const LAYOUT: ReadonlySet<string> = new Set([
  "parent",
  "start",
  "length",
  "grouped",
]);

/** True when both files have the same statements, the same comments and the same kinds of error, in the same order. */
export function saysTheSame(a: SourceFile, b: SourceFile): boolean {
  const commentsOf = ({ comments, text }: SourceFile) =>
    comments.map(({ start, length }) => text.slice(start, start + length));
  const errorsOf = ({ errors }: SourceFile) => errors.map(({ code }) => code);
  return (
    isSame(a.statements, b.statements) &&
    isSame(commentsOf(a), commentsOf(b)) &&
    isSame(errorsOf(a), errorsOf(b))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = (value: object) =>
    Object.keys(value).filter((key) => !LAYOUT.has(key));
  return (
    keys(a).length === keys(b).length &&
    keys(a).every((key) => isSame(a[key], b[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
