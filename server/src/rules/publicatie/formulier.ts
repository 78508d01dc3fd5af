import { isPublicContract } from "../../model/facts/instrument.ts";
import {
  isSas,
  isStandardProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { keyName, term } from "../shared/terms.ts";

export default defineRule({
  id: "publicatie/formulier",
  kind: "consistency",
  severity: "error",
  scope: "planning",
  waivable: true,
  validFrom: "2023-09-27",
  yieldsTo: ["open-house/verkeerd-formulier"],
  sources: [
    {
      ref: "eforms-sdk",
      at: "notice-types 12, 16, 20, 25, 33, 38; 13/21/34 en 14/35 horen bij andere richtlijnen",
      confidence: "V",
    },
  ],
  message: {
    default: {
      nl: "Formulier {subtype} past niet bij de {soort} onder {procedure}; gebruik {juist}.",
      en: "Form {subtype} does not fit the {soort} under {procedure}; use {juist}.",
    },
    ander: {
      nl: "Formulier {subtype} is niet voor de {soort} van een gemeente: het hoort bij speciale sectoren of concessies.",
      en: "Form {subtype} is not for the {soort} of a municipality: it belongs to special sectors or concessions.",
    },
  },
  check(planning, { lots, report }) {
    const bought = lots.filter(isPublicContract);
    const [first] = bought;
    if (!first) return;
    for (const key of keys) {
      const form = planning.text(`${key}.formulier`);
      // Below the threshold there are the national forms E1 to E5.
      if (form === undefined || !/^\d+$/.test(form)) continue;
      const right = rightForm(planning, first, key);
      if (form === right || (right === undefined && !foreign.has(form)))
        continue;
      const slot = planning.slot(`${key}.formulier`);
      report({
        at: slot,
        subjects: bought,
        message: right ? "default" : "ander",
        data: {
          subtype: form,
          procedure: term(
            first.slot("procedure"),
            mainProcedure(first) ?? "overheidsopdracht",
          ),
          soort: keyName(planning, key),
          juist: right ?? "",
        },
        fixes: () => [
          right === undefined
            ? undefined
            : replaceValue(slot, right, {
                nl: `Gebruik formulier ${right}`,
                en: `Use form ${right}`,
              }),
        ],
      });
    }
  },
});

const keys = [
  "vooraankondiging",
  "aankondiging",
  "aankondiging-gegund",
  "aankondiging-vooraf",
] as const;

/** Forms of other directives: special sectors and concessions. */
const foreign: ReadonlySet<string> = new Set(["13", "14", "21", "34", "35"]);

/** The subtype of the eForms SDK for a notice; undefined where more than one fits. */
function rightForm(
  planning: Node<"planning">,
  lot: Node<"perceel">,
  key: (typeof keys)[number],
): string | undefined {
  if (key === "aankondiging-vooraf") return "25";
  if (key === "vooraankondiging") {
    if (planning.is("vooraankondiging.soort", "informatief")) return "4";
    return isSas(lot) && planning.is("vooraankondiging.soort", "oproep")
      ? "12"
      : undefined;
  }
  if (isSas(lot)) return key === "aankondiging" ? "20" : "33";
  return isStandardProcedure(lot) && key === "aankondiging" ? "16" : undefined;
}

export const docs: RuleDocs = {
  title: { nl: "Verkeerd aankondigingsformulier", en: "Wrong notice form" },
  explain: {
    nl: "Het formulier bepaalt welke velden verplicht zijn en onder welk regime de markt de aankondiging leest. Kies het formulier dat bij de procedure en de soort aankondiging hoort.",
    en: "The form decides which fields are compulsory and under which regime the market reads the notice. Choose the form that goes with the procedure and the kind of notice.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned { formulier: 16 } }
`,
      good: `  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned { formulier: 20 } }
`,
    },
  ],
};
