import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntaxMessage } from "./messages.ts";
import { fold, sameName } from "./names.ts";
import { readNumber, UNIT_VALUE } from "./numbers.ts";
import * as words from "./words.ts";

describe("word lists", () => {
  const lists = [
    words.PREPOSITIONS,
    words.BOUNDS,
    words.OPEN_WORDS,
    words.NOT_APPLICABLE_WORDS,
    words.EURO_WORDS,
    words.ANSWERS,
    words.SCALES,
    words.MONTHS,
    words.UNITS,
  ];

  it("give every spelling one meaning", () => {
    const seen = new Map<string, unknown>();
    for (const { meaning, nl, en } of lists.flat()) {
      for (const spelling of [...nl, ...en].map(fold)) {
        expect(seen.get(spelling) ?? meaning, spelling).toBe(meaning);
        seen.set(spelling, meaning);
      }
    }
  });

  it("are found in any case, with or without accents", () => {
    expect(words.unitOf("CLIËNTEN")).toBe("client");
    expect(words.unitOf("clie\u0308nt")).toBe("client");
    expect(words.unitOf("24h-period")).toBe("etmaal");
    expect(words.monthOf("Maart")).toBe(3);
    expect(words.scaleOf("Mln.")).toBe("miljoen");
    expect(words.prepositionOf("for")).toBe("voor");
    expect(words.boundOf("tot en met")).toBe("t/m");
    expect(words.unitOf("perceel")).toBeUndefined();
  });

  it("reserve words, but no unit, month or scale", () => {
    for (const word of ["PM", "n.v.t.", "uiterlijk", "BY", "alle", "of"]) {
      expect(words.isReserved(word), word).toBe(true);
    }
    for (const word of ["jaar", "mei", "miljoen", "maximum"]) {
      expect(words.isReserved(word), word).toBe(false);
    }
  });
});

describe("names", () => {
  it("compare without case, accents and typography", () => {
    expect(sameName("Cliënt", "client")).toBe(true);
    expect(sameName("’s-Dam", "'S-dam")).toBe(true);
    expect(sameName("West\u00a0Betuwe", "West  Betuwe")).toBe(true);
    expect(sameName("jeugd\u00adhulp", "jeugdhulp")).toBe(true);
    expect(sameName("Tiel", "Buren")).toBe(false);
  });

  it("fold to a form that folds to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("numbers", () => {
  it("are exact to four decimals", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999_999_999 }),
        fc.nat({ max: UNIT_VALUE - 1 }),
        (whole, rest) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
          const amount: { number?: number } = {};
          const image = `${grouped},${String(rest).padStart(4, "0")}`;
          expect(readNumber(image, amount)).toBeUndefined();
          expect(amount.number).toBe(whole * UNIT_VALUE + rest);
        },
      ),
    );
  });
});

describe("messages", () => {
  it("name what to write instead", () => {
    const error = {
      code: "malformed-number",
      start: 0,
      length: 8,
      data: { kind: "english", text: "1,250.00", repair: "1.250,00" },
    } as const;
    expect(syntaxMessage(error, "nl")).toContain("1.250,00");
    expect(syntaxMessage(error, "en")).toContain("1.250,00");
  });
});
