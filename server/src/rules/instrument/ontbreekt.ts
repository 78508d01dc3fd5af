import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "instrument/ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "concept",
  waivable: true,
  yieldsTo: ["instrument/pm-onder-gekozen-instrument"],
  sources: [
    {
      ref: "monitor-2020",
      at: "tabel 3",
      confidence: "V",
      quote: "Inkoopinstrumenten: overheidsopdracht, subsidie en Open House.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "De drie meest voorkomende opties zijn",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "nodig dat de inkoopvorm bekend is",
    },
  ],
  message: {
    nl: "{perceel} heeft nog geen instrument. Kies overheidsopdracht, subsidie, open-house of eigen-beheer; tot die tijd blijven procedure, drempel en publicatie ongetoetst.",
    en: "{perceel} has no instrument yet. Choose overheidsopdracht, subsidie, open-house or eigen-beheer; until then procedure, threshold and publication stay unchecked.",
  },
  check(root, { lots, report }) {
    const without = lots.filter(lacksInstrument);
    const [first] = without;
    if (!first) return;
    const everywhere = without.length === lots.length;
    const place = everywhere ? root : first;
    report({
      at: [place, "instrument"],
      subjects: without,
      data: { perceel: everywhere ? root.label : labels(without) },
      related: without
        .filter((lot) => !lot.implicit && lot !== place)
        .map((lot) => ({
          at: lot,
          message: {
            nl: "Dit perceel heeft geen instrument.",
            en: "This lot has no instrument.",
          },
        })),
      fixes: () =>
        (place.owns("instrument") ? [] : instruments).map((instrument) =>
          insertInto(place, `instrument: ${instrument}`, {
            nl: `Kies ${instrument}`,
            en: `Choose ${instrument}`,
          }),
        ),
    });
  },
});

const instruments = [
  "overheidsopdracht",
  "open-house",
  "subsidie",
  "eigen-beheer",
] as const;

/** True when nothing is chosen; PM under a level that did choose has a rule of its own. */
function lacksInstrument(lot: Node<"perceel">): boolean {
  if (lot.is("status", "vervallen", "buiten-scope")) return false;
  const state = lot.state("instrument");
  return (
    state === "absent" ||
    (state === "open" && lot.outer?.slotAt("instrument").state !== "known")
  );
}

export const docs: RuleDocs = {
  title: { nl: "Nog geen instrument", en: "No instrument yet" },
  explain: {
    nl: "Welke procedure, welke drempel en of er een aankondiging nodig is: dat volgt allemaal uit het instrument. Kies het per perceel, of in één keer voor het hele bestek.",
    en: "Which procedure, which threshold and whether a notice is due: all of that follows from the instrument. Choose it per lot, or once for the whole specification.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
  }
`,
    },
  ],
};
