/** Documents for property tests: real ones, damaged ones and noise. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";

/** The three documents that were transcribed by hand. */
export const EXAMPLES: readonly { name: string; text: string }[] = [
  "alphen",
  "rivierenland",
  "sas-en",
].map((name) => ({
  name,
  text: readFileSync(
    new URL(`testdata/${name}.bestek`, import.meta.url),
    "utf8",
  ),
}));

/** Pieces of text that mean something to the grammar, so that noise reaches all of it. */
export const fragment: fc.Arbitrary<string> = fc.constantFrom(
  ..."{}:;,|\"%€=.-'/\\\n\t\u00a0\ufeff\u0000\ud800",
  ..."a 3|3 jaar|wet: y| b: 2|looptijd {|}\n|\n  |\n| d |x|2 x |..|t/m |tot |PM|n.v.t.|per |op |excl. btw".split(
    "|",
  ),
  ...[
    '"""',
    "// c\n",
    "/// d\n",
    "/*",
    "*/",
    "uiterlijk: ",
    "2023-01-01",
    " 12:00",
    "1.250,50",
    "1,2,3",
    "juni 2021",
    "24h-period",
    "85311200-4",
    "\r\n",
    "“tekst”",
  ],
);

/** A run of fragments. */
export const noise: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 60 })
  .map((parts) => parts.join(""));

/** One replacement in a text, as fractions of its length. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 4 }) },
    fc.nat({ max: 200 }),
  ),
  added: fc.oneof(
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 4, arbitrary: fragment },
  ),
});

/** Applies a change to a text. */
export function applyChange(
  text: string,
  { at, removed, added }: { at: number; removed: number; added: string },
): { text: string; start: number; removed: number; inserted: number } {
  const start = Math.floor(at * text.length);
  const taken = Math.min(removed, text.length - start);
  return {
    text: text.slice(0, start) + added + text.slice(start + taken),
    start,
    removed: taken,
    inserted: added.length,
  };
}
