import { isInHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "instrument/eigen-beheer-met-opdracht",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "De gemeente kan ervoor kiezen om (delen van) de Wmo en/of Jeugdwet in eigen beheer uit te voeren",
    },
    { ref: "pprc-2018", at: "paragraaf 2.3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is eigen beheer, maar noemt {onderdelen}. Wie het zelf doet, gunt niets; haal deze onderdelen weg of kies een ander instrument.",
    en: "{perceel} is in-house, but contains {onderdelen}. Who does it in-house awards nothing; remove these parts or choose another instrument.",
  },
  check(lot, { report }) {
    if (!isInHouse(lot) || !lot.isAbsent("instrument.rechtspersoon")) return;
    const own = contractual.filter(
      (key) => lot.owns(key) && lot.has(key) && !lot.is(key, "nee"),
    );
    const [first] = own;
    if (!first) return;
    report({
      at: [lot, first],
      data: { onderdelen: list(own) },
      fixes: () => [
        removeStatement(lot.slot(first), {
          nl: `Verwijder ${first}`,
          en: `Remove ${first}`,
        }),
      ],
    });
  },
});

const contractual = [
  "procedure",
  "gunningscriteria",
  "selectiecriteria",
  "opdrachtnemers",
  "contractvorm",
  "toetreding",
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Eigen beheer met onderdelen van een opdracht",
    en: "In-house with parts of a contract",
  },
  explain: {
    nl: "Wie het zelf doet, gunt niets: een procedure, criteria of opdrachtnemers passen daar niet bij. Haal ze weg, of kies het instrument dat u bedoelt. Voert een aparte rechtspersoon het uit, noem die dan bij het instrument.",
    en: "Who does it in-house awards nothing: a procedure, criteria or contractors do not fit. Remove them, or choose the instrument you mean. If a separate legal person carries it out, name it with the instrument.",
  },
  examples: [
    {
      bad: `  perceel 1 "Wijkteam" { instrument: eigen-beheer  opdrachtnemers: 3 }
`,
      good: `  perceel 1 "Wijkteam" { instrument: eigen-beheer }
`,
    },
  ],
};
