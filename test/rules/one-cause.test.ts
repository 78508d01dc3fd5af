import { expect, test } from "vitest";
import { checkText } from "./check-text.ts";

/** What rules say of a document, by rule. */
function said(text: string, ...ids: readonly string[]): string[] {
  return checkText(text)
    .filter(({ rule }) => ids.includes(rule.id))
    .map(({ rule, message }) => `${rule.id}: ${message.nl}`);
}

test("a missing description of what is bought is asked for once, not as a document as well", () => {
  const lot = `  stadium: publicatie
  bijlage D1 "Inkoopdocument" { soort: inkoopdocument }
  perceel 1 "Begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 4
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geraamde-waarde: €`;
  const rules = [
    "sas/technische-specificaties-ontbreken",
    "compleetheid/documentenset",
  ];
  const [first, second, ...rest] = said(
    `${lot} 2 miljoen in totaal\n  }\n`,
    ...rules,
  ).sort();
  expect(first).toMatch(/^compleetheid\/documentenset: .*conceptovereenkomst/i);
  expect(first).not.toMatch(/programma van eisen/i);
  expect(second).toMatch(/^sas\/technische-specificaties-ontbreken/);
  expect(rest).toEqual([]);
  // Below the threshold only the set of documents asks for it.
  const [only, ...others] = said(`${lot} 200.000 in totaal\n  }\n`, ...rules);
  expect(only).toMatch(/programma van eisen/i);
  expect(others).toEqual([]);
});
