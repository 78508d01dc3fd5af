import { expect, test } from "vitest";
import { checkText } from "./check-text.ts";

/** A source that contradicts itself writes a key twice: then only what holds for both readings is said. */
function sums(extension: string) {
  const text = `  stadium: strategie
  looptijd { ingang: 2023-01-01; duur: minimaal 3 jaar; ${extension}; maximum: 9 jaar }
  segment J1 "Ambulante begeleiding" { zorgvormen: ambulant-overig; looptijd.duur: 4 jaar }
  segment J2 "Ambulante behandeling" { zorgvormen: jeugd-ggz }
`;
  return checkText(text)
    .filter(({ rule }) => rule.id === "looptijd/som")
    .map(({ severity, message }) => `${severity}: ${message.nl}`);
}

test("the longer term of a segment under extensions and a maximum of the whole", () => {
  expect(sums("verlenging: 2 x 3 jaar")).toEqual([
    "error: Maximum 9 jaar klopt niet: 4 jaar plus 2 x 3 jaar is 10 jaar.",
  ]);
  expect(sums("verlenging: 2 x maximaal 3 jaar")).toEqual([
    "warning: 4 jaar plus 2 x maximaal 3 jaar kan 10 jaar worden, meer dan het maximum van 9 jaar. Leg vast hoe vaak en hoe lang wordt verlengd.",
  ]);
});

test("both readings make ten years possible", () => {
  expect(
    sums("verlenging: 1..2 x 3 jaar; verlenging: 2 x maximaal 3 jaar"),
  ).toHaveLength(1);
});

test("one of two readings fits", () => {
  expect(sums("verlenging: 1 x 5 jaar; verlenging: 2 x 3 jaar")).toEqual([]);
});
