import { hasLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "toegang/woonplaats-aanbieder",
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
        "De aanbieder kan niet worden geautoriseerd om het woonplaatsbeginsel te checken. Dit moet de gemeente doen.",
    },
    {
      ref: "jeugdwet",
      at: "art. 8.2.1 lid 1-3",
      confidence: "V",
      quote:
        "Binnen een redelijke termijn informeert een college een jeugdhulpaanbieder of gecertificeerde instelling desgevraagd welk college financieel verantwoordelijk is",
    },
    { ref: "regeling-jeugdwet", at: "art. 1a.1", confidence: "V" },
  ],
  message: {
    nl: "{perceel} legt de controle van het woonplaatsbeginsel bij de aanbieder. Dat is een taak van de gemeente; die informeert de aanbieder binnen twee weken.",
    en: "{perceel} makes the provider check the residence principle. That is a municipal task; the municipality informs the provider within two weeks.",
  },
  check(lot, { report }) {
    if (!hasLaw(lot, "jeugdwet")) return;
    if (
      lot.is("woonplaats.controle", "aanbieder") ||
      lot.is("woonplaats.kosten-bij-fout", "aanbieder")
    )
      report({ at: [lot, "woonplaats"] });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Aanbieder controleert de woonplaats",
    en: "Provider checks the residence",
  },
  explain: {
    nl: "De gemeente kan in de basisregistratie zien welke gemeente verantwoordelijk is; een aanbieder kan dat niet. Leg de controle en de kosten van een fout bij de gemeente. Van de aanbieder mag u vragen een bekende verhuizing door te geven.",
    en: "The municipality can see in the population register which municipality is responsible; a provider cannot. Leave the check and the cost of a mistake with the municipality. You may ask the provider to pass on a known move.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  woonplaats: wettelijk { controle: aanbieder } }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  woonplaats: wettelijk { controle: gemeente  adreswijziging: aanbieder } }
`,
    },
  ],
};
