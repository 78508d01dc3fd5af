import { SaxesParser } from "saxes";
import { FAR_REACHING } from "../../grammar/src/errors.ts";
import { parse } from "../../grammar/src/parser.ts";

/** What one run of the fuzzer works on: plain texts, so that a crash can be kept, shown and made smaller. */
export interface Input {
  /** The document that is looked at. */
  readonly text: string;
  /** What it was before the last edit. */
  readonly before: string;
  /** A document beside it, that it may use or be known by. */
  readonly beside: string;
  /** The `bestek.config.json` above both; empty for none. */
  readonly settings: string;
}

/** Where the documents of an input stand. */
export const places = {
  folder: "file:///w",
  text: "file:///w/a.bestek",
  beside: "file:///w/b.bestek",
  settings: "file:///w/bestek.config.json",
} as const;

/** A number that is the same for the same texts: what is chosen at random for an input hangs on nothing else. */
export function seedOf({ text, before, beside, settings }: Input): number {
  let hash = 0x811c9dc5;
  for (const part of [text, before, beside, settings])
    for (let at = 0; at < part.length; at++)
      hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Holds that a change of a text brings no errors of syntax: neither more of them nor another kind. Of the errors on a
 * line one is told, so that another of the same kind may come out on a new line, and another kind where one was
 * repaired. What goes wrong behind a brace or a text without its end is told by layout, which every change of lines
 * changes.
 */
export function holdSyntax(before: string, after: string, what: string): void {
  const { errors } = parse(before);
  const known = new Set(errors.map(({ code }) => code));
  if ([...known].some((code) => FAR_REACHING.has(code))) return;
  const left = parse(after).errors;
  const added = left.filter(({ code }) => !known.has(code));
  hold(
    added.length === 0 || left.length <= errors.length,
    "no new errors of syntax",
    [what, added, after],
  );
}

/** Holds that a text is well-formed XML. */
export function holdXml(text: string, what: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => hold(false, `${what} is XML`, String(error)));
  parser.write(text).close();
}

/** A promise that an input broke. */
export class Broken extends Error {
  /** What is the same of every input that breaks it in this way. */
  readonly kind: string;

  constructor(promise: string, shown: string, about: string) {
    super(`${promise}: ${shown}`);
    this.kind = `${promise} ${about}`;
  }
}

/** Throws unless something holds; `about` tells the ways in which it may not hold apart. */
export function hold(
  holds: boolean,
  promise: string,
  shown: unknown = "",
  about = "",
): asserts holds {
  if (!holds) throw new Broken(promise, show(shown), about);
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.slice(0, 2000);
}
