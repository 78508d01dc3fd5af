import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { AnyNode } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/verkeerd-formulier",
  kind: "consistency",
  severity: "warning",
  scope: [
    "planning.aankondiging",
    "planning.aankondiging-gegund",
    "planning.bekendmaking",
    "toelatingsprocedure",
  ],
  waivable: true,
  validFrom: "2023-09-27",
  sources: [
    {
      ref: "eforms-sdk",
      at: "notice-types 12/16/20/33 versus E3/E4",
      confidence: "V",
    },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
  ],
  message: {
    nl: "Voor open house kiest u aankondiging {subtype}: dat is het formulier voor een overheidsopdracht. Maak de toelatingsprocedure vrijwillig bekend (E3) of gebruik een gewone TenderNed-publicatie.",
    en: "For the open house you use notice {subtype}: that is the form for a public contract. Publish the admission procedure voluntarily (E3) or as an ordinary TenderNed publication.",
  },
  check(notice, { lots, report }) {
    if (lots.length === 0 || !lots.every(isOpenHouse)) return;
    const form = formOf(notice);
    if (!form || !contractForms.has(form)) return;
    report({
      at: [notice, "formulier"],
      subjects: lots,
      data: { subtype: form },
      fixes: () => [
        form === awardForm
          ? undefined
          : setValue(notice, "formulier", "E3", {
              nl: "Kies formulier E3",
              en: "Choose form E3",
            }),
      ],
    });
  },
});

const awardForm = "33";

/** Prior notice as call, contract notice and award notice of the standard and the social-services regime. */
const contractForms: ReadonlySet<string> = new Set([
  "12",
  "16",
  "20",
  awardForm,
]);

function formOf(notice: AnyNode): string | undefined {
  const [value] = notice.slotAt("formulier").values;
  return value?.type === "text" ? value.text : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Formulier voor een overheidsopdracht bij een open house",
    en: "Form for a public contract with an open house",
  },
  explain: {
    nl: "Een aankondiging van een opdracht kondigt een gunning aan die er nooit komt, en brengt plichten mee die niet bij een open house horen. Maak de toelatingsprocedure vrijwillig bekend met formulier E3, of met een gewone publicatie op TenderNed.",
    en: "A contract notice announces an award that will never be made, and brings duties that do not belong to an open house. Publish the admission procedure voluntarily with form E3, or with an ordinary publication on TenderNed.",
  },
  examples: [
    {
      bad: `  peildatum: 2024-05-01
  planning { aankondiging: 2024-05-01 op tenderned { formulier: 20 } }
  perceel 1 "Begeleiding" { instrument: open-house }
`,
      good: `  peildatum: 2024-05-01
  planning { bekendmaking: 2024-05-01 op tenderned { formulier: E3 } }
  perceel 1 "Begeleiding" { instrument: open-house }
`,
    },
  ],
};
