import { figure } from "../../law/constants.ts";
import { agesOf, careFormsOf, limitAge } from "../../model/facts/care.ts";
import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "overgang/harde-grens-18",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 1.1 (jeugdige, onder 3° en 4°)",
      confidence: "V",
      quote:
        "de leeftijd van achttien jaar doch niet de leeftijd van drieëntwintig jaar heeft bereikt",
    },
    {
      ref: "jeugdwet",
      at: "art. 1.1 (jeugdige, onder 3°)",
      confidence: "V",
      quote:
        "de leeftijd van achttien jaar doch niet de leeftijd van eenentwintig jaar heeft bereikt",
    },
  ],
  message: {
    nl: "De hulp in perceel {perceel} stopt bij {grens} jaar. De Jeugdwet kent voortzetting: pleegzorg tot {pleegzorg} en in bepaalde gevallen jeugdhulp tot {voortzetting} jaar (art. 1.1, jeugdige).",
    en: "Help in lot {perceel} stops at {grens}. The Youth Act allows continuation: foster care to {pleegzorg} and in certain cases youth care to {voortzetting} (art. 1.1, jeugdige).",
  },
  check(lot, { report }) {
    if (!hasLaw(lot, "jeugdwet") || !stopsAtAdulthood(lot)) return;
    if (
      !lot.isAbsent("doelgroep.uitzondering") ||
      lot.includes("overgang-18", "doorlopen")
    )
      return;
    const forms = careFormsOf(lot);
    if (
      forms.length > 0 &&
      forms.every((form) => form === "persoonlijke-verzorging")
    )
      return;
    const continued = lot.specification.lots.some(
      (other) => (agesOf(other)?.max ?? 0) > adulthood,
    );
    if (continued) return;
    report({
      at: lot.has("doelgroep.hulp-eindigt-bij")
        ? lot.slot("doelgroep.hulp-eindigt-bij")
        : lot.slot("doelgroep.leeftijd"),
      data: {
        grens: adulthood,
        pleegzorg: figure("jeugd-leeftijd-pleegzorg"),
        voortzetting: figure("jeugd-leeftijd-voortzetting"),
      },
    });
  },
});

const adulthood = figure("jeugd-leeftijd");

/** Ages up to 18, however written: `0..17 jaar` and `tot 18 jaar` both stop on that birthday. */
function stopsAtAdulthood(lot: Node<"perceel">): boolean {
  const limit = limitAge(lot) ?? agesOf(lot)?.max;
  return limit !== undefined && limit >= adulthood - 1 && limit <= adulthood;
}

export const docs: RuleDocs = {
  title: {
    nl: "Jeugdhulp stopt hard bij 18 jaar",
    en: "Youth care stops hard at 18",
  },
  explain: {
    nl: "De Jeugdwet kent voortzetting: pleegzorg tot 21 en in bepaalde gevallen jeugdhulp tot 23 jaar. Een harde grens laat jongeren zonder hulp op het moment dat de Wmo nog niet is begonnen. Neem de uitzonderingen op bij `doelgroep`.",
    en: "The Youth Act allows continuation: foster care to 21 and in certain cases youth care to 23. A hard stop leaves young people without help when the Wmo has not started yet. Include the exceptions under `target-group`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulante begeleiding" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    doelgroep: jeugdigen { leeftijd: 0..18 jaar }
  }
`,
      good: `  perceel 1 "Ambulante begeleiding" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    doelgroep: jeugdigen { leeftijd: 0..18 jaar  uitzondering: verlengde-jeugdhulp-tot-23 }
  }
`,
    },
  ],
};
