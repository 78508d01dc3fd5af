import { isTaskBased } from "../../model/facts/funding.ts";
import { aimsAt, goalName } from "../../model/facts/goals.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { initialMonths, nearestKey } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "doel/termijn-te-kort",
  kind: "guidance",
  severity: "hint",
  scope: "doel",
  waivable: true,
  yieldsTo: ["taakgericht/looptijd"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Een langere looptijd geeft rust in de markt en de kans om investeringen in innovatie terug te verdienen",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Ervaring en onderzoek leert dat interventies soms pas na 3 jaar rendement opleveren of werken in de praktijk.",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "Een langere inkoopperiode (vanaf vier jaar en langer) biedt een stabielere omgeving",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage III",
      confidence: "V",
      quote: "De transformatie is immers een proces van minimaal 6 tot 8 jaar",
    },
  ],
  message: {
    nl: "Doel '{doel}' met een looptijd van {duur}: investeringen verdienen zich zelden binnen twee jaar terug.",
    en: "Goal '{doel}' with a term of {duur}: investments rarely pay off within two years.",
  },
  check(goal, { report, lots }) {
    if (
      !aimsAt(goal, "transformatie", "innovatie", "partnerschap", "investeren")
    )
      return;
    const short = lots.filter((lot) => {
      const term = lot.at("looptijd");
      return term && isShort(term) && !isExcepted(lot, term);
    });
    for (const [term, subjects] of Map.groupBy(short, (lot) =>
      lot.at("looptijd"),
    )) {
      const length = term && initialMonths(term);
      if (length)
        report({
          at: [term, nearestKey(term, ["duur", "einde"])],
          subjects,
          data: { doel: goalName(goal), duur: months(length) },
          related: [{ at: goal, message: { nl: "het doel", en: "the goal" } }],
        });
    }
  },
});

/** The lowest of the terms that the sources name. */
const shortest = 24;

function isShort(term: Node<"looptijd">): boolean {
  const length = initialMonths(term);
  return length !== undefined && length.max <= shortest;
}

/** Pilots, tasks (another rule speaks), and a year that is only the next moment to enter an open house. */
function isExcepted(lot: Node<"perceel">, term: Node<"looptijd">): boolean {
  return (
    lot.has("pilot") ||
    isTaskBased(lot) ||
    (isOpenHouse(lot) && (initialMonths(term)?.max ?? 0) <= 12)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Looptijd te kort voor het doel",
    en: "Term too short for the goal",
  },
  explain: {
    nl: "De bronnen noemen langer dan 2 jaar voor investeringen, 3 jaar voordat een aanpak rendeert, 4 jaar voor een stabiele omgeving en 6 tot 8 jaar voor een transformatie. Deze controle gebruikt de laagste grens. Kies een langere initiële looptijd of leg uit waarom de korte volstaat.",
    en: "The sources name more than 2 years for investments, 3 years before an approach pays off, 4 years for a stable environment and 6 to 8 years for a transformation. This check uses the lowest. Choose a longer initial term or explain why the short one suffices.",
  },
  examples: [
    {
      bad: `  doel "Transformatie van de jeugdhulp" { soort: transformatie }
  perceel 1 "Ambulant" { looptijd { duur: 2 jaar } }
`,
      good: `  doel "Transformatie van de jeugdhulp" { soort: transformatie }
  perceel 1 "Ambulant" { looptijd { duur: 4 jaar } }
`,
    },
  ],
};
