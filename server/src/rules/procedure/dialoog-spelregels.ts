import { meansOfChoice } from "../../model/facts/choice.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { effectiveProcedure, isSas } from "../../model/facts/procedure.ts";
import { talksOf } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/dialoog-spelregels",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Deze dialoog verloopt conform spelregels waarvoor een aparte overeenkomst wordt gesloten",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "partijen die niet aan tafel kunnen zitten mogen digitaal reageren",
    },
  ],
  message: {
    nl: "{perceel} is dialooggericht, maar mist: {onderdelen}. De dialoog loopt volgens afgesproken spelregels en wie niet aan tafel zit kan digitaal reageren.",
    en: "{perceel} is dialooggericht but lacks: {onderdelen}. The dialogue follows agreed rules and those not at the table can react digitally.",
  },
  check(lot, { report }) {
    if (
      effectiveProcedure(lot) !== "dialooggericht" ||
      isTenderWithDialogue(lot)
    )
      return;
    const missing: Localized[] = [];
    const ruled = hasRules(lot);
    if (!ruled)
      missing.push({
        nl: "spelregels of een spelregelovereenkomst",
        en: "ground rules or a ground-rules agreement",
      });
    if (hasReached(lot.specification, "publicatie") && !informsOthers(lot))
      missing.push({
        nl: "een weg voor wie niet aan tafel zit (digitale reactie of verslag)",
        en: "a way for those not at the table (digital response or report)",
      });
    if (missing.length === 0) return;
    const procedure = lot.at("procedure");
    report({
      at: [lot, "procedure"],
      data: { onderdelen: list(missing) },
      fixes: () => [
        !ruled && procedure
          ? insertInto(procedure, "spelregels: PM", {
              nl: "Voeg spelregels toe",
              en: "Add ground rules",
            })
          : undefined,
      ],
    });
  },
});

/** In a real tender with dialogue rounds it is enough to announce the rounds. */
function isTenderWithDialogue(lot: Node<"perceel">): boolean {
  return isSas(lot) && meansOfChoice(lot).length > 0;
}

function hasRules(lot: Node<"perceel">): boolean {
  return (
    isGiven(lot, "procedure.spelregels") ||
    isGiven(lot, "procedure.spelregelovereenkomst") ||
    lot
      .all("bijlage")
      .some((annex) => annex.includes("soort", "spelregelovereenkomst"))
  );
}

function informsOthers(lot: Node<"perceel">): boolean {
  const talks = (["dialoogronde", "dialoog", "overlegtafel"] as const).flatMap(
    (step) => talksOf(lot, step),
  );
  return (
    isGiven(lot, "procedure.digitale-reactie") ||
    isGiven(lot, "planning.verslag") ||
    talks.some((talk) => talk.has("verslag") || talk.has("gelijke-informatie"))
  );
}

/** True for anything but `nee`, `geen` or nothing; what is PM is on its way. */
function isGiven(
  lot: Node<"perceel">,
  path:
    | "procedure.spelregels"
    | "procedure.spelregelovereenkomst"
    | "procedure.digitale-reactie"
    | "planning.verslag",
): boolean {
  return !lot.isAbsent(path) && !lot.is(path, "nee", "geen");
}

export const docs: RuleDocs = {
  title: {
    nl: "Dialoog zonder spelregels",
    en: "Dialogue without ground rules",
  },
  explain: {
    nl: "Zonder spelregels weet niemand hoe wat samen is bedacht bindend wordt, en met gelijke informatie voor wie niet aan tafel zit blijft een dialoog met een paar partijen rechtmatig. Leg de spelregels vast en geef anderen een weg om te reageren.",
    en: "Without ground rules nobody knows how what was devised together becomes binding, and equal information for those not at the table keeps a dialogue with a few parties lawful. Lay down the rules and give others a way to react.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: dialooggericht { overlegtafel: 2022-10-05 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: dialooggericht { overlegtafel: 2022-10-05; spelregelovereenkomst: ja }
  }
`,
    },
  ],
};
