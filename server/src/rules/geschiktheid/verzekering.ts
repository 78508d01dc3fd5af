import { quantity } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { departsFromStandard } from "../../model/facts/liability.ts";
import { isAbout } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue, together } from "../fix/fix.ts";
import { standardLiability } from "../shared/amounts.ts";
import { euros, list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/verzekering",
  kind: "guidance",
  severity: "warning",
  scope: ["geschiktheidseis", "uitvoeringseis"],
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 3.28.2",
      confidence: "V",
      quote:
        "EUR 2.500.000,00 per gebeurtenis en EUR 5.000.000,00 per contractjaar",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Geschiktheidseisen",
      confidence: "V",
      quote: "moet deze in lijn zijn met het artikel",
    },
  ],
  message: {
    micro: {
      nl: "De verzekeringseis ({bedrag}) kent geen lager bedrag voor micro-ondernemingen; art. 3.28.2 van de contractstandaard halveert het.",
      en: "The insurance requirement ({bedrag}) has no lower amount for micro firms; art. 3.28.2 of the contract standard halves it.",
    },
    default: {
      nl: "De verzekeringseis ({bedrag}) wijkt af van art. 3.28.2 van de contractstandaard: {gebeurtenis} per gebeurtenis en {jaar} per jaar, voor micro-ondernemingen de helft.",
      en: "The insurance requirement ({bedrag}) departs from art. 3.28.2 of the contract standard: {gebeurtenis} per event and {jaar} per year, half of that for micro firms.",
    },
  },
  check(item, { report, lots }) {
    const requirement = item as Node<"geschiktheidseis">;
    const subjects = lots.filter((lot) => hasLaw(lot, "wmo-2015"));
    const amounts = requirement.amounts("bedrag");
    if (subjects.length === 0 || amounts.length === 0) return;
    if (!isAbout(requirement, "verzekering", /verzeker|insurance/)) return;
    const micro = requirement.amounts("bedrag-micro");
    const departs =
      departsFromStandard(amounts, "gewoon") ||
      departsFromStandard(micro, "micro");
    if (!departs && (micro.length > 0 || !requirement.isAbsent("bedrag-micro")))
      return;
    report({
      at: [requirement, "bedrag"],
      subjects,
      message: departs ? "default" : "micro",
      data: {
        bedrag: list(amounts.map(({ interval }) => euros(interval))),
        gebeurtenis: euros(quantity("cs-aansprakelijkheid-gebeurtenis")),
        jaar: euros(quantity("cs-aansprakelijkheid-jaar")),
      },
      fixes: () => [
        departs
          ? together(
              standardTitle,
              setValue(
                requirement,
                "bedrag",
                standardLiability.gewoon,
                standardTitle,
              ),
              setMicro(requirement),
            )
          : setMicro(requirement),
      ],
    });
  },
});

const standardTitle = {
  nl: "Neem de bedragen van de contractstandaard",
  en: "Take the amounts of the contract standard",
};

function setMicro(requirement: Node<"geschiktheidseis">) {
  return setValue(requirement, "bedrag-micro", standardLiability.micro, {
    nl: "Voeg het bedrag voor micro-ondernemingen toe",
    en: "Add the amount for micro firms",
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Verzekeringseis wijkt af van de contractstandaard",
    en: "Insurance requirement departs from the contract standard",
  },
  explain: {
    nl: "Een verzekering boven de grens van de aansprakelijkheid dekt een risico dat het contract uitsluit. Neem de bedragen van art. 3.28.2 over, met in `bedrag-micro` het lagere bedrag voor micro-ondernemingen, of vraag een passende verzekering zonder bedrag.",
    en: "Insurance above the cap on liability covers a risk that the contract excludes. Take over the amounts of art. 3.28.2, with the lower amount for micro firms in `micro-amount`, or ask for suitable insurance without an amount.",
  },
  examples: [
    {
      bad: `  peildatum: 2025-03-01
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    geschiktheidseis "Beroepsaansprakelijkheid" {
      soort: verzekering
      bedrag: € 5.000.000 per gebeurtenis, € 10.000.000 per jaar
      bewijs: polis
    }
  }
`,
      good: `  peildatum: 2025-03-01
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    geschiktheidseis "Beroepsaansprakelijkheid" {
      soort: verzekering
      bedrag: € 2.500.000 per gebeurtenis, € 5.000.000 per jaar
      bedrag-micro: € 1.250.000 per gebeurtenis, € 2.500.000 per jaar
      bewijs: polis
    }
  }
`,
    },
  ],
};
