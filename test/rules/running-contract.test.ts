import { expect, test } from "vitest";
import { checkText } from "./check-text.ts";

/** What is asked for the sake of those who tender, and of nobody once the contract runs. */
const forTenderers = [
  "compleetheid/documentenset",
  "planning/marktconsultatie-ontbreekt",
  "planning/mijlpaal-ontbreekt",
];

function found(stage: string): string[] {
  const findings = checkText(`  stadium: ${stage}
  peildatum: 2026-05-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-01-05 }
  perceel 1 "A" { zorgvormen: groepsbegeleiding }
  perceel 2 "B" { zorgvormen: huishoudelijke-hulp }
`);
  return findings.map(({ rule, message }) => `${rule.id} ${message.nl}`);
}

test.each(forTenderers)("%s is not asked of a running contract", (rule) => {
  const of = (stage: string) =>
    found(stage).filter((text) => text.startsWith(`${rule} `));
  expect(of("publicatie")).toHaveLength(1);
  expect(of("uitvoering")).toEqual([]);
});

test("nor is the date of the award; contract management is", () => {
  const of = (stage: string) =>
    found(stage)
      .filter((text) => text.startsWith("compleetheid/verplicht-per-stadium "))
      .join("\n");
  expect(of("gunning")).toContain("planning.gunning");
  expect(of("uitvoering")).not.toContain("planning.gunning");
  expect(of("uitvoering")).toContain("contractmanagement");
});
