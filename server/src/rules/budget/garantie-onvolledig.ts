import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "budget/garantie-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["raamovereenkomst/omzetgarantie", "open-house/omzetgarantie"],
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "een garantie van 65% van de omzet op basis van de cijfers van 2013",
    },
    { ref: "aef-2015", at: "paragraaf 3.1", confidence: "I" },
  ],
  message: {
    nl: "De garantie van {perceel} mist {ontbreekt}.",
    en: "The guarantee of {perceel} lacks {ontbreekt}.",
  },
  check(lot, { report }) {
    for (const key of ["omzetgarantie", "afnamegarantie"] as const) {
      if (!lot.has(key)) continue;
      const gaps = gapsIn(lot, key);
      if (gaps.length > 0)
        report({
          at: [lot, key],
          data: { ontbreekt: list(gaps) },
          discriminator: key,
        });
    }
  },
});

const year: Localized = { nl: "het referentiejaar", en: "the reference year" };
const base: Localized = { nl: "de grondslag", en: "the base" };

/** An amount in euros or a quantity stands by itself; a percentage needs what it is of. */
function gapsIn(
  lot: Node<"perceel">,
  key: "omzetgarantie" | "afnamegarantie",
): Localized[] {
  const details = lot.at(key);
  const share = lot.percentage(key) ?? details?.percentage("percentage");
  const fixed =
    lot.amounts(key).length > 0 ||
    lot.count(key) !== undefined ||
    details?.has("bedrag") === true;
  if (!share)
    return fixed
      ? []
      : [{ nl: "een bedrag of percentage", en: "an amount or percentage" }];
  const known = details?.has("referentieomzet") === true;
  const gaps = known
    ? []
    : [
        ...(details?.isMissing("referentiejaar") === false ? [] : [year]),
        ...(details?.isMissing("basis") === false ? [] : [base]),
      ];
  return details?.includes("reikwijdte", "nieuwe-aanbieders") && !fixed
    ? [
        ...gaps,
        {
          nl: "een grondslag voor nieuwe aanbieders",
          en: "a base for new providers",
        },
      ]
    : gaps;
}

export const docs: RuleDocs = {
  title: { nl: "Garantie is niet compleet", en: "Guarantee is not complete" },
  explain: {
    nl: "Een garantie als deel van de omzet zegt niets zonder jaar en grondslag, en een grondslag uit het verleden sluit nieuwe aanbieders uit. Noem percentage of bedrag, referentiejaar en grondslag.",
    en: "A guarantee as a share of turnover says nothing without a year and a base, and a historic base excludes newcomers. State percentage or amount, reference year and base.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Crisisopvang" {
    omzetgarantie: 80%
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Crisisopvang" {
    omzetgarantie: 80% { referentiejaar: 2025  basis: omzet }
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
    },
  ],
};
