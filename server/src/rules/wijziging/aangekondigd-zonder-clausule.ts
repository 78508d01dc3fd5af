import type { Occurrence } from "../../model/block.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { Node, type Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/aangekondigd-zonder-clausule",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["bekostiging/herziening-naar-taakgericht"],
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "clausules heeft opgenomen om deze overeenkomsten inhoudelijk te wijzigen",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "dat de bekostigingssystematiek op initiatief van de gemeenten kan wijzigen",
    },
    {
      ref: "aw2012",
      at: "art. 2.163c lid 1",
      confidence: "V",
      quote: "in de oorspronkelijke aanbestedingsstukken is opgenomen",
    },
    { ref: "aw2012", at: "art. 2.163g lid 3", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.5.1",
      confidence: "V",
      quote:
        "Opdrachtgever mag alleen via artikel 1.4, gedurende de looptijd van de overeenkomst, een bestedingsruimte invoeren of aanpassen.",
    },
    { ref: "aw2012", at: "art. 2.163c lid 2", confidence: "V" },
  ],
  message: {
    nl: "Het bestek kondigt aan dat {onderwerp} tijdens de looptijd kan wijzigen, maar een herzieningsclausule daarvoor ontbreekt.",
    en: "The specification announces that {onderwerp} may change during the term, but has no review clause for it.",
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || fallsOutsidePart2(lot, settings)) return;
    const slot = lot.slot("verwachte-wijziging");
    const covered = coveredSubjects(lot);
    if (covered === "all") return;
    for (const occurrence of slot.occurrences) {
      if (needsNoClause(lot, slot, occurrence)) continue;
      const open = subjectsIn(occurrence).filter(
        (subject) => !covered.has(subject) && !exempt.has(subject),
      );
      if (open.length === 0) continue;
      report({
        at: occurrence.syntax,
        data: { onderwerp: list(open.map((word) => spoken(term(slot, word)))) },
        fixes: () => [
          insertInto(
            lot,
            `herzieningsclausule {\n  onderwerp:   ${open.join(", ")}\n  omvang:      PM\n  voorwaarden: PM\n}`,
            {
              nl: "Voeg een herzieningsclausule toe",
              en: "Add a review clause",
            },
          ),
        ],
      });
    }
  },
});

/** What has its own rules, or changes nothing for others who might have tendered. */
const exempt: ReadonlySet<string> = new Set([
  "indexatie",
  "contractstandaard",
  "verlengingsoptie",
  "schrijffout",
  "voordeel-client",
  "pilot",
]);

/** Subjects that mean the same to a clause. */
const alike: Readonly<Record<string, readonly string[]>> = {
  bekostiging: ["uitvoeringsvariant"],
  uitvoeringsvariant: ["bekostiging"],
  omvang: ["volume"],
  volume: ["omvang"],
};

/** What the review clauses are about; one that does not say may be about everything. */
function coveredSubjects(lot: Node<"perceel">): ReadonlySet<string> | "all" {
  const covered = new Set<string>();
  for (const clause of lot.all("herzieningsclausule")) {
    const subjects = clause.words("onderwerp");
    if (subjects.length === 0) return "all";
    for (const subject of subjects)
      for (const same of [subject, ...(alike[subject] ?? [])])
        covered.add(same);
  }
  return covered;
}

function subjectsIn({ values }: Occurrence): string[] {
  return values.flatMap((value) => (value.type === "word" ? [value.word] : []));
}

/** A change by new law, or one that stays small (Aw 2012, art. 2.163b), needs no clause. */
function needsNoClause(
  lot: Node<"perceel">,
  slot: Slot,
  { block, values }: Occurrence,
): boolean {
  const own = block ?? values.at(-1)?.detail;
  if (!own) return false;
  const change = new Node<"verwachte-wijziging">(
    slot.key.kind,
    [own],
    lot,
    lot.specification,
  );
  return (
    change.includes("oorzaak", "wetgeving") ||
    change.text("grondslag") === "2.163b"
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Aangekondigde wijziging zonder herzieningsclausule",
    en: "Announced change without a review clause",
  },
  explain: {
    nl: "Een voornemen in de strategie is nog geen recht in het contract. Wie al weet dat bekostiging, producten, tarieven of omvang tijdens de looptijd kunnen wijzigen, regelt dat in een herzieningsclausule met omvang en voorwaarden. Gevolgen van nieuwe wetgeving hoeven dat niet: noem die als `oorzaak: wetgeving`.",
    en: "An intention in the strategy is not yet a right in the contract. Who already knows that funding, products, tariffs or extent may change during the term, provides for it in a review clause with extent and conditions. Consequences of new legislation need none: name those as `cause: legislation`.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 8  verwachte-wijziging: bekostiging }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    verwachte-wijziging: bekostiging
    herzieningsclausule "Andere bekostiging" {
      onderwerp: bekostiging
      omvang: "Van productie naar trajecten voor dezelfde zorg."
      voorwaarden: "Na de evaluatie in 2029, met een overgang van een jaar."
    }
  }
`,
    },
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 8  verwachte-wijziging: percelen, tarieven }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    verwachte-wijziging: percelen, tarieven { oorzaak: wetgeving }
  }
`,
    },
  ],
};
