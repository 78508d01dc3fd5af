import { lawName } from "../../model/facts/care.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isLaw, lawsOf } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/wetten-dekking",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  yieldsTo: ["perceel/integraliteit"],
  sources: [
    {
      ref: "rekenkundig",
      at: "wet(bestek) = vereniging van wet(percelen)",
      confidence: "V",
    },
    { ref: "monitor-2020", at: "", confidence: "I" },
  ],
  message: {
    nl: "Het bestek noemt {gedeclareerd}, maar de percelen dekken {gedekt}: {verschil}.",
    en: "The specification declares {gedeclareerd}, but its lots cover {gedekt}: {verschil}.",
  },
  check(bestek, { report, lots }) {
    const declared = new Set(bestek.words("wet").filter(isLaw));
    if (declared.size === 0 || !bestek.isAbsent("integraliteit")) return;
    if (lots[0]?.implicit && !hasReached(bestek.specification, "concept"))
      return;
    if (
      bestek.slot("wet").values.some(({ type }) => type === "open") ||
      lots.some(
        (lot) =>
          lot.state("wet") === "open" || lot.state("zorgvormen") === "open",
      )
    )
      return;
    const covered = new Set(lots.flatMap((lot) => [...lawsOf(lot)]));
    if (covered.size === 0) return;
    // A lot of an unknown law may be under any of them.
    const allKnown = lots.every((lot) => lawsOf(lot).size > 0);
    const differences = [
      ...[...declared]
        .filter((law) => allKnown && !covered.has(law))
        .map((law) => ({
          nl: `geen perceel valt onder de ${lawName(law).nl}`,
          en: `no lot is under the ${lawName(law).en}`,
        })),
      ...[...covered]
        .filter((law) => !declared.has(law))
        .map((law) => ({
          nl: `de ${lawName(law).nl} staat niet bij het bestek`,
          en: `the specification does not name the ${lawName(law).en}`,
        })),
    ];
    if (differences.length === 0) return;
    report({
      at: [bestek, "wet"],
      data: {
        gedeclareerd: list([...declared].map(lawName)),
        gedekt: list([...covered].map(lawName)),
        verschil: list(differences),
      },
      fixes: () => [
        setValue(
          bestek,
          "wet",
          [...(allKnown ? covered : new Set([...declared, ...covered]))].join(
            ", ",
          ),
          {
            nl: "Noem de wetten van de percelen",
            en: "Name the acts of the lots",
          },
        ),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Wetten van het bestek passen niet bij de percelen",
    en: "Laws of the specification do not fit the lots",
  },
  explain: {
    nl: "Een wet die in de kop blijft staan nadat percelen zijn afgesplitst, haalt regels en termijnen binnen die niet gelden. Breng `wet` bij het bestek en de percelen met elkaar in overeenstemming.",
    en: "A law that stays in the heading after lots were split off brings in rules and deadlines that do not apply. Bring `law` of the specification and of the lots in line.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015, jeugdwet
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding }
`,
    },
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
      good: `  wet: wmo-2015, jeugdwet
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
    },
  ],
};
