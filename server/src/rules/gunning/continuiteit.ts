import {
  areCriteriaOpen,
  criteriaOf,
  withParts,
} from "../../model/facts/criteria.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { hasLaw } from "../../model/facts/law.ts";
import {
  areRequirementsOpen,
  entryItemsOf,
  type Item,
  themesOf,
  wordingOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";

export default defineRule({
  id: "gunning/continuiteit",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["overgang/ontbreekt", "overgang/personeel-niet-geregeld"],
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.5 lid 2",
      confidence: "V",
      quote:
        "rekening met de mate waarin de aanbieder zorg draagt voor continuïteit in de hulpverlening",
    },
    { ref: "jeugdwet", at: "art. 2.13 lid 1", confidence: "V" },
  ],
  message: {
    nl: "Bij {perceel} komt continuïteit in de hulpverlening nergens voor. Het college moet daar bij de gunning rekening mee houden (art. 2.6.5 lid 2 Wmo 2015).",
    en: "Continuity of care is not mentioned for {perceel}. The municipality must take it into account when awarding (art. 2.6.5(2) Wmo 2015).",
  },
  check(_, { lots, report }) {
    const subjects = lots.filter(
      (lot) => mustWeighContinuity(lot) && !weighsContinuity(lot),
    );
    const level = levelOf(subjects);
    if (!level) return;
    report({
      at: level,
      subjects,
      fixes: () => [
        insertInto(
          level,
          'uitvoeringseis "Continuïteit van de hulp en overname van personeel" {\n  soort: continuiteit\n  toetsing: PM\n}',
          { nl: "Voeg een eis toe", en: "Add a requirement" },
        ),
      ],
    });
  },
});

/** The award of a contract for tailored support under the Wmo (art. 2.6.5 lid 2). */
function mustWeighContinuity(lot: Node<"perceel">): boolean {
  return (
    isPublicContract(lot) &&
    hasLaw(lot, "wmo-2015") &&
    (!lot.has("soort-voorziening") ||
      lot.includes("soort-voorziening", "maatwerk"))
  );
}

/** Something is said of it, or still may be. */
function weighsContinuity(lot: Node<"perceel">): boolean {
  if (areCriteriaOpen(lot) || areRequirementsOpen(lot) || hasTransition(lot))
    return true;
  const items = [...entryItemsOf(lot), ...withParts(criteriaOf(lot))];
  return items.some(isAboutContinuity);
}

/** A first purchase has nobody to take over from. */
function hasTransition(lot: Node<"perceel">): boolean {
  return (
    !lot.isAbsent("overgang") ||
    !lot.isAbsent("overdracht") ||
    lot.state("voorganger") === "none"
  );
}

function isAboutContinuity(item: Item): boolean {
  return (
    themesOf(item).includes("continuiteit") ||
    (item as Node<"kwaliteit">).is("soort", "overname-personeel") ||
    /continu|overname|overnemen|vaste gezichten|vaste begeleider/.test(
      wordingOf(item),
    )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Continuïteit van de hulp komt nergens voor",
    en: "Continuity of care is not mentioned",
  },
  explain: {
    nl: "Het college moet bij de gunning rekening houden met de band tussen cliënt en hulpverlener en met overname van personeel. In het contract alleen komt dat te laat om mee te spelen bij de keuze van de aanbieder. Voeg een eis of criterium toe, of een blok `overgang` of `overdracht`.",
    en: "When awarding, the municipality must take into account the relation between client and care worker and the takeover of staff. In the contract alone that comes too late to play a part in the choice. Add a requirement or criterion, or a block `transition` or `handover`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2024-03-01
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    opdrachtnemers: maximaal 4
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2024-03-01
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    opdrachtnemers: maximaal 4
    gunningscriteria {
      kwaliteit "Plan van aanpak" 30%
      kwaliteit "Continuïteit tussen cliënt en begeleider" 30%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
