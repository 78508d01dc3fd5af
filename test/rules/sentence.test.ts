import { expect, test } from "vitest";
import { checkText } from "./check-text.ts";

test("a sentence about several lots keeps its singular verb", () => {
  const [finding] = checkText(`  stadium: concept
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding }
`).filter(({ rule }) => rule.id === "sas/invulling-ontbreekt");
  expect(finding?.message.nl).toMatch(
    /^Elk van 1 "Begeleiding" en 2 "Dagbesteding" gebruikt sas/,
  );
  expect(finding?.message.en).toMatch(
    /^Each of 1 "Begeleiding" and 2 "Dagbesteding" uses sas/,
  );
});

test("amounts in a sentence have the notation of its language", () => {
  const found = checkText(`  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" {
    product Groep "Dagbesteding" { eenheid: dagdeel  tarief: € 48,20 voor Buren, € 51,00 voor Tiel }
  }
`).find(({ rule }) => rule.id === "regio/verschil-niet-verklaard");
  expect(found?.message.nl).toContain("(Buren: € 48,20 en Tiel: € 51)");
  expect(found?.message.en).toContain("(Buren: € 48.20 and Tiel: € 51)");
});

test.each([
  ["perceel", 'perceel 1 "E" { looptijd { geraamde-waarde: € 5 } }'],
  ["bestek", "looptijd { geraamde-waarde: € 5 }"],
  ["looptijd", 'perceel 1 "E" { ingang: 2027-01-01 }'],
])(
  "of a key in the wrong block the nearest right one is named: %s",
  (block, text) => {
    const found = checkText(`  ${text}\n`).find(
      ({ rule }) => rule.id === "taal/onbekende-sleutel",
    );
    expect(found?.message.nl).toMatch(
      new RegExp(`deze sleutel bestaat wel in ${block}\\.`),
    );
  },
);
