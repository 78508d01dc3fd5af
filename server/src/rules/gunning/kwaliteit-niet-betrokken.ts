import { areCriteriaOpen, criteriaOf } from "../../model/facts/criteria.ts";
import { hasReached } from "../../model/facts/dates.ts";
import {
  areRequirementsOpen,
  entryItemsOf,
  mayConcernQuality,
  refersToQuality,
} from "../../model/facts/requirements.ts";
import { buysCare, isFreeTender } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { articlesOf, lawNames } from "../shared/laws.ts";
import { levelOf } from "../shared/level.ts";

export default defineRule({
  id: "gunning/kwaliteit-niet-betrokken",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "concept",
  waivable: true,
  validFrom: "2022-07-01",
  yieldsTo: ["gunning/laagste-prijs"],
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.4 lid 1 onder a",
      confidence: "V",
      quote:
        "in de aanbestedingsprocedure rekening gehouden met de te leveren kwaliteit",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.12 lid 1 onder a",
      confidence: "V",
      quote:
        "in de aanbestedingsprocedure rekening gehouden met de te leveren kwaliteit van de werkzaamheden",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "In 2020 is dit voor de jeugdhulp voor alle overeenkomsten het geval",
    },
  ],
  message: {
    nl: "Nergens in de procedure voor {perceel} speelt kwaliteit een rol. Onder {wet} moet daar rekening mee worden gehouden ({artikel}).",
    en: "Quality plays no part in the procedure for {perceel}. Under {wet} it must be taken into account ({artikel}).",
  },
  check(_, { lots, report, settings }) {
    const subjects = lots.filter(
      (lot) =>
        isFreeTender(lot, settings) && buysCare(lot) && !weighsQuality(lot),
    );
    const level = levelOf(subjects);
    if (!level) return;
    report({
      at: [level, "gunningscriteria"],
      subjects,
      data: {
        wet: lawNames(subjects),
        artikel: articlesOf(subjects, {
          "wmo-2015": "art. 2.6.4 lid 1 onder a",
          jeugdwet: "art. 2.12 lid 1 onder a",
        }),
      },
      fixes: () => [addedCriterion(level), addedRequirement(level)],
    });
  },
});

/** Something weighs quality, or still may: a draft without any item is unfinished. */
function weighsQuality(lot: Node<"perceel">): boolean {
  if (areCriteriaOpen(lot) || areRequirementsOpen(lot)) return true;
  if (refersToQuality(lot)) return true;
  const items = [...criteriaOf(lot), ...entryItemsOf(lot)];
  if (items.length === 0) return !hasReached(lot.specification, "publicatie");
  return items.some(
    (item) =>
      item.kind === "kwaliteit" || (!isMoney(item) && mayConcernQuality(item)),
  );
}

function addedCriterion(level: Node<"perceel">) {
  const title = {
    nl: "Voeg een gunningscriterium op kwaliteit toe",
    en: "Add an award criterion on quality",
  };
  const criteria = level.at("gunningscriteria");
  return criteria
    ? insertInto(criteria, 'kwaliteit "PM" PM', title)
    : insertInto(level, 'gunningscriteria {\n  kwaliteit "PM" PM\n}', title);
}

function addedRequirement(level: Node<"perceel">) {
  return insertInto(
    level,
    'geschiktheidseis "PM" {\n  thema: PM\n  bewijs: PM\n}',
    {
      nl: "Voeg een geschiktheidseis op kwaliteit toe",
      en: "Add a suitability requirement on quality",
    },
  );
}

function isMoney({ kind }: { readonly kind: string }): boolean {
  return kind === "prijs" || kind === "kosten";
}

export const docs: RuleDocs = {
  title: {
    nl: "Kwaliteit speelt nergens in de procedure een rol",
    en: "Quality plays no part in the procedure",
  },
  explain: {
    nl: "Een SAS-procedure zonder gunningscriteria mag, maar kwaliteit moet dan wel meewegen via selectie, geschiktheidseisen of uitvoeringseisen. Eén element is genoeg. Voor de publicatie wordt dit alleen gemeld als er al eisen of criteria staan en geen daarvan over kwaliteit gaat.",
    en: "An SAS procedure without award criteria is allowed, but quality must then come in through selection, suitability or performance requirements. One element is enough. Before publication this is reported only where there are requirements or criteria and none is about quality.",
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
    geschiktheidseis "Verzekering" {
      soort: verzekering
      bewijs: polis
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
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      bewijs: referenties
    }
  }
`,
    },
  ],
};
