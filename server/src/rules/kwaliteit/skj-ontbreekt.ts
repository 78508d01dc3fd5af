import { careFormsOf, isYouthHelp } from "../../model/facts/care.ts";
import {
  areCriteriaOpen,
  criteriaOf,
  withParts,
} from "../../model/facts/criteria.ts";
import { hasLaw } from "../../model/facts/law.ts";
import {
  areRequirementsOpen,
  entryItemsOf,
  type Item,
  wordingOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";

export default defineRule({
  id: "kwaliteit/skj-ontbreekt",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "art. 2 (register, bedoeld in artikel 5.2.1, eerste lid, van het Besluit Jeugdwet)",
      confidence: "V",
    },
    {
      ref: "besluit-jeugdwet",
      at: "art. 5.1.1 (norm van de verantwoorde werktoedeling)",
      confidence: "M",
    },
  ],
  message: {
    nl: "Voor {perceel} is geen geregistreerde jeugdprofessional (SKJ of BIG) genoemd en geen verantwoorde werktoedeling.",
    en: "No registered youth professional (SKJ or BIG) nor responsible allocation of work is mentioned for {perceel}.",
  },
  check(_, { lots, report }) {
    const subjects = lots.filter(lacksRegistered);
    const level = levelOf(subjects);
    if (!level) return;
    report({
      at: level,
      subjects,
      fixes: () => [
        insertInto(
          level,
          'geschiktheidseis "SKJ- of BIG-registratie" {\n  register: skj, big\n  bewijs: register\n}',
          { nl: "Voeg de eis toe", en: "Add the requirement" },
        ),
      ],
    });
  },
});

function lacksRegistered(lot: Node<"perceel">): boolean {
  if (!hasLaw(lot, "jeugdwet") || !careFormsOf(lot).some(isYouthHelp))
    return false;
  if (areRequirementsOpen(lot) || areCriteriaOpen(lot)) return false;
  const items = [...entryItemsOf(lot), ...withParts(criteriaOf(lot))];
  return !items.some(namesRegistered);
}

function namesRegistered(given: Item): boolean {
  const item = given as Node<"geschiktheidseis">;
  const isRequirement = given.kind.endsWith("eis");
  return (
    item.is("soort", "verantwoorde-werktoedeling", "registratie") ||
    (isRequirement && item.includes("register", "skj", "big")) ||
    /\bskj\b|\bbig\b|geregistreerd|werktoedeling/.test(wordingOf(item))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Geen geregistreerde jeugdprofessional genoemd",
    en: "No registered youth professional mentioned",
  },
  explain: {
    nl: "De norm van de verantwoorde werktoedeling bindt jeugdhulpaanbieders al op grond van het Besluit Jeugdwet. Wie registratie bij SKJ of BIG als eis opneemt, kan haar bij de toelating toetsen. Vandaar alleen een tip.",
    en: "The norm of responsible allocation of work binds youth care providers through the Besluit Jeugdwet already. Naming registration with SKJ or BIG as a requirement makes it testable at admission. Hence only a hint.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    uitvoeringseis "Hulp binnen twee weken" { toetsing: contractmanagement }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    geschiktheidseis "SKJ-registratie" {
      register: skj, big
      bewijs: register
    }
  }
`,
    },
  ],
};
