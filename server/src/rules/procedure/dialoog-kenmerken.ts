import { choiceIsOpen, meansOfChoice } from "../../model/facts/choice.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { hasMaximum } from "../../model/facts/providers.ts";
import { momentsOf } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "procedure/dialoog-kenmerken",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "een gezamenlijk vormgegeven overeenkomst met standaard-voorwaarden (kwaliteitseisen, voorwaarden en tarieven)",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "onderhandelen met elkaar over selectie- en gunningcriteria, prestaties, monitoring en prijsvorming",
    },
  ],
  message: {
    nl: "{perceel} is dialooggericht, maar {kenmerk}.",
    en: "{perceel} is dialooggericht, but {kenmerk}.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "dialooggericht") return;
    if (
      hasMaximum(lot) &&
      !choiceIsOpen(lot) &&
      meansOfChoice(lot).length === 0
    )
      report({
        at: [lot, "opdrachtnemers"],
        data: {
          kenmerk: {
            nl: "er is een maximum zonder gunnings- of selectiecriteria",
            en: "there is a maximum without award or selection criteria",
          },
        },
      });
    const different = (["per-aanbieder", "maatwerkafspraak"] as const).find(
      (key) => lot.has(key) && !lot.is(key, "nee"),
    );
    if (different)
      report({
        at: [lot, different],
        data: {
          kenmerk: {
            nl: "de voorwaarden verschillen per aanbieder",
            en: "the terms differ per provider",
          },
        },
      });
    const final = finalBefore(lot);
    if (final)
      report({
        at: final,
        data: {
          kenmerk: {
            nl: "tarieven of criteria staan al vast voor de eerste dialoogronde",
            en: "tariffs or criteria are final before the first dialogue round",
          },
        },
      });
  },
});

/** Where it says that nothing is left to discuss, or that tariffs are final before the first round. */
function finalBefore(lot: Node<"perceel">): Place | undefined {
  for (const path of [
    "procedure.onderhandelbaar",
    "bekostiging.onderhandelbaar",
  ] as const)
    if (lot.is(path, "nee")) return lot.slot(path);
  const fixed = lot.date("bekostiging.onderhandelbaar");
  const [round] = momentsOf(lot, "dialoogronde");
  return fixed && round && fixed.max < round.interval.min
    ? lot.slot("bekostiging.onderhandelbaar")
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Dialooggericht met andere kenmerken",
    en: "Dialogue-based with other traits",
  },
  explain: {
    nl: "De dialoog gaat over criteria, prestaties en prijs en eindigt in één gezamenlijke overeenkomst met standaardvoorwaarden, meestal open voor iedere aanbieder die eraan kan voldoen. Neem de dialoog serieus, of kies een andere procedure.",
    en: "The dialogue is about criteria, performance and price and ends in one joint agreement with standard terms, usually open to every provider that can meet them. Take the dialogue seriously, or choose another procedure.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: dialooggericht { overlegtafel: 2022-10-05; spelregelovereenkomst: ja; onderhandelbaar: nee }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: dialooggericht { overlegtafel: 2022-10-05; spelregelovereenkomst: ja; onderhandelbaar: voorwaarden }
  }
`,
    },
  ],
};
