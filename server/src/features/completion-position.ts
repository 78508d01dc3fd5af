/** Where the cursor stands on its line, from the text before it. */
export type Position =
  | { readonly at: "keyword"; readonly prefix: string }
  | {
      readonly at: "value";
      readonly keyword: string;
      readonly prefix: string;
      /** What stands before it in the same list. */
      readonly written: readonly string[];
      /** True behind a value that is complete: a unit, a preposition or the next key may follow. */
      readonly isNext: boolean;
    }
  | { readonly at: "cell"; readonly column: number; readonly prefix: string }
  | { readonly at: "rule"; readonly prefix: string }
  | { readonly at: "file"; readonly prefix: string }
  | { readonly at: "link"; readonly prefix: string }
  | { readonly at: "nothing" };

/** Classifies the place of the cursor by the text of its line; inside a string or comment nothing is offered. */
export function positionAt(text: string, offset: number): Position {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const file = /^\s*(?:gebruik|use)\s+["“„]([^"”]*)$/iu.exec(line);
  if (file) return { at: "file", prefix: file[1] ?? "" };
  const open = withoutStrings(line);
  if (open === undefined) return { at: "nothing" };
  const rule = /(?:^|[\s{;])(?:afwijking|deviation)\s+([\w/-]*)$/iu.exec(open);
  if (rule) return { at: "rule", prefix: rule[1] ?? "" };
  if (/^\s*\|/u.test(open)) {
    const cells = open.split("|");
    return {
      at: "cell",
      column: cells.length - 2,
      prefix: (cells.at(-1) ?? "").trimStart(),
    };
  }
  const entry = open.slice(
    Math.max(
      open.lastIndexOf("{"),
      open.lastIndexOf("}"),
      open.lastIndexOf(";"),
    ) + 1,
  );
  const colon = entry.lastIndexOf(":");
  if (colon >= 0) {
    const given = entry.slice(colon + 1).trimStart();
    const own = keywordBefore(entry.slice(0, colon));
    if (own === undefined) return { at: "nothing" };
    const prefix = given.slice(given.search(/(?<![^\s,])[^\s,]*$/u));
    const before = given.slice(0, given.length - prefix.length).trimEnd();
    const isNext = before !== "" && !before.endsWith(",");
    const written = before.split(",").map((word) => word.trim());
    return { at: "value", keyword: own, prefix, written, isNext };
  }
  const keyword = /^\s*([\p{L}'][\p{L}\d_.'/&-]*)?$/u.exec(entry);
  return keyword
    ? { at: "keyword", prefix: keyword[1] ?? "" }
    : { at: "nothing" };
}

/** The keyword of the entry whose colon comes next: behind an earlier value the last word, else the first. */
function keywordBefore(text: string): string | undefined {
  const colon = text.lastIndexOf(":");
  const words = text
    .slice(colon + 1)
    .trim()
    .split(/\s+/u);
  const word = colon < 0 ? words[0] : words.at(-1);
  return word !== undefined && /^[\p{L}'][\p{L}\d_.'/&-]*$/u.test(word)
    ? word
    : undefined;
}

/** The line with closed strings blanked; undefined inside an open string or behind `//`. */
function withoutStrings(line: string): string | undefined {
  const closed = line.replace(/["“„][^"“„”]*["”]/gu, (match) =>
    " ".repeat(match.length),
  );
  return /["“„]|\/\//u.test(closed) ? undefined : closed;
}
