import { describe, expect, test } from "vitest";
import { euro } from "../values.ts";
import { Workspace } from "../workspace.ts";
import { estimateOf } from "./estimate.ts";
import {
  differs,
  estimatedValueOf,
  isClose,
  isValuedAt48,
  statedValue,
} from "./value.ts";

/** A specification that holds this. */
function specificationOf(text: string) {
  const workspace = new Workspace([""]);
  const unit = workspace.set(
    "/test.bestek",
    `bestek Test "Test" {\n${text}\n}\n`,
  );
  const [specification] = workspace.specificationsOf(unit);
  if (!specification) throw new Error("no specification");
  return specification;
}

/** What the only lot is worth, in whole euros. */
function worthOf(text: string) {
  const [lot] = specificationOf(text).lots;
  const value = lot && estimatedValueOf(lot);
  return value && { ...inEuros(value.total), basis: value.basis };
}

function inEuros({ min, max }: { min: number; max: number }) {
  return { min: min / euro(1), max: max / euro(1) };
}

function exact(amount: number, basis: string) {
  return { min: amount, max: amount, basis };
}

describe("a stated total", () => {
  test("counts as it is, whatever the term", () => {
    expect(
      worthOf(`geraamde-waarde: € 900.000 in totaal
        looptijd { duur: 3 jaar  verlenging: 2 x 3 jaar }`),
    ).toEqual(exact(900_000, "stated"));
  });

  test("stands before an amount a year, and options are in it", () => {
    expect(
      worthOf(`geraamde-waarde: € 300.000 per jaar, € 1 miljoen in totaal
        looptijd { duur: 3 jaar }
        optie: € 50.000`),
    ).toEqual(exact(1_000_000, "stated"));
  });

  test("without a period is a total when the term is a year or not known", () => {
    expect(worthOf("geraamde-waarde: € 400.000")).toEqual(
      exact(400_000, "stated"),
    );
    expect(
      worthOf("geraamde-waarde: € 400.000  looptijd { duur: 1 jaar }"),
    ).toEqual(exact(400_000, "stated"));
  });
});

describe("an amount per period", () => {
  test.each([
    ["€ 120.000 per jaar", 360_000],
    ["€ 30.000 per kwartaal", 360_000],
    ["€ 10.000 per maand", 360_000],
  ])("%s counts over the whole term", (amount, total) => {
    expect(
      worthOf(`geraamde-waarde: ${amount}; looptijd { duur: 3 jaar }`),
    ).toEqual(exact(total, "whole-term"));
  });

  test("includes every extension, also of at most so long (art. 2.15 lid 2)", () => {
    expect(
      worthOf(`geraamde-waarde: € 100.000 per jaar
        looptijd { duur: 2 jaar  verlenging: 2 x 1 jaar }`),
    ).toEqual(exact(400_000, "whole-term"));
    expect(
      worthOf(`geraamde-waarde: € 100.000 per jaar
        looptijd { duur: 2 jaar  verlenging: 2 x maximaal 1 jaar }`),
    ).toEqual(exact(400_000, "whole-term"));
  });

  test("includes options, once or a year (art. 2.15 lid 2)", () => {
    const term = "looptijd { duur: 2 jaar }";
    expect(
      worthOf(`geraamde-waarde: € 100.000 per jaar; ${term}
        optie "Nachtzorg": € 30.000
        optie "Weekend": € 10.000 per jaar`),
    ).toEqual(exact(250_000, "whole-term"));
  });

  test("is unlimited with an option without an amount", () => {
    expect(
      worthOf(`geraamde-waarde: € 100.000 per jaar; looptijd { duur: 2 jaar }
        optie: PM`),
    ).toEqual({
      min: 200_000,
      max: Number.POSITIVE_INFINITY,
      basis: "whole-term",
    });
  });

  test("is at least the initial term while an extension is PM", () => {
    expect(
      worthOf(`geraamde-waarde: € 100.000 per jaar
        looptijd { duur: 3 jaar  verlenging: PM }`),
    ).toEqual({
      min: 300_000,
      max: Number.POSITIVE_INFINITY,
      basis: "whole-term",
    });
  });

  test("is at least a year without a term", () => {
    expect(worthOf("geraamde-waarde: € 100.000 per jaar")).toEqual({
      min: 100_000,
      max: Number.POSITIVE_INFINITY,
      basis: "whole-term",
    });
  });
});

describe("48 months (art. 2.17 onder d en e)", () => {
  const monthly = "geraamde-waarde: € 10.000 per maand";

  test("count for an indefinite term", () => {
    expect(worthOf(`${monthly}; looptijd { duur: onbeperkt }`)).toEqual(
      exact(480_000, "48-months"),
    );
  });

  test("count for a term of more than 48 months, not for 48 months itself", () => {
    expect(worthOf(`${monthly}; looptijd { duur: 49 maanden }`)).toEqual(
      exact(480_000, "48-months"),
    );
    expect(worthOf(`${monthly}; looptijd { duur: 48 maanden }`)).toEqual(
      exact(480_000, "whole-term"),
    );
    expect(worthOf(`${monthly}; looptijd { duur: 47 maanden }`)).toEqual(
      exact(470_000, "whole-term"),
    );
  });

  test("are the most of a term that may be longer", () => {
    expect(
      worthOf(`${monthly}; looptijd { duur: minimaal 3 jaar }`),
    ).toMatchObject({ min: 360_000, max: 480_000 });
  });

  test("do not count for a framework or a DAS (art. 2.15 lid 3, 2.22)", () => {
    const long = "looptijd { duur: 6 jaar }";
    for (const form of ["contractvorm: raamovereenkomst", "procedure: das"])
      expect(worthOf(`${monthly}; ${long}; ${form}`)).toEqual(
        exact(720_000, "whole-term"),
      );
  });

  test("are only the least of a framework without an end", () => {
    expect(
      worthOf(
        `${monthly}; contractvorm: raamovereenkomst; looptijd { duur: onbeperkt }`,
      ),
    ).toEqual({
      min: 480_000,
      max: Number.POSITIVE_INFINITY,
      basis: "whole-term",
    });
  });

  test("count for supplies only without an end (art. 2.20)", () => {
    const supplies = `${monthly}; aard: leveringen`;
    expect(worthOf(`${supplies}; looptijd { duur: 6 jaar }`)).toEqual(
      exact(720_000, "whole-term"),
    );
    expect(worthOf(`${supplies}; looptijd { duur: onbeperkt }`)).toEqual(
      exact(480_000, "48-months"),
    );
  });

  test("are known to the rules as such", () => {
    const [lot] = specificationOf(`${monthly}; looptijd { duur: 5 jaar }`).lots;
    expect(lot && isValuedAt48(lot)).toBe(true);
  });
});

describe("amounts that are not one amount", () => {
  test("PM is anything, and PM beside an amount makes that the least", () => {
    expect(worthOf("geraamde-waarde: PM")).toEqual({
      min: 0,
      max: Number.POSITIVE_INFINITY,
      basis: "stated",
    });
    expect(
      worthOf(
        "geraamde-waarde: € 400.000 in totaal voor Buren, PM in totaal voor Tiel",
      ),
    ).toEqual({
      min: 400_000,
      max: Number.POSITIVE_INFINITY,
      basis: "stated",
    });
  });

  test("amounts per municipality add up, unless the whole stands beside them", () => {
    const parts = "€ 100.000 per jaar voor Buren, € 300.000 per jaar voor Tiel";
    const term = "looptijd { duur: 1 jaar }";
    expect(worthOf(`geraamde-waarde: ${parts}; ${term}`)).toMatchObject({
      min: 400_000,
    });
    expect(
      worthOf(`geraamde-waarde: ${parts}, € 400.000 per jaar; ${term}`),
    ).toMatchObject({ min: 400_000, max: 400_000 });
  });

  test("amounts of named years add up", () => {
    expect(
      worthOf(
        "geraamde-waarde: € 100.000 in 2026, € 200.000 in 2027; looptijd { duur: 2 jaar }",
      ),
    ).toEqual(exact(300_000, "years"));
  });

  test("an amount without a period is a total or an amount a year", () => {
    expect(
      worthOf("geraamde-waarde: € 400.000; looptijd { duur: 3 jaar }"),
    ).toEqual({ min: 400_000, max: 1_200_000, basis: "unclear" });
  });

  test("what was spent in the past is no estimate", () => {
    expect(
      worthOf("geraamde-waarde: € 400.000 per jaar { soort: historisch }"),
    ).toBeUndefined();
  });

  test("`circa` is remembered", () => {
    const [lot] = specificationOf(
      "geraamde-waarde: circa € 400.000 in totaal",
    ).lots;
    expect(lot && statedValue(lot)?.approximate).toBe(true);
  });
});

describe("the raming of a specification (art. 2.18)", () => {
  const estimate = (text: string) => {
    const value = estimateOf(specificationOf(text));
    return value && inEuros(value);
  };
  const lots = (first: string, second: string) => `
    instrument: overheidsopdracht
    perceel 1 { ${first} }
    perceel 2 { ${second} }`;

  test("is the sum of the lots", () => {
    expect(
      estimate(
        lots(
          "geraamde-waarde: € 700.000 in totaal",
          "geraamde-waarde: € 50.000 in totaal",
        ),
      ),
    ).toEqual({ min: 750_000, max: 750_000 });
  });

  test("keeps what is certain when a lot has no value, or PM", () => {
    for (const second of ["", "geraamde-waarde: PM"])
      expect(
        estimate(lots("geraamde-waarde: € 800.000 in totaal", second)),
      ).toEqual({ min: 800_000, max: Number.POSITIVE_INFINITY });
  });

  test("leaves out lots that are no public contract, and what is outside the total", () => {
    expect(
      estimate(
        lots(
          "geraamde-waarde: € 700.000 in totaal",
          "geraamde-waarde: € 900.000 in totaal; instrument: subsidie",
        ),
      ),
    ).toEqual({ min: 700_000, max: 700_000 });
    expect(
      estimate(
        lots(
          "geraamde-waarde: € 700.000 in totaal",
          "geraamde-waarde: € 80.000 in totaal { buiten-totaal: ja }",
        ),
      ),
    ).toEqual({ min: 700_000, max: 700_000 });
  });

  test("is what the level states where lots do not", () => {
    expect(
      estimate(`geraamde-waarde: € 2 miljoen in totaal; ${lots("", "")}`),
    ).toEqual({ min: 2_000_000, max: 2_000_000 });
    expect(
      estimate(`instrument: overheidsopdracht
        segment A { geraamde-waarde: € 600.000 in totaal; perceel 1 {}; perceel 2 {} }
        segment B { geraamde-waarde: € 300.000 in totaal }`),
    ).toEqual({ min: 900_000, max: 900_000 });
  });

  test("is at most what is stated for more than the public contracts", () => {
    expect(
      estimate(
        `geraamde-waarde: € 2 miljoen in totaal; ${lots("", "instrument: open-house")}`,
      ),
    ).toEqual({ min: 0, max: 2_000_000 });
  });

  test("is not known when nothing is stated", () => {
    expect(estimate(lots("", ""))).toBeUndefined();
  });
});

describe("rounding", () => {
  const amount = (value: number) => ({ min: euro(value), max: euro(value) });

  test("one percent is the same amount, more is not", () => {
    expect(differs(amount(990_000), amount(1_000_000))).toBe(false);
    expect(differs(amount(989_999), amount(1_000_000))).toBe(true);
    expect(isClose(amount(1_010_000), amount(1_000_000))).toBe(true);
  });

  test("an interval is close to nothing, and differs only when all of it does", () => {
    const wide = { min: euro(1), max: Number.POSITIVE_INFINITY };
    expect(isClose(wide, amount(5))).toBe(false);
    expect(differs(wide, amount(5))).toBe(false);
    expect(differs(amount(0.5), wide)).toBe(false);
  });
});
