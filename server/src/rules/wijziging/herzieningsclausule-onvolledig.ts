import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { clauseName } from "../shared/clauses.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/herzieningsclausule-onvolledig",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163c lid 1",
      confidence: "V",
      quote:
        "duidelijke, nauwkeurige en ondubbelzinnige herzieningsclausules, waaronder prijsherzieningsclausules of opties",
    },
    {
      ref: "aw2012",
      at: "art. 2.163c lid 2 onder a en b",
      confidence: "V",
      quote:
        "omschrijven de omvang en de aard van mogelijke wijzigingen of opties",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 1.4.1",
      confidence: "V",
      quote: "Aard en omvang van de wijziging",
    },
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "dat onderdelen van meerjarencontracten bij een jaarovergang worden gewijzigd, waarnaar partijen zich dan opnieuw hebben te verhouden",
    },
  ],
  message: {
    nl: 'Herzieningsclausule "{clausule}" noemt geen {ontbrekend}. Alleen een duidelijke, nauwkeurige en ondubbelzinnige clausule voorkomt een nieuwe aanbesteding (art. 2.163c Aw).',
    en: 'Review clause "{clausule}" does not state {ontbrekend}. Only a clear, precise and unequivocal clause avoids a new tender (art. 2.163c Aw).',
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || fallsOutsidePart2(lot, settings)) return;
    for (const clause of lot.all("herzieningsclausule")) {
      const missing = missingIn(clause);
      if (missing.length === 0 || followsIndex(clause)) continue;
      report({
        at: clause,
        data: { clausule: clauseName(clause), ontbrekend: list(missing) },
        fixes: () => [
          insertInto(clause, "omvang:      PM\nvoorwaarden: PM", {
            nl: "Voeg omvang en voorwaarden toe",
            en: "Add extent and conditions",
          }),
        ],
      });
    }
    if (!lot.is("tussentijdse-wijziging", "ja")) return;
    const slot = lot.slot("tussentijdse-wijziging");
    const missing = missingInShort(slot);
    if (missing.length > 0)
      report({
        at: slot,
        data: {
          clausule: { nl: "tussentijdse wijziging", en: "interim change" },
          ontbrekend: list(missing),
        },
      });
  },
});

const parts = {
  omvang: { nl: "omvang", en: "extent" },
  aard: { nl: "aard van de wijziging", en: "nature of the change" },
  voorwaarden: { nl: "voorwaarden", en: "conditions" },
} as const;

function missingIn(clause: Node<"herzieningsclausule">): Localized[] {
  const missing: Localized[] = [];
  if (clause.isAbsent("omvang")) missing.push(parts.omvang);
  if (clause.isAbsent("aard") && clause.isAbsent("onderwerp"))
    missing.push(parts.aard);
  if (clause.isAbsent("voorwaarden")) missing.push(parts.voorwaarden);
  return missing;
}

/** `tussentijdse-wijziging: ja` alone says nothing of what may change. */
function missingInShort({ blocks }: Slot): Localized[] {
  const [details] = blocks as readonly Node<"herzieningsclausule">[];
  return details ? missingIn(details) : Object.values(parts);
}

/** An index, or the changes of the national contract standard, have their own rules. */
function followsIndex(clause: Node<"herzieningsclausule">): boolean {
  const subjects = clause.words("onderwerp");
  return (
    subjects.length > 0 &&
    subjects.every(
      (subject) => subject === "indexatie" || subject === "contractstandaard",
    )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Herzieningsclausule zonder omvang of voorwaarden",
    en: "Review clause without extent or conditions",
  },
  explain: {
    nl: 'Alleen een duidelijke, nauwkeurige en ondubbelzinnige clausule voorkomt dat een wijziging opnieuw moet worden aanbesteed. Noem hoe groot de wijziging kan zijn (`omvang`), waarover zij gaat (`onderwerp` of `aard`) en wanneer zij mag (`voorwaarden`). "Partijen kunnen in overleg wijzigen" is niet genoeg.',
    en: 'Only a clear, precise and unequivocal clause prevents that a change must be tendered again. Say how large the change can be (`extent`), what it is about (`subject` or `nature`) and when it is allowed (`conditions`). "Parties may amend in consultation" is not enough.',
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    herzieningsclausule "Wijziging in overleg" { onderwerp: producten }
  }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    herzieningsclausule "Nieuwe producten" {
      onderwerp: producten
      omvang: "Ten hoogste twee producten per jaar binnen de zorgvormen van dit perceel."
      voorwaarden: "Op voorstel van de gemeente, na overleg aan de overlegtafel, per 1 januari."
    }
  }
`,
    },
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 8  tussentijdse-wijziging: ja }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 8  tussentijdse-wijziging: nee }
`,
    },
  ],
};
