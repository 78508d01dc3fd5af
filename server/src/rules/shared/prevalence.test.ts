import { expect, test } from "vitest";
import { checkText } from "../../../../test/rules/check-text.ts";

function statistics(text: string) {
  return checkText(text)
    .filter(({ rule }) => rule.kind === "statistic")
    .map(({ rule, message }) => `${rule.id}: ${message.nl}`);
}

const lot = (term: string) => `  wet: jeugdwet
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { ${term} }
  }
`;

test("a figure comes with its base, year, source and age", () => {
  const grant = `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding; instrument: subsidie }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding; instrument: subsidie }
`;
  expect(statistics(`  peildatum: 2018-06-01\n${grant}`)).toEqual([
    "statistiek/instrument: Subsidie komt weinig voor: 1% bij individuele begeleiding, van de gemeenten (per zorgvorm één keer geteld) per 1-1-2018 (PPRC).",
    "statistiek/instrument: Subsidie komt weinig voor: 1% bij groepsbegeleiding (dagbesteding), van de gemeenten (per zorgvorm één keer geteld) per 1-1-2018 (PPRC).",
  ]);
  expect(statistics(grant)[0]).toMatch(
    /\(PPRC\)\. Dat cijfer is 8 jaar oud\.$/,
  );
});

test("a choice that holds for several lots is reported once, with the share of each", () => {
  expect(
    statistics(`  peildatum: 2018-06-01
  wet: wmo-2015
  instrument: subsidie
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Beschermd wonen" { zorgvormen: beschermd-wonen }
  perceel 3 "Hulp" { zorgvormen: huishoudelijke-hulp }
`),
  ).toEqual([
    "statistiek/instrument: Subsidie komt weinig voor: 1% bij individuele begeleiding en 0% bij huishoudelijke hulp, van de gemeenten (per zorgvorm één keer geteld) per 1-1-2018 (PPRC).",
  ]);
});

test("a statistic is silent on a key of which another rule speaks", () => {
  const short = checkText(lot("duur: 1 jaar"));
  expect(short.map(({ rule }) => rule.id)).toContain("looptijd/kort");
  expect(statistics(lot("duur: 1 jaar"))).toEqual([]);
  expect(
    statistics(`  peildatum: 2018-06-01\n${lot("duur: 1 jaar")}`),
  ).toHaveLength(1);
});
