import { initialMonths } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, setValue } from "../fix/fix.ts";
import { term as wordOf } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/opzegtermijn",
  kind: "completeness",
  severity: "warning",
  scope: "looptijd",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.3.4 (opties 1-3)",
      confidence: "V",
      quote:
        "Opdrachtgever mag naast de mogelijkheden genoemd in artikel 1.4.2, [1.6.1], 3.19.1 en 3.22 tussentijds schriftelijk opzeggen met een opzegtermijn van [aantal] kalendermaanden.",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 1.3.4",
      confidence: "V",
      quote:
        "tussentijds schriftelijk opzeggen met een opzegtermijn van [aantal] kalendermaanden",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 1.3.4 optie 3",
      confidence: "V",
      quote: "Opdrachtnemer moet dan wel voldoen aan de volgende voorwaarden",
    },
  ],
  message: {
    nl: "Tussentijds opzeggen door {partij} is toegestaan, maar {gebrek}.",
    en: "Early termination by {partij} is allowed, but {gebrek}.",
  },
  check(term, { report }) {
    const clauses = term.all("opzegging").filter(isFree);
    for (const clause of clauses) {
      const found = defectsIn(clause, term, clauses);
      if (found.length > 0)
        report({
          at: clause,
          data: { partij: partyOf(clause), gebrek: list(found) },
          fixes: () => [
            completed(clause),
            clause.word("door") === "opdrachtnemer"
              ? setValue(clause, "door", "beide", {
                  nl: "Laat ook de opdrachtgever opzeggen",
                  en: "Let the authority terminate as well",
                })
              : undefined,
          ],
        });
    }
  },
});

/** A notice period, and conditions where the contractor may terminate. */
function completed(clause: Clause): Fix | undefined {
  const lines = mayTerminate(clause, "opdrachtnemer")
    ? "opzegtermijn: PM\nvoorwaarden: PM"
    : "opzegtermijn: PM";
  return insertInto(clause, lines, {
    nl: "Voeg de ontbrekende afspraken toe",
    en: "Add the missing agreements",
  });
}

type Clause = Node<"opzegging">;

/** Dissolution for breach, or when the law changes, needs no notice. */
function isFree(clause: Clause): boolean {
  const grounds = clause.words("grond");
  return (
    grounds.length === 0 ||
    grounds.some(
      (ground) => ground !== "tekortkoming" && ground !== "wetswijziging",
    )
  );
}

function mayTerminate(
  clause: Clause,
  party: "opdrachtgever" | "opdrachtnemer",
) {
  return clause.includes("door", party, "beide");
}

function defectsIn(
  clause: Clause,
  term: Node<"looptijd">,
  all: readonly Clause[],
): Localized[] {
  const found: Localized[] = [];
  const notice = clause.months("opzegtermijn");
  const initial = initialMonths(term);
  if (clause.isAbsent("opzegtermijn"))
    found.push({
      nl: "een opzegtermijn ontbreekt",
      en: "a notice period is missing",
    });
  else if (notice && initial && notice.min >= initial.max)
    found.push({
      nl: "de opzegtermijn is niet korter dan de looptijd",
      en: "the notice period is not shorter than the term",
    });
  if (!mayTerminate(clause, "opdrachtnemer")) return found;
  if (clause.isAbsent("voorwaarden"))
    found.push({
      nl: "voorwaarden voor de opdrachtnemer ontbreken",
      en: "conditions for the contractor are missing",
    });
  if (!all.some((other) => mayTerminate(other, "opdrachtgever")))
    found.push({
      nl: "de opdrachtgever kan zelf niet opzeggen",
      en: "the authority itself cannot terminate",
    });
  return found;
}

function partyOf(clause: Clause): Localized {
  const word = clause.word("door");
  if (word === "beide") return { nl: "beide partijen", en: "both parties" };
  return word && word !== "geen"
    ? { nl: `de ${word}`, en: `the ${wordOf(clause.slot("door"), word).en}` }
    : { nl: "een partij", en: "a party" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Opzegging zonder goede regels",
    en: "Termination without proper rules",
  },
  explain: {
    nl: "Cliënten in zorg hebben tijd nodig om over te stappen, en een onbeperkt recht aan één kant maakt de looptijd betekenisloos. Noem een opzegtermijn die korter is dan de looptijd, en voorwaarden als ook de aanbieder mag opzeggen. De contractstandaard kent drie opties: niemand, alleen de opdrachtgever, of beide onder voorwaarden.",
    en: "Clients in care need time to move, and an unlimited right on one side makes the term meaningless. Give a notice period shorter than the term, and conditions if the provider may terminate too. The contract standard has three options: nobody, only the authority, or both under conditions.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 4 jaar; opzegging { door: opdrachtgever } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 4 jaar; opzegging { door: opdrachtgever  opzegtermijn: 6 maanden } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 4 jaar; opzegging { door: beide  opzegtermijn: 6 maanden } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  looptijd {
    ingang: 2027-01-01
    duur: 4 jaar
    opzegging { door: beide  opzegtermijn: 6 maanden  voorwaarden: "De aanbieder draagt zijn cliënten eerst over." }
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
