import type { Language } from "../../../grammar/src/exact.ts";
import { citation, isSource, sourceLink } from "../law/citation.ts";
import { isStatute } from "../law/statutes.ts";
import type { Citation } from "./define.ts";

/** A source of a rule as a reader sees it. */
export interface CitedSource {
  readonly ref: string;
  readonly at: string;
  /** `art. 2.39 lid 1 Aw`. */
  readonly text: string;
  /** The address of the text that holds on the day; undefined for a source without one. */
  readonly link: string | undefined;
  /** True for acts, decrees, directives and case law; false for studies and guidance. */
  readonly law: boolean;
}

/** Not something to look up: a rule of the language itself, or arithmetic. */
const ownGrounds: ReadonlySet<string> = new Set(["taal", "rekenkundig"]);

/** The sources of a rule, law first, the same words once. Grounds of our own are left out. */
export function citedSources(
  sources: readonly Pick<Citation, "ref" | "at">[],
  day: number,
  language: Language,
): CitedSource[] {
  const found = new Map<string, CitedSource>();
  for (const { ref, at } of sources) {
    if (!isSource(ref) || ownGrounds.has(ref)) continue;
    const text = citation(ref, at, language);
    const link = sourceLink(ref, at, day, language);
    if (!found.has(text)) {
      found.set(text, { ref, at, text, link, law: isStatute(ref) });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.law) - Number(a.law));
}
