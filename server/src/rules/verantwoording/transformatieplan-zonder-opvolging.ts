import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/transformatieplan-zonder-opvolging",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "echter worden door aanbieders vraagtekens geplaatst bij het vormgeven van opvolging van de plannen in de praktijk",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "uit te leggen hoe zij zullen bijdragen aan het behalen van één of meerdere transformatiedoelen",
    },
  ],
  message: {
    nl: "Van aanbieders wordt een transformatieplan gevraagd, maar zonder {ontbreekt}.",
    en: "Providers must submit a transformation plan, but without {ontbreekt}.",
  },
  check(lot, { report }) {
    if (!isAsked(lot)) return;
    const missing = [
      ...(isMissing(lot, "doelen") ? [{ nl: "doelen", en: "goals" }] : []),
      ...(isMissing(lot, "opvolging")
        ? [{ nl: "opvolging", en: "follow-up" }]
        : []),
    ];
    if (missing.length === 0) return;
    report({
      at: [lot, "transformatieplan"],
      data: { ontbreekt: list(missing) },
      fixes: () => [
        insertUnder(lot, "transformatieplan", "doelen: PM\nopvolging: PM", {
          nl: "Voeg doelen en opvolging toe",
          en: "Add goals and follow-up",
        }),
      ],
    });
  },
});

function isAsked(lot: Node<"perceel">): boolean {
  return lot.is(
    "transformatieplan",
    "ja",
    "voorwaarde",
    "eis",
    "gunningscriterium",
  );
}

function isMissing(lot: Node<"perceel">, key: "doelen" | "opvolging"): boolean {
  const { state } = lot.slot(`transformatieplan.${key}`);
  return state === "absent" || state === "none";
}

export const docs: RuleDocs = {
  title: {
    nl: "Transformatieplan zonder doel of opvolging",
    en: "Transformation plan without goal or follow-up",
  },
  explain: {
    nl: "In 2020 vroeg 28% van de contracten om zo'n plan, en aanbieders betwijfelden of iemand er later nog naar keek. Noem in `doelen` waar het plan over gaat en in `opvolging` hoe het tijdens de looptijd terugkomt. Geen transformatieplan vragen is heel gewoon.",
    en: "In 2020, 28% of contracts asked for such a plan, and providers doubted anyone looked at it again. Name in `goals` what the plan is about and in `follow-up` how it returns during the term. Not asking for one is quite ordinary.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Ambulante jeugdhulp" {
    transformatieplan: eis
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Ambulante jeugdhulp" {
    transformatieplan: eis {
      doelen: preventie, afschaling-zorgintensiteit
      opvolging: "Elk halfjaar op de agenda van het contractoverleg."
    }
  }
`,
    },
  ],
};
