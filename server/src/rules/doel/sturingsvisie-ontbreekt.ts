import { isTaskBased, variantOf } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { labels, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "doel/sturingsvisie-ontbreekt",
  kind: "consistency",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Wat wel van belang is dat je keuzes consistent zijn en in lijn met de sturingsvisie van de gemeente.",
    },
    { ref: "taakgericht-2020", at: "bijlage III", confidence: "S" },
  ],
  message: {
    default: {
      nl: "De percelen {perceel} gebruiken {varianten} voor dezelfde zorg, maar een sturingsvisie die dat verklaart ontbreekt.",
      en: "Lots {perceel} use {varianten} for the same care, but a steering vision that explains this is missing.",
    },
    rechtmatig: {
      nl: "De sturingsvisie van {perceel} is alleen rechtmatig, maar de opdracht is taakgericht. Taakgericht werken ligt tussen presterend en netwerkend in.",
      en: "The steering vision of {perceel} is lawful only, but the assignment is task-based. Task-based work lies between performing and networking.",
    },
  },
  check(root, { report, lots }) {
    for (const lot of lots) {
      const visions = lot.words("sturingsvisie");
      if (
        visions.length > 0 &&
        visions.every((vision) => vision === "rechtmatig") &&
        isTaskBased(lot)
      )
        report({
          at: lot.slot("sturingsvisie"),
          subjects: [lot],
          message: "rechtmatig",
        });
    }
    const unexplained = lots.filter(
      (lot) => variantOf(lot) !== undefined && !isExplained(lot),
    );
    for (const [care, same] of Map.groupBy(unexplained, careOf)) {
      const variants = [
        ...new Set(same.map(variantOf).filter((one) => one !== undefined)),
      ];
      const [first] = same;
      if (!care || !first || variants.length < 2) continue;
      const slot = first.slot("bekostiging.uitvoeringsvariant");
      report({
        at: root,
        subjects: same,
        data: {
          perceel: labels(same),
          varianten: list(variants.map((one) => term(slot, one))),
        },
        discriminator: care,
        fixes: () => [
          insertInto(root, 'sturingsvisie: """..."""', {
            nl: "Voeg een sturingsvisie toe",
            en: "Add a steering vision",
          }),
        ],
      });
    }
  },
});

function isExplained(lot: Node<"perceel">): boolean {
  return !lot.isMissing("sturingsvisie") || lot.has("motivering");
}

/** The forms of care and the target group of a lot, to compare lots by. */
function careOf(lot: Node<"perceel">): string {
  const forms = lot.words("zorgvormen").sort().join(" ");
  const { values } = lot.slot("doelgroep");
  const group = values.map((value) =>
    value.type === "word" ? value.word : value.type,
  );
  return forms && `${forms} | ${group.sort().join(" ")}`;
}

export const docs: RuleDocs = {
  title: { nl: "Sturingsvisie ontbreekt", en: "Steering vision missing" },
  explain: {
    nl: "Verschillende varianten voor dezelfde hulp zijn verdedigbaar als duidelijk is waarom. Schrijf een `sturingsvisie` of een zin per perceel. Taakgericht werken vraagt meer vertrouwen dan een overheid die alleen op rechtmatigheid stuurt: het ligt tussen presterend en netwerkend in.",
    en: "Different variants for the same help are defensible when it is clear why. Write a `steering-vision` or one sentence per lot. Task-based work asks for more trust than a government that steers by lawfulness only: it lies between performing and networking.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulant noord" { gebied Noord { gemeenten: Tiel }; zorgvormen: ambulant-overig; bekostiging { uitvoeringsvariant: inspanningsgericht } }
  perceel 2 "Ambulant zuid" { gebied Zuid { gemeenten: Buren }; zorgvormen: ambulant-overig; bekostiging { uitvoeringsvariant: outputgericht } }
`,
      good: `  sturingsvisie: """Waar de hulp goed te omschrijven is, sturen wij op resultaat."""
  perceel 1 "Ambulant noord" { gebied Noord { gemeenten: Tiel }; zorgvormen: ambulant-overig; bekostiging { uitvoeringsvariant: inspanningsgericht } }
  perceel 2 "Ambulant zuid" { gebied Zuid { gemeenten: Buren }; zorgvormen: ambulant-overig; bekostiging { uitvoeringsvariant: outputgericht } }
`,
    },
  ],
};
