import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIntervals,
  contains,
  exactly,
  formatEuro,
  formatNumber,
  formatPercent,
  type Interval,
  isAtLeast,
  isEqual,
  isGreater,
  isLess,
  mulDiv,
  ONE,
  scale,
  subtract,
  sum,
} from "./exact.ts";

const safeInteger = fc.maxSafeInteger();
const small = fc.integer({ min: -1e6, max: 1e6 });
const interval = fc.tuple(small, fc.nat(1e6), fc.boolean()).map(
  ([min, width, open]): Interval => ({
    min,
    max: open ? Infinity : min + width,
  }),
);
/** An interval and a quantity inside it. */
const member = interval.chain((range) =>
  fc
    .nat(2e6)
    .map((step) => ({ range, inside: Math.min(range.min + step, range.max) })),
);

describe("mulDiv", () => {
  it("rounds half away from zero", () => {
    expect(mulDiv(5, 1, 2)).toBe(3);
    expect(mulDiv(-5, 1, 2)).toBe(-3);
    expect(mulDiv(5, 1, -2)).toBe(-3);
    expect(mulDiv(4, 1, 3)).toBe(1);
    expect(mulDiv(-1, 1, 3)).toBe(0);
  });

  it("is exact where a double is not", () => {
    expect(mulDiv(9_007_199_254_740_991, 3, 3)).toBe(9_007_199_254_740_991);
    expect(mulDiv(9_007_199_254_740_991, -7, 7)).toBe(-9_007_199_254_740_991);
  });

  it("agrees with big integers", () => {
    const divisor = safeInteger.filter((n) => n !== 0);
    fc.assert(
      fc.property(safeInteger, safeInteger, divisor, (a, b, c) => {
        const [p, q] = [BigInt(a) * BigInt(b), BigInt(c)];
        const abs = (n: bigint) => (n < 0n ? -n : n);
        const size = (2n * abs(p) + abs(q)) / (2n * abs(q));
        expect(mulDiv(a, b, c)).toBe(
          Number(p < 0n === q < 0n ? size : -size) + 0,
        );
      }),
    );
  });

  it("throws on a zero divisor", () => {
    expect(() => mulDiv(1, 1, 0)).toThrow(RangeError);
  });
});

describe("intervals", () => {
  it("hold every result of their members", () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        const has = (range: Interval, n: number) =>
          contains(range, exactly(n)) === "yes";
        expect(has(addIntervals(a.range, b.range), a.inside + b.inside)).toBe(
          true,
        );
        expect(has(subtract(a.range, b.range), a.inside - b.inside)).toBe(true);
        expect(has(scale(a.range, -3, 7), mulDiv(a.inside, -3, 7))).toBe(true);
      }),
    );
  });

  it("answer surely only what holds for every member", () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        const agrees = (answer: string, truth: boolean) =>
          answer === "maybe" || answer === (truth ? "yes" : "no");
        const { range: x, inside: i } = a;
        const { range: y, inside: j } = b;
        expect(agrees(isGreater(x, y), i > j)).toBe(true);
        expect(agrees(isAtLeast(x, y), i >= j)).toBe(true);
        expect(agrees(isLess(x, y), i < j)).toBe(true);
        expect(agrees(isEqual(x, y), i === j)).toBe(true);
        if (contains(x, y) === "yes")
          expect(j >= x.min && j <= x.max).toBe(true);
        if (contains(x, y) === "no") expect(j < x.min || j > x.max).toBe(true);
      }),
    );
  });

  it("answer surely for exact quantities", () => {
    fc.assert(
      fc.property(small, small, (i, j) => {
        const answer = (truth: boolean) => (truth ? "yes" : "no");
        expect(isGreater(exactly(i), exactly(j))).toBe(answer(i > j));
        expect(isAtLeast(exactly(i), exactly(j))).toBe(answer(i >= j));
        expect(isEqual(exactly(i), exactly(j))).toBe(answer(i === j));
      }),
    );
  });

  it("sum: a known part and an open one are surely above the known part alone", () => {
    const open: Interval = { min: 0, max: Infinity };
    const total = sum([exactly(800_000 * ONE), open]);
    expect(isGreater(total, exactly(750_000 * ONE))).toBe("yes");
    expect(isGreater(total, exactly(900_000 * ONE))).toBe("maybe");
    expect(sum([])).toEqual(exactly(0));
  });

  it("never claim more than can be held exactly", () => {
    const huge = exactly(Number.MAX_SAFE_INTEGER);
    expect(addIntervals(huge, huge)).toEqual({
      min: Number.MAX_SAFE_INTEGER,
      max: Infinity,
    });
    expect(scale({ min: 0, max: Infinity }, 0, 1)).toEqual(exactly(0));
    expect(scale({ min: 2, max: Infinity }, -1, 1)).toEqual({
      min: -Infinity,
      max: -2,
    });
  });
});

describe("formatting", () => {
  it("writes Dutch and English notation", () => {
    expect(formatNumber(12_505_000, "nl")).toBe("1.250,5");
    expect(formatNumber(12_505_000, "en")).toBe("1,250.5");
    expect(formatNumber(-ONE / 2, "nl")).toBe("-0,5");
    expect(formatNumber(Infinity, "nl")).toBe("∞");
  });

  it("writes cents only when needed", () => {
    expect(formatEuro(1_250_000 * ONE, "nl")).toBe("€ 1.250.000");
    expect(formatEuro(726_000, "nl")).toBe("€ 72,60");
    expect(formatEuro(14_583, "nl")).toBe("€ 1,4583");
    expect(formatEuro(14_583, "en")).toBe("€ 1.4583");
    expect(formatPercent(625_000, "nl")).toBe("62,5%");
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(safeInteger, (quantity) => {
        const text = formatNumber(quantity, "nl").replaceAll(".", "");
        const [whole = "", fraction = ""] = text.split(",");
        expect(BigInt(whole + fraction.padEnd(4, "0"))).toBe(BigInt(quantity));
        const english = formatNumber(quantity, "en");
        expect(english.replaceAll(",", "").replace(".", ",")).toBe(text);
      }),
    );
  });
});
