import { sum } from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import { differs, isPart, periodOf } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros, list } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/som-gemeenten",
  kind: "consistency",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "som gemeenten", confidence: "V" },
    { ref: "aw2012", at: "art. 2.15 lid 2; art. 2.11a lid 2", confidence: "I" },
  ],
  message: {
    default: {
      nl: "De bedragen per gemeente tellen op tot {som}, het totaal is {totaal}. Bij gezamenlijke inkoop telt de waarde van alle deelnemende gemeenten.",
      en: "The amounts per municipality add up to {som}, the total is {totaal}. In joint procurement the value of all participating municipalities counts.",
    },
    ontbreekt: {
      nl: "De raming noemt geen bedrag voor {gemeenten}. Bij gezamenlijke inkoop telt de waarde van alle deelnemende gemeenten.",
      en: "The estimate has no amount for {gemeenten}. In joint procurement the value of all participating municipalities counts.",
    },
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    if (level.is("geraamde-waarde.soort", "historisch", "werkelijk")) return;
    const amounts = level.amounts("geraamde-waarde");
    const taking = municipalitiesOf(level, given.kind === "bestek");
    const named = amounts.map(nameOf).filter((name) => name !== undefined);
    if (named.length === 0 || !named.every((name) => taking.has(fold(name))))
      return;
    const at = level.slot("geraamde-waarde");
    for (const period of new Set(amounts.map(periodOf))) {
      const alike = amounts.filter((amount) => periodOf(amount) === period);
      const parts = alike.filter(isPart);
      const wholes = alike.filter((amount) => !isPart(amount));
      if (parts.length === 0 || wholes.length === 0) continue;
      const together = sum(parts.map(({ interval }) => interval));
      const whole = sum(wholes.map(({ interval }) => interval));
      if (
        alike.some(({ bound }) => bound === "circa") ||
        !differs(together, whole)
      )
        continue;
      report({
        at,
        message: "default",
        data: { som: euros(together), totaal: euros(whole) },
      });
      return;
    }
    const open = level
      .slot("geraamde-waarde")
      .values.filter(({ type }) => type !== "money");
    const known = new Set(
      [...named, ...open.map(nameOf)].map((name) => fold(name ?? "")),
    );
    const missing = [...taking].filter(([folded]) => !known.has(folded));
    if (missing.length === 0) return;
    report({
      at,
      message: "ontbreekt",
      data: { gemeenten: list(missing.map(([, name]) => name)) },
    });
  },
});

/** The participating municipalities, by folded name. */
function municipalitiesOf(
  level: Node<"perceel">,
  isRoot: boolean,
): Map<string, string> {
  const own = isRoot ? [] : level.texts("gemeenten");
  const all =
    own.length > 0
      ? own
      : level.specification.root.texts("opdrachtgever.gemeenten");
  return new Map(all.map((name) => [fold(name), name]));
}

/** For whom an amount is: the word behind `voor`. */
function nameOf({ qualifiers }: BoundValue): string | undefined {
  return qualifiers.find(({ preposition }) => preposition === "voor")?.text;
}

export const docs: RuleDocs = {
  title: {
    nl: "Bedragen per gemeente tellen niet op tot het totaal",
    en: "Amounts per municipality do not add up to the total",
  },
  explain: {
    nl: "Een gemeente die later aansluit, wordt in de raming snel vergeten. Tel de bedragen van alle deelnemende gemeenten, en laat het totaal daarmee kloppen.",
    en: "A municipality that joins late is easily forgotten in the estimate. Add the amounts of all participating municipalities and make the total match.",
  },
  examples: [
    {
      bad: `  opdrachtgever "Regio" { gemeenten: Buren, Culemborg, Tiel }
  wet: wmo-2015
  geraamde-waarde: € 400.000 per jaar voor Buren, € 500.000 per jaar voor Culemborg, € 900.000 per jaar voor Tiel, € 2 miljoen per jaar
  looptijd { duur: 2 jaar }
`,
      good: `  opdrachtgever "Regio" { gemeenten: Buren, Culemborg, Tiel }
  wet: wmo-2015
  geraamde-waarde: € 400.000 per jaar voor Buren, € 500.000 per jaar voor Culemborg, € 900.000 per jaar voor Tiel, € 1,8 miljoen per jaar
  looptijd { duur: 2 jaar }
`,
    },
    {
      bad: `  opdrachtgever "Regio" { gemeenten: Buren, Culemborg, Tiel }
  wet: wmo-2015
  geraamde-waarde: € 400.000 per jaar voor Buren, € 900.000 per jaar voor Tiel
  looptijd { duur: 2 jaar }
`,
      good: `  opdrachtgever "Regio" { gemeenten: Buren, Culemborg, Tiel }
  wet: wmo-2015
  geraamde-waarde: € 400.000 per jaar voor Buren, PM voor Culemborg, € 900.000 per jaar voor Tiel
  looptijd { duur: 2 jaar }
`,
    },
  ],
};
