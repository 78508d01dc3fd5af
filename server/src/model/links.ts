/** A name in double brackets inside a text: `[[Basis]]`. */
export interface TextLink {
  readonly name: string;
  /** As it stands, brackets included, and where. */
  readonly text: string;
  readonly index: number;
}

/** The links in a text, in order. */
export function linksIn(text: string): TextLink[] {
  return [...text.matchAll(/\[\[([^[\]\n]+)\]\]/g)].map((match) => ({
    name: (match[1] ?? "").trim(),
    text: match[0],
    index: match.index,
  }));
}
