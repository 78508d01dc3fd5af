import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "./exact.ts";
import { parse } from "./parser.ts";
import { print } from "./print.ts";
import { damaged, documents, examples } from "./print-testing.ts";
import { type Dictionary, translate } from "./translate.ts";

const KEYWORDS = [
  ["bestek", "specification"],
  ["wet", "law"],
  ["looptijd", "term"],
  ["duur", "duration"],
  ["perceel", "lot"],
  ["kwaliteit", "quality"],
  ["procedure", "procedure"],
  ["sluiting", "closing"],
  ["geraamde-waarde", "estimated-value"],
  ["zorgvormen", "care-forms"],
];
const ENUM_WORDS = [
  ["jeugdwet", "youth-act"],
  ["pleegzorg", "foster-care"],
  ["tenderned", "tenderned"],
];

function dictionary(to: Language): Dictionary {
  const words = (pairs: readonly (readonly string[])[], word: string) =>
    pairs.find((pair) => pair.includes(word.toLowerCase()))?.[
      to === "nl" ? 0 : 1
    ];
  return {
    keyword: (_, word) => words(KEYWORDS, word),
    enumWord: (path, word) =>
      ["wet", "law", "zorgvormen", "care-forms"].includes(path.at(-1) ?? "")
        ? words(ENUM_WORDS, word)
        : undefined,
  };
}

const into = (to: Language, text: string) =>
  translate(parse(text), to, dictionary(to));

describe("translate", () => {
  it.each([
    ["wet: Jeugdwet", "law: youth-act"],
    ["wet wet { wet: ja }", "law wet { law: yes }"],
    ["looptijd.duur: 4 jaar", "term.duration: 4 years"],
    ["duur: 1 jaar, 18 maanden", "duration: 1 year, 18 months"],
    ["sluiting: 1 januari 2023 om 12:00", "closing: 1 January 2023 at 12:00"],
    ["sluiting: tot en met juni 2021", "closing: through June 2021"],
    ["sluiting: t/m 2021-06-01", "closing: through 2021-06-01"],
    ["k: maximaal 12, minimaal 1 cliënt", "k: max 12, min 1 client"],
    ["k: € 1,2 miljoen per jaar", "k: € 1,2 million per year"],
    ["k: € 1 per uur excl. btw", "k: € 1 per hour excl. VAT"],
    ["k: 60% van geraamde-waarde", "k: 60% of estimated-value"],
    ["k: uur of dag", "k: uur of dag"],
    ["k: PM voor Tiel, n.v.t.", "k: TBD for Tiel, n/a"],
    ['wet: "jeugdwet" // wet', 'law: "jeugdwet" // wet'],
    ["k: jeugdwet", "k: jeugdwet"],
    [
      "perceel\n  | naam | looptijd.duur | wet |\n  | wet | 2 x 3 jaar | jeugdwet |",
      "lot\n  | name | term.duration | law |\n  | wet | 2 x 3 years | youth-act |",
    ],
    ["afwijking looptijd/duur { k: ja }", "afwijking looptijd/duur { k: yes }"],
  ])("takes %j to %j", (dutch, english) => {
    expect(into("en", dutch)).toBe(english);
  });

  it("asks for a word with the keywords it stands under", () => {
    const asked: string[] = [];
    const file = parse("a.b X { c: d { e: f of g } }");
    translate(file, "en", {
      keyword: (path, word) => void asked.push([...path, word].join("/")),
      enumWord: (path, word) => void asked.push(`${path.join("/")}=${word}`),
    });
    expect(asked).toContain("a/b/c/e");
    expect(asked).toContain("a/b/c=d");
    expect(asked).toContain("a/b/c/e=f");
  });

  it.each(Object.entries(examples))("takes %s there and back", (_, text) => {
    const home: Language = text.includes("specification") ? "en" : "nl";
    const away: Language = home === "nl" ? "en" : "nl";
    // Aliases (`ca.`) do not survive, so what comes back is compared with the text in its own spelling.
    const own = into(home, text);
    const other = into(away, own);
    expect(other).not.toBe(own);
    expect(print(parse(into(home, other)))).toBe(print(parse(own)));
  });

  it("takes random documents there and back", () => {
    fc.assert(
      fc.property(documents, (text) => {
        fc.pre(parse(text).errors.length === 0);
        const own = into("nl", text);
        expect(into("nl", into("en", own))).toBe(own);
      }),
      { numRuns: 500 },
    );
  });

  it("takes damaged documents and changes nothing but words", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const other = into("en", text);
        expect(other.split("\n").length).toBe(text.split("\n").length);
        expect(other.replace(/[\s\p{L}\p{M}./-]/gu, "")).toBe(
          text.replace(/[\s\p{L}\p{M}./-]/gu, ""),
        );
      }),
    );
  });

  it("leaves a statement that has an error, and translates what it holds", () => {
    expect(into("en", "wet ?? {\n  wet: jeugdwet\n}")).toBe(
      "wet ?? {\n  law: youth-act\n}",
    );
  });
});
