import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  hasPredecessor,
  predecessorsOf,
  providersMayChange,
} from "../../model/facts/predecessor.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "dan krijg je te maken met een overgangsregeling voor cliënten",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "Dit vraagt een zorgvuldige overgang en overdracht tussen aanbieders.",
    },
    { ref: "wmo2015", at: "art. 2.6.5 lid 3", confidence: "V" },
    {
      ref: "jeugdwet",
      at: "art. 2.13 lid 1 onder b",
      confidence: "V",
      quote:
        "het zo veel mogelijk voortzetten van bestaande hulpverleningsrelaties",
    },
  ],
  message: {
    nl: "Bestaande contracten ({voorganger}) worden vervangen, maar er is geen overgangsregeling voor cliënten en lopende hulp.",
    en: "Existing contracts ({voorganger}) are replaced, but there is no transition arrangement for clients and running care.",
  },
  check(bestek, { report, lots }) {
    if (!bestek.isAbsent("overgang")) return;
    if (lots.some((lot) => !lot.isAbsent("overgang"))) return;
    const replacing = lots.filter(hasPredecessor);
    const changing = replacing.filter(providersMayChange);
    const concerned =
      changing.length > 0 ? changing : replacing.filter(isOpenHouse);
    if (concerned.length === 0) return;
    const names = concerned.flatMap((lot) =>
      predecessorsOf(lot).map(({ label }) => label),
    );
    report({
      at: bestek,
      subjects: concerned,
      severity: changing.length > 0 ? "warning" : "hint",
      data: {
        voorganger:
          names.length > 0
            ? list([...new Set(names)])
            : { nl: "de vorige ronde", en: "the previous round" },
      },
      fixes: () => [
        insertInto(
          bestek,
          "overgang {\n  einde: PM\n  bekostiging: PM\n  overname-personeel: overleg\n}",
          {
            nl: "Voeg een overgangsregeling toe",
            en: "Add a transition arrangement",
          },
        ),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Geen overgangsregeling", en: "No transition arrangement" },
  explain: {
    nl: "Als lopende contracten worden vervangen en aanbieders kunnen wisselen, moeten cliënten hun hulp kunnen afmaken of veilig overgaan. Zonder regeling beslissen de laatste maanden voor de start daarover. Voeg een blok `overgang` toe.",
    en: "When current contracts are replaced and providers may change, clients must be able to finish their care or move safely. Without an arrangement the last months before the start decide it. Add a `transition` block.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2025-12-31 }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2025-12-31 }
  overgang { einde: 2026-07-01  bekostiging: oud-tarief  overname-personeel: overleg }
`,
    },
    {
      bad: `  stadium: publicatie
  instrument: open-house
  voorganger Ronde2021 "Contracten 2021-2025" { instrument: open-house }
`,
      good: `  stadium: publicatie
  instrument: open-house
`,
      severity: "hint",
    },
  ],
};
