import { isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "opdrachtnemer/onderaannemer-pxq",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "dat de gemeente niet vraagt om onderaannemerschap met een Pxq constructie te regelen",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht, maar schrijft voor onderaannemers PxQ voor. Dan keert de verantwoording per cliënt terug.",
    en: "{perceel} is task-based but prescribes PxQ for subcontractors, which brings back accounting per client.",
  },
  check(lot, { report }) {
    const rules = lot.at("onderaanneming");
    if (!rules?.is("bekostiging", "productie") || !isTaskBased(lot)) return;
    if (
      rules.at("bekostiging")?.is("toepassing", "soms", "incidenteel", "vrij")
    )
      return;
    report({ at: [rules, "bekostiging"] });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht, maar PxQ voor onderaannemers voorgeschreven",
    en: "Task-based, but price times quantity prescribed for subcontractors",
  },
  explain: {
    nl: "Wie voor onderaannemers prijs maal hoeveelheid voorschrijft, haalt de verantwoording per cliënt terug die taakgericht werken wil vermijden. Laat de hoofdaannemer vrij, of beperk het tot incidentele specialistische hulp (`toepassing: incidenteel`).",
    en: "Prescribing price times quantity for subcontractors brings back the accounting per client that task-based work wants to avoid. Leave the main contractor free, or limit it to incidental specialist help (`application: incidental`).",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    zorgvormen: ambulant-overig
    opdrachtnemers: 1
    clientwaarborgen: klachtenprocedure
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    onderaanneming: toegestaan { bekostiging: productie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    zorgvormen: ambulant-overig
    opdrachtnemers: 1
    clientwaarborgen: klachtenprocedure
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    onderaanneming: toegestaan { bekostiging: productie { toepassing: incidenteel } }
  }
`,
    },
  ],
};
