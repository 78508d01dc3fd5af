import { quantity } from "../../law/constants.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  departsFromStandard,
  isUnderWmoStandard,
} from "../../model/facts/liability.ts";
import { hasOwnTerms } from "../../model/facts/terms.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";
import { standardLiability } from "../shared/amounts.ts";
import { euros, list } from "../shared/wording.ts";

export default defineRule({
  id: "proportionaliteit/aansprakelijkheid",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "gids-proportionaliteit",
      at: "voorschrift 3.9 D lid 1",
      confidence: "S",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 3.28.2",
      confidence: "V",
      quote:
        "EUR 1.250.000,00 per gebeurtenis en EUR 2.500.000,00 per contractjaar",
    },
    {
      ref: "aw2012",
      at: "art. 1.10 lid 2 onder h",
      confidence: "V",
      quote: "de voorwaarden van de overeenkomst",
    },
  ],
  message: {
    geen: {
      nl: "Er gelden eigen voorwaarden zonder maximum aan de aansprakelijkheid. De Gids Proportionaliteit vraagt een beperking; de contractstandaard Wmo kent {gebeurtenis} per gebeurtenis en {jaar} per jaar.",
      en: "Own terms apply without a cap on liability. The Proportionality Guide asks for a limit; the Wmo contract standard uses {gebeurtenis} per event and {jaar} per year.",
    },
    afwijking: {
      nl: "De aansprakelijkheid ({waarde}) wijkt af van art. 3.28.2 van de contractstandaard Wmo: {gebeurtenis} per gebeurtenis en {jaar} per jaar, voor micro-ondernemingen de helft.",
      en: "Liability ({waarde}) departs from art. 3.28.2 of the Wmo contract standard: {gebeurtenis} per event and {jaar} per year, half of that for micro firms.",
    },
    default: {
      nl: "De aansprakelijkheid is onbeperkt. De Gids Proportionaliteit vraagt een beperking; de contractstandaard Wmo kent {gebeurtenis} per gebeurtenis en {jaar} per jaar.",
      en: "Liability is unlimited. The Proportionality Guide asks for a limit; the Wmo contract standard uses {gebeurtenis} per event and {jaar} per year.",
    },
  },
  check(lot, { report, settings }) {
    const standard = isUnderWmoStandard(lot, settings);
    // The Guide does not govern an admission procedure; the contract standard does.
    if (isOpenHouse(lot) && !standard) return;
    const amounts = lot.amounts("aansprakelijkheid");
    const data = {
      gebeurtenis: euros(quantity("cs-aansprakelijkheid-gebeurtenis")),
      jaar: euros(quantity("cs-aansprakelijkheid-jaar")),
      waarde: list(amounts.map(({ interval }) => euros(interval))),
    };
    if (lot.is("aansprakelijkheid", "onbeperkt")) {
      report({
        at: [lot, "aansprakelijkheid"],
        data,
        fixes: () => standardAmounts(lot),
      });
    } else if (lot.isAbsent("aansprakelijkheid") && hasOwnTerms(lot)) {
      report({
        at: [lot, "algemene-voorwaarden"],
        message: "geen",
        data,
        fixes: () => standardAmounts(lot),
      });
    } else if (
      standard &&
      (departsFromStandard(amounts, "gewoon") ||
        departsFromStandard(lot.amounts("aansprakelijkheid.micro"), "micro"))
    ) {
      report({
        at: [lot, "aansprakelijkheid"],
        message: "afwijking",
        data,
        fixes: () => standardAmounts(lot),
      });
    }
  },
});

/** The amounts of the contract standard, where the liability was written or else on the level of the lot. */
function standardAmounts(lot: Node<"perceel">) {
  const slot = lot.slot("aansprakelijkheid");
  const text = `${standardLiability.gewoon} { micro: ${standardLiability.micro} }`;
  const title = {
    nl: "Neem de bedragen van de contractstandaard Wmo",
    en: "Take the amounts of the Wmo contract standard",
  };
  return [
    slot.values.length > 0
      ? replaceValue(slot, text, title)
      : insertInto(lot, `aansprakelijkheid: ${text}`, title),
  ];
}

export const docs: RuleDocs = {
  title: {
    nl: "Onbeperkte of afwijkende aansprakelijkheid",
    en: "Unlimited or departing liability",
  },
  explain: {
    nl: "Onbeperkte aansprakelijkheid is het schoolvoorbeeld van een disproportionele bepaling en niet te verzekeren. Neem de bedragen van art. 3.28.2 over. Voor letsel, opzet en privacy mag het maximum vervallen (`zonder-maximum`). Voor de Jeugdwet is het bedrag van de standaard niet nagegaan.",
    en: "Unlimited liability is the classic disproportionate clause and cannot be insured. Take over the amounts of art. 3.28.2. For injury, intent and privacy the cap may lapse (`uncapped-for`). For the Youth Act the amount of the standard was not verified.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    aansprakelijkheid: onbeperkt
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    aansprakelijkheid: € 2.500.000 per gebeurtenis, € 5.000.000 per jaar
  }
`,
    },
    {
      bad: `  peildatum: 2025-03-01
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    aansprakelijkheid: € 4.000.000 per gebeurtenis
  }
`,
      good: `  peildatum: 2025-03-01
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    aansprakelijkheid: € 4.000.000 per gebeurtenis
    afwijking proportionaliteit/aansprakelijkheid {
      motivering: "De verzekeraar van de branche dekt dit bedrag zonder meerprijs; aanbieders vroegen er zelf om."
    }
  }
`,
    },
  ],
};
