import { ceilingOf } from "../../model/facts/ceiling.ts";
import { aimsAt, goalName } from "../../model/facts/goals.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/zekerheid-ondergraven",
  kind: "consistency",
  severity: "warning",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "in een meerjarig contract is afgesproken om jaarlijks te bevestigen, in de vorm van een contracteerronde",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Tariefstelling, budgetplafonds en het groeiend aantal aanbieders in sommige regio's zijn factoren die (financiële) onzekerheid met zich meebrengen",
    },
  ],
  message: {
    nl: "Doel '{doel}' belooft meerjarige zekerheid, maar {oorzaak} haalt die weer weg.",
    en: "Goal '{doel}' promises multi-year certainty, but {oorzaak} takes it away again.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "zekerheid", "meerjarig-partnerschap")) return;
    for (const lot of lots) {
      const cause = causeIn(lot);
      if (!cause) continue;
      const { slot, name, severity } = cause;
      report({
        at: slot,
        subjects: [lot],
        data: { doel: goalName(goal), oorzaak: name },
        related: [{ at: goal, message: { nl: "het doel", en: "the goal" } }],
        ...(severity && { severity }),
      });
    }
  },
});

interface Cause {
  readonly slot: Slot;
  readonly name: Localized;
  readonly severity?: "hint";
}

function causeIn(lot: Node<"perceel">): Cause | undefined {
  if (lot.is("looptijd.jaarlijkse-bevestiging", "ja"))
    return {
      slot: lot.slot("looptijd.jaarlijkse-bevestiging"),
      name: {
        nl: "de jaarlijkse bevestiging",
        en: "the yearly confirmation",
      },
    };
  const changes = ["tarieven", "producten", "voorwaarden"] as const;
  if (lot.includes("looptijd.jaarlijkse-wijziging", ...changes))
    return {
      slot: lot.slot("looptijd.jaarlijkse-wijziging"),
      name: { nl: "de jaarlijkse wijziging", en: "the yearly change" },
      severity: "hint",
    };
  const ceiling = ceilingOf(lot);
  return (
    ceiling && {
      slot: ceiling,
      name: { nl: "het budgetplafond", en: "the budget ceiling" },
      severity: "hint",
    }
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Beloofde zekerheid weer weggenomen",
    en: "Promised certainty taken away",
  },
  explain: {
    nl: "Aanbieders merken dan niets van het meerjarige contract en de verlengingen. Schrap de jaarlijkse bevestiging, of zeg wat de belofte nog waard is. Indexatie en een jaarlijks moment voor nieuwe aanbieders doen aan de zekerheid niets af.",
    en: "Providers then notice nothing of the multi-year contract and its extensions. Drop the yearly confirmation, or say what the promise is still worth. Indexation and a yearly moment for new providers do not affect the certainty.",
  },
  examples: [
    {
      bad: `  doel "Meerjarige zekerheid voor aanbieders" { soort: zekerheid }
  perceel 1 "Ambulant" { looptijd { duur: 4 jaar  jaarlijkse-bevestiging: ja } }
`,
      good: `  doel "Meerjarige zekerheid voor aanbieders" { soort: zekerheid }
  perceel 1 "Ambulant" { looptijd { duur: 4 jaar  jaarlijkse-wijziging: indexatie } }
`,
    },
  ],
};
