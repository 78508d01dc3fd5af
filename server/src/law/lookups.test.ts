import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import { articleAt } from "./articles.ts";
import {
  constant,
  constantHolds,
  constantIds,
  figure,
  quantity,
} from "./constants.ts";
import { costElements } from "./cost-elements.ts";
import {
  changedBetween,
  contractStandardFrom,
  contractStandardVersionsAt,
  inForce,
} from "./regimes.ts";
import { appliesUnderSas, divisionOf } from "./sas.ts";
import {
  deriveVariant,
  isVariant,
  variantDifference,
  variantIds,
} from "./variants.ts";

describe("constants", () => {
  test.each([
    ["raamovereenkomst", 48],
    ["opschortende-termijn", 20],
    ["inlichtingen", 10],
    ["klein-perceel-diensten", 80_000],
    ["voorbehouden-looptijd", 36],
    ["wijziging-de-minimis", 10],
    ["termijn-openbaar", 45],
  ] as const)("%s is %i", (id, value) => {
    expect(figure(id)).toBe(value);
    expect(quantity(id)).toBe(value * 10_000);
  });

  test("fractions are exact in ten-thousandths", () => {
    expect(quantity("wmo-bijdrage-2026")).toBe(218_000);
  });

  test("a figure of one year does not hold in the next", () => {
    const last = dayNumber(2026, 12, 31);
    expect(constantHolds("wmo-bijdrage-2026", last)).toBe(true);
    expect(constantHolds("wmo-bijdrage-2026", last + 1)).toBe(false);
  });

  test("no figure from memory is in the table", () => {
    expect(
      constantIds().filter((id) => constant(id).confidence === "M"),
    ).toEqual([]);
  });
});

describe("regimes", () => {
  test.each([
    ["sas", dayNumber(2016, 7, 1)],
    ["kwaliteit-niet-louter-prijs", dayNumber(2022, 7, 1)],
    ["reele-prijs-wmo", dayNumber(2017, 6, 1)],
    ["reele-prijs-jeugd", dayNumber(2024, 7, 1)],
    ["contractstandaard-wmo", dayNumber(2025, 1, 1)],
    ["jeugdregio", dayNumber(2026, 1, 1)],
  ] as const)("%s starts on its day", (id, first) => {
    expect(inForce(id, first - 1)).toBe(false);
    expect(inForce(id, first)).toBe(true);
  });

  test("the duty to use EMVI ends where the new rule starts", () => {
    const day = dayNumber(2022, 6, 30);
    expect(inForce("emvi-plicht", day)).toBe(true);
    expect(changedBetween(day, day + 1)).toEqual([
      "emvi-plicht",
      "kwaliteit-niet-louter-prijs",
    ]);
  });

  test("versions of the contract standard", () => {
    expect(contractStandardVersionsAt(dayNumber(2024, 12, 31))).toEqual([]);
    expect(contractStandardVersionsAt(dayNumber(2026, 12, 31))).toEqual([
      "1.0",
      "1.1",
      "1.2",
    ]);
    expect(contractStandardVersionsAt(dayNumber(2027, 1, 1))).toEqual(["1.3"]);
    expect(contractStandardFrom("1.3")).toBe(dayNumber(2027, 1, 1));
    expect(contractStandardFrom("9.9")).toBeUndefined();
  });
});

test("an article in its version of the day", () => {
  const changed = dayNumber(2022, 7, 1);
  expect(articleAt("wmo2015", "2.6.4", changed - 1)?.to).toBe("2022-06-30");
  expect(articleAt("wmo2015", "2.6.4", changed)?.from).toBe("2022-07-01");
  expect(articleAt("jeugdwet", "2.12", changed - 1)).toBeUndefined();
});

describe("articles under the SAS procedure", () => {
  test.each([
    ["2.54", "ja"],
    ["2.62", "ja"],
    ["2.75", "ja"],
    ["2.134", "ja"],
    ["2.85", "bij-eisen"],
    ["2.71", "nee"],
    ["2.90", "nee"],
    ["2.115", "nee"],
    ["2.127", "nee"],
    ["2.140", undefined],
    ["1.5", undefined],
  ])("%s: %s", (article, expected) => {
    expect(appliesUnderSas(article)).toBe(expected);
  });

  test("names the division", () => {
    expect(divisionOf("2.71")?.division).toBe("§ 2.3.2.3");
  });
});

describe("procedure variants", () => {
  test("each is derived from its own required parts, except ZEMVI4", () => {
    for (const id of variantIds()) {
      const { missing } = variantDifference(id, new Set());
      const derived = deriveVariant({
        instrument: id === "TOELATING" ? "toelating" : "sas",
        selectiecriteria: missing.includes("selectiecriteria"),
        afstemmingsgesprekken: missing.includes("afstemmingsgesprekken"),
        gunningscriteria: missing.includes("gunningscriteria"),
      });
      expect(derived).toBe(id === "ZEMVI4" ? "ZEMVI1" : id);
    }
  });

  test("parts that do not fit any variant", () => {
    const parts = { afstemmingsgesprekken: true, gunningscriteria: false };
    expect(
      deriveVariant({ instrument: "sas", selectiecriteria: false, ...parts }),
    ).toBeUndefined();
    expect(
      deriveVariant({
        instrument: "toelating",
        selectiecriteria: true,
        ...parts,
      }),
    ).toBeUndefined();
  });

  test("what is missing and what is forbidden", () => {
    const present = new Set([
      "uitsluitingsgronden",
      "uitvoeringseisen",
      "gunningscriteria",
    ] as const);
    expect(variantDifference("EMVI2", present)).toEqual({
      missing: ["geschiktheidseisen", "selectiecriteria"],
      forbidden: [],
    });
    expect(variantDifference("TOELATING", present)).toEqual({
      missing: ["geschiktheidseisen"],
      forbidden: ["gunningscriteria"],
    });
  });

  test("isVariant", () => {
    expect(isVariant("EMVI1")).toBe(true);
    expect(isVariant("emvi1")).toBe(false);
  });
});

test("cost elements of a real price", () => {
  const wmo = dayNumber(2017, 6, 1);
  const jeugd = dayNumber(2024, 7, 1);
  expect(costElements("wmo-2015", wmo - 1)).toBeUndefined();
  expect(
    Object.keys(costElements("wmo-2015", wmo)?.elements ?? {}),
  ).toHaveLength(6);
  expect(costElements("jeugdwet", jeugd - 1)).toBeUndefined();
  expect(
    Object.keys(costElements("jeugdwet", jeugd)?.elements ?? {}),
  ).toHaveLength(4);
});
