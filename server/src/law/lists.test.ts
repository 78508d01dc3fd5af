import { describe, expect, test } from "vitest";
import { careGroup, isCareForm, lawsOf } from "./care-forms.ts";
import {
  cpvDigits,
  cpvLabel,
  isReservable,
  isServiceCpv,
  reservableCodes,
} from "./cpv.ts";
import {
  findMunicipality,
  municipalities,
  municipalitiesLike,
} from "./municipalities.ts";
import { nutsCodes, nutsName } from "./nuts.ts";
import {
  categoryCodes,
  categoryFits,
  codeOfUnit,
  frequencyAllowed,
  frequencyOf,
  productCategory,
  unitCodesOf,
} from "./product-categories.ts";

describe("municipalities", () => {
  test.each([
    ["Tiel", "Tiel"],
    ["west maas en waal", "West Maas en Waal"],
    ["Den Haag", "'s-Gravenhage"],
    ["s-Gravenhage", "'s-Gravenhage"],
    ["’s-Hertogenbosch", "'s-Hertogenbosch"],
    ["Sudwest Fryslan", "Súdwest-Fryslân"],
    ["Hengelo", "Hengelo (O.)"],
    ["NederBetuwe", "Neder-Betuwe"],
  ])("%s is %s", (name, official) => {
    expect(findMunicipality(name)?.name).toBe(official);
  });

  test("Bergen alone is two municipalities", () => {
    expect(findMunicipality("Bergen")).toBeUndefined();
    expect(
      municipalitiesLike("Bergen")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Bergen (L.)", "Bergen (NH.)"]);
  });

  test("unknown names are unknown", () => {
    expect(findMunicipality("Bosdijk")).toBeUndefined();
    expect(findMunicipality("")).toBeUndefined();
  });

  test("no two names fold to one", () => {
    for (const one of municipalities())
      expect(findMunicipality(one.name)).toBe(one);
  });
});

test("CPV", () => {
  expect(cpvDigits("85312310-5")).toBe("85312310");
  expect(cpvDigits("8531231")).toBeUndefined();
  expect(cpvLabel("85312310", "nl")).toBe("Diensten voor begeleiding");
  expect(cpvLabel("85312310-5", "en")).toBe("Guidance services");
  expect(cpvLabel("98514000", "nl")).toBeUndefined();
  expect(isReservable("85311000")).toBe(true);
  expect(isReservable("60130000")).toBe(false);
  expect(isServiceCpv("85311000")).toBe(true);
  expect(isServiceCpv("33196000")).toBe(false);
  expect(reservableCodes()).toHaveLength(115);
});

test("NUTS-3", () => {
  expect(nutsName("NL224")).toBe("Zuidwest-Gelderland");
  expect(nutsName("constructor")).toBeUndefined();
  expect(nutsCodes()).toContain("NL350");
});

test("care forms", () => {
  expect(lawsOf("pleegzorg")).toEqual(["jeugdwet"]);
  expect(lawsOf("vervoer")).toEqual([]);
  expect(isCareForm("toString")).toBe(false);
  expect(careGroup("dyslexie")).toBe(careGroup("jeugd-ggz"));
  expect(careGroup("daghulp")).not.toBe(careGroup("residentieel"));
});

describe("product categories and units", () => {
  test("the lists of both laws", () => {
    expect(categoryCodes("wmo-2015")).toHaveLength(18);
    expect(categoryCodes("jeugdwet")).toHaveLength(24);
    expect(productCategory("39")).toBeUndefined();
    expect(productCategory("1")).toBeUndefined();
    expect(productCategory("48")?.name).toBe("Jeugdbescherming");
    expect(productCategory("11")?.nature).toBe("leveringen");
  });

  test("a category beside a form of care", () => {
    expect(categoryFits("02", "individuele-begeleiding")).toBe(true);
    expect(categoryFits("01", "individuele-begeleiding")).toBe(false);
    expect(categoryFits("50", "residentieel")).toBe(true);
    expect(categoryFits("45", "dyslexie")).toBe(true);
  });

  test("units of a variant", () => {
    expect(unitCodesOf("inspanningsgericht")).toEqual([
      "01",
      "04",
      "14",
      "16",
      "84",
    ]);
    expect(unitCodesOf("outputgericht")).toEqual(["82", "83"]);
    expect(unitCodesOf("taakgericht")).toEqual([]);
    expect(codeOfUnit("dagdeel")).toBe("16");
    expect(codeOfUnit("week")).toBeUndefined();
  });

  test("frequencies", () => {
    expect(frequencyAllowed("04", "dag")).toBe(true);
    expect(frequencyAllowed("16", "dag")).toBe(false);
    expect(frequencyAllowed("83", "dag")).toBe(false);
    expect(frequencyAllowed("82", "dag")).toBe(true);
    expect(frequencyAllowed("16", "week")).toBe(true);
    expect(frequencyAllowed("99", "week")).toBe(false);
    expect(frequencyOf("6")).toBe("totaal");
    expect(frequencyOf("3")).toBeUndefined();
  });
});
