import { fixedBudgetOf } from "../../model/facts/ceiling.ts";
import {
  aimsAt,
  goalName,
  hasRoomForInnovation,
} from "../../model/facts/goals.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  entryDuringTerm,
  hasMaximum,
  hasSingleContractor,
} from "../../model/facts/providers.ts";
import { longestMonths } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "doel/innovatie-zonder-toetreding",
  kind: "guidance",
  severity: "hint",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de wens van sommige gemeenten om een beperkt aantal aanbieders te selecteren, op gespannen voet staat met het stimuleren van innovatie",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "benoemen juist tussentijdse toetreding van nieuwe zorgaanbieders en toegang voor kleine zorgaanbieders als een bron van innovatie",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "De effecten op de ruimte voor nieuwe toetreders en nieuw aanbod zijn in deze gevallen vaak nog niet inzichtelijk",
    },
  ],
  message: {
    nl: "Doel '{doel}' rekent op nieuwe aanbieders of nieuw aanbod, maar {perceel} is {duur} gesloten voor toetreding.",
    en: "Goal '{doel}' counts on new providers or new supply, but {perceel} is closed to entry for {duur}.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "innovatie")) return;
    const needsNewcomers =
      goal.includes("middel", "nieuwe-aanbieders", "kleine-aanbieders") ||
      goal.includes("soort", "nieuwe-aanbieders", "kleine-aanbieders");
    const closed = lots.filter(
      (lot) =>
        isClosed(lot) &&
        !hasRoomForInnovation(lot) &&
        (needsNewcomers || (longest(lot) ?? 0) > 72),
    );
    for (const [term, subjects] of Map.groupBy(closed, longest))
      report({
        at: goal,
        subjects,
        data: {
          doel: goalName(goal),
          duur:
            term === undefined || !Number.isFinite(term)
              ? { nl: "de hele looptijd", en: "the whole term" }
              : months(term),
        },
        discriminator: String(term),
      });
  },
});

function longest(lot: Node<"perceel">): number | undefined {
  const term = lot.at("looptijd");
  return term && longestMonths(term);
}

/** True when nobody can join during the term: so it says, or the number is limited and nothing else is said. */
function isClosed(lot: Node<"perceel">): boolean {
  if (isOpenHouse(lot) || entryDuringTerm(lot)) return false;
  const { state } = lot.slot("toetreding");
  if (state === "open" || state === "unusable") return false;
  return (
    state !== "absent" ||
    hasSingleContractor(lot) ||
    hasMaximum(lot) ||
    fixedBudgetOf(lot) !== undefined ||
    lot.includes("contractvorm", "raam-zonder-toetreding")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Nieuwe aanbieders gewenst, maar de deur is dicht",
    en: "New providers wanted, but the door is closed",
  },
  explain: {
    nl: "Weinig aanbieders kiezen en vernieuwing stimuleren staan op gespannen voet. Bij een overheidsopdracht kan toetreding tijdens de looptijd maar beperkt; denk dan aan pilots, een innovatiebudget of onderaanneming. Een vaste groep met meerjarige contracten kan ook goed zijn voor vernieuwing: leg dat dan uit.",
    en: "Choosing few providers and stimulating innovation are in tension. In a public contract entry during the term is restricted; consider pilots, an innovation budget or subcontracting. A fixed panel with multi-year contracts may serve innovation as well: explain that then.",
  },
  examples: [
    {
      bad: `  doel "Ruimte voor nieuwe aanbieders" { soort: innovatie  middel: nieuwe-aanbieders }
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 4  toetreding: nee }
`,
      good: `  doel "Ruimte voor nieuwe aanbieders" { soort: innovatie  middel: nieuwe-aanbieders }
  perceel 1 "Begeleiding" { toetreding: doorlopend }
`,
    },
    {
      bad: `  doel "Vernieuwing" { soort: innovatie }
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 4
    looptijd { duur: 4 jaar  verlenging: 2 x 2 jaar }
  }
`,
      good: `  doel "Vernieuwing" { soort: innovatie }
  innovatiebudget: € 100.000
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 4
    looptijd { duur: 4 jaar  verlenging: 2 x 2 jaar }
  }
`,
    },
  ],
};
