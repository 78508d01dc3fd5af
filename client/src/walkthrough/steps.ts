/** The contexts that complete steps of the walkthrough, by what changes in a document. */
export const contexts = {
  filledIn: "bestek.filledIn",
  mended: "bestek.mended",
  motivated: "bestek.motivated",
} as const;

const open = "compleetheid/pm";
const deviation = /^[ \t]*(?:afwijking|deviation) +[a-z-]+\//mu;

/** What was reached now that a document has these findings, by the names of their rules; `before` are the earlier ones. */
export function reached(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  text: string,
): string[] {
  const gone = [...before].filter((rule) => !now.has(rule));
  const found: string[] = [];
  if (gone.includes(open)) found.push(contexts.filledIn);
  if (gone.some((rule) => rule !== open)) found.push(contexts.mended);
  if (deviation.test(text)) found.push(contexts.motivated);
  return found;
}
