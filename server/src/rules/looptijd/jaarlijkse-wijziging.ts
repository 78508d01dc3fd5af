import { initialMonths } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term as wordOf } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/jaarlijkse-wijziging",
  kind: "guidance",
  severity: "hint",
  scope: "looptijd",
  waivable: true,
  yieldsTo: ["doel/zekerheid-ondergraven"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "het al dan niet jaarlijks aanpassen van delen van afspraken, tarieven en het aanpassen van de overeenkomsten",
    },
  ],
  message: {
    nl: "{perceel} is meerjarig, maar elk jaar kan wijzigen: {onderwerp}. Dat ondergraaft de zekerheid van een meerjarencontract.",
    en: "{perceel} is multi-year, but every year may change: {onderwerp}. That undermines the certainty of a multi-year contract.",
  },
  check(term, { report }) {
    const initial = initialMonths(term);
    if (!initial || initial.min < 24) return;
    const slot = term.slot("jaarlijkse-wijziging");
    const changes = term
      .words("jaarlijkse-wijziging")
      .filter((word) => unsettling.has(word));
    if (changes.length > 0)
      report({
        at: slot,
        data: { onderwerp: list(changes.map((word) => wordOf(slot, word))) },
      });
  },
});

const unsettling: ReadonlySet<string> = new Set([
  "tarieven",
  "producten",
  "voorwaarden",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Meerjarig contract dat elk jaar kan veranderen",
    en: "Multi-year contract that may change every year",
  },
  explain: {
    nl: "Een contract dat elk jaar anders kan worden, wordt beoordeeld op zijn volgende wijziging en niet op zijn einddatum. Laat tarieven, producten en voorwaarden tijdens de looptijd staan; indexatie en wetswijzigingen mogen wel.",
    en: "A contract that may change every year is judged by its next change and not by its end date. Leave tariffs, products and terms alone during the term; indexation and changes of law are fine.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  jaarlijkse-wijziging: tarieven, indexatie }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  jaarlijkse-wijziging: indexatie, bestedingsruimte }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
