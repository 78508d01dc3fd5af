import { describe, expect, test } from "vitest";
import { parseIso } from "../../../../grammar/src/calendar.ts";
import { bestekOf } from "../testing.ts";
import { euro } from "../values.ts";
import {
  amendmentsOf,
  areTotals,
  isForeseen,
  netChange,
  referenceValue,
} from "./amendments.ts";

const settings = { today: parseIso("2026-11-01") ?? 0 };

function amendments(contents: string) {
  return amendmentsOf(bestekOf(contents), settings);
}

describe("amendments", () => {
  test("stand on any level and concern the public contracts in it", () => {
    const found = amendments(`instrument: overheidsopdracht
      wijziging A { grondslag: 2.163b }
      segment S { wijziging B { }  ; perceel 1 { } ; perceel 2 { wijziging C { } } }
      segment T { instrument: open-house; wijziging D { } }`);
    expect(found.map(({ node, lots }) => [node.name, lots.length])).toEqual([
      ["A", 2],
      ["B", 2],
      ["C", 1],
    ]);
    expect(found[0]?.ground).toBe("2.163b");
  });

  test("are not tested below the threshold", () => {
    const below = `instrument: overheidsopdracht
      cpv: 85312000-9
      geraamde-waarde: € 100.000 in totaal
      wijziging A { }`;
    expect(amendments(below)).toEqual([]);
  });

  test.each([
    ["onderwerp: indexatie", true],
    ["onderwerp: verlengingsoptie, indexatie", true],
    ["onderwerp: indexatie, producten", false],
    ["grondslag: 2.163c", false],
  ])("foreseen by the contract itself: %s", (text, expected) => {
    const [found] = amendments(
      `instrument: overheidsopdracht\nwijziging A { ${text} }`,
    );
    expect(found && isForeseen(found)).toBe(expected);
  });
});

describe("the net change", () => {
  function net(contents: string) {
    const found = amendments(`instrument: overheidsopdracht\n${contents}`);
    const [first] = found;
    const reference = first && referenceValue(first.level);
    return netChange(found, reference);
  }

  test("nets increases and decreases", () => {
    expect(
      net(
        "wijziging A { bedrag: € 300.000 }\nwijziging B { bedrag: € -100.000 }",
      ),
    ).toEqual({ min: euro(200_000), max: euro(200_000) });
  });

  test("takes a percentage of the indexed value, else of the original one", () => {
    const change = "wijziging A { percentage: 10% }";
    expect(net(`oorspronkelijke-waarde: € 1.000.000\n${change}`)?.min).toBe(
      euro(100_000),
    );
    expect(
      net(
        `oorspronkelijke-waarde: € 1.000.000\ngeindexeerde-waarde: € 1.200.000\n${change}`,
      )?.min,
    ).toBe(euro(120_000));
  });

  test("is not known in another measure, or when an amount is PM", () => {
    expect(
      net(
        "oorspronkelijke-waarde: € 1.000.000\nwijziging A { bedrag: € 10.000 per jaar }",
      ),
    ).toBeUndefined();
    expect(net("wijziging A { bedrag: PM }")).toBeUndefined();
  });

  test("can be held against a threshold only as a total", () => {
    const found = amendments(
      "instrument: overheidsopdracht\nwijziging A { bedrag: € 10.000 per jaar }",
    );
    expect(areTotals(found)).toBe(false);
  });
});
