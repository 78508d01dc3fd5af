import { isTaskBased } from "../../model/facts/funding.ts";
import { indicatorsOf } from "../../model/facts/measures.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "taakgericht/sturing-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["verantwoording/monitoring-ontbreekt"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "niet voor de inzet van zorg, maar maakt prestatieafspraken",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote: "op basis van gezamenlijk vastgestelde indicatoren",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 5", confidence: "S" },
  ],
  message: {
    nl: "Voor {perceel} zijn geen prestatieafspraken, indicatoren of leidende principes opgenomen. Zonder die is er bij een vast bedrag niets om op te sturen.",
    en: "No performance agreements, indicators or guiding principles are included for {perceel}. With a fixed amount there is then nothing to steer on.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || hasSteering(lot) || comesInTime(lot)) return;
    report({
      at: lot,
      fixes: () => [
        insertInto(lot, skeleton, {
          nl: "Voeg vijf indicatoren toe om in te vullen",
          en: "Add five indicators to fill in",
        }),
      ],
    });
  },
});

function hasSteering(lot: Node<"perceel">): boolean {
  return (
    indicatorsOf(lot).length > 0 ||
    (
      ["prestatieafspraak", "resultaatafspraak", "leidende-principes"] as const
    ).some((key) => !lot.isMissing(key))
  );
}

/** Indicators that are drawn up jointly, before the contract starts. */
function comesInTime(lot: Node<"perceel">): boolean {
  const planned = lot.is("indicatoren", "gezamenlijk")
    ? lot.at("indicatoren")?.date("datum")
    : undefined;
  const start = lot.date("looptijd.ingang");
  return (
    planned !== undefined && (start === undefined || planned.min < start.max)
  );
}

/** The five themes of the Verkenning. */
const skeleton = `verantwoording {
  kpi "Beschikbaarheid" { soort: beschikbaarheid  norm: PM }
  kpi "Doelbereik" { soort: doelbereik  norm: PM }
  kpi "Maatschappelijk effect" { soort: maatschappelijk-effect  norm: PM }
  kpi "Tevredenheid van cliënten" { soort: clienttevredenheid  norm: PM }
  kpi "Tevredenheid van verwijzers" { soort: tevredenheid-verwijzers  norm: PM }
}`;

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht zonder iets om op te sturen",
    en: "Task-based with nothing to steer on",
  },
  explain: {
    nl: "Een vast bedrag zonder afspraken over resultaten beloont zo min mogelijk doen. Neem prestatieafspraken, indicatoren of leidende principes op, of leg vast wanneer partijen de indicatoren samen opstellen (voor de start).",
    en: "A fixed amount without agreements on results rewards doing as little as possible. Include performance agreements, indicators or guiding principles, or lay down when the parties draw up the indicators together (before the start).",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  contractmanagement { overleg: 4 keer per jaar }
  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  stadium: publicatie
  contractmanagement { overleg: 4 keer per jaar }
  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    verantwoording { kpi "Minder uithuisplaatsingen" { soort: maatschappelijk-effect  niveau: populatie } }
  }
`,
    },
  ],
};
