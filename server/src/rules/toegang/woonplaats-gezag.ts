import {
  careFormsOf,
  isResidential,
  isYouthHelp,
} from "../../model/facts/care.ts";
import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "toegang/woonplaats-gezag",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2022-01-01",
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 1.1 woonplaats onder 1-2",
      confidence: "V",
      quote:
        "de gemeente waar de jeugdige onmiddellijk voorafgaand aan zijn verblijf zijn woonadres",
    },
    {
      ref: "jeugdwet",
      at: "Wet wijziging woonplaatsbeginsel, Stb. 2020, 78; in werking 1-1-2022 (vng.nl)",
      confidence: "S",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "dat voorschrijft dat de gemeente waarin de gezagvoerders van de jeugdige wonen verantwoordelijk is",
    },
  ],
  message: {
    nl: "{perceel} bepaalt de verantwoordelijke gemeente via {criterium}. Sinds 1 januari 2022 telt het woonadres van de jeugdige (BRP); bij verblijf het woonadres direct daarvoor.",
    en: "{perceel} determines the responsible municipality by {criterium}. Since 1 January 2022 the youth's registered address counts; for residential care the address immediately before it.",
  },
  check(lot, { report }) {
    const criterium = hasLaw(lot, "jeugdwet")
      ? formerCriterion(lot)
      : undefined;
    if (!criterium) return;
    report({
      at: [lot, "woonplaats"],
      data: { criterium },
      fixes: () => [
        replaceValue(lot.slot("woonplaats"), "wettelijk", {
          nl: "Volg art. 1.1 Jeugdwet: woonplaats wettelijk",
          en: "Follow art. 1.1 Jeugdwet: statutory residence",
        }),
      ],
    });
  },
});

function formerCriterion(lot: Node<"perceel">): Localized | undefined {
  if (lot.includes("woonplaats", "gezagdrager"))
    return {
      nl: "het adres van de gezagsdrager",
      en: "the address of the person with parental authority",
    };
  const residential = careFormsOf(lot).some(
    (form) => isYouthHelp(form) && isResidential(form),
  );
  if (residential && lot.includes("woonplaats", "verblijfplaats"))
    return { nl: "de plaats van verblijf", en: "the place of stay" };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Woonplaats volgens de oude regel",
    en: "Residence by the former rule",
  },
  explain: {
    nl: "Tot 2022 bepaalde het adres van wie het gezag had welke gemeente betaalde. Sinds 1 januari 2022 is dat het woonadres van de jeugdige, en bij verblijf het woonadres direct daarvoor. Schrijf `woonplaats: wettelijk` of neem de nieuwe regel over.",
    en: "Until 2022 the address of the person with parental authority decided which municipality paid. Since 1 January 2022 it is the youth's registered address, and for residential care the address immediately before it. Write `residence: statutory` or take over the new rule.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  woonplaats: gezagdrager }
`,
      good: `  peildatum: 2026-05-01
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  woonplaats: woonadres-jeugdige }
`,
    },
  ],
};
