import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "gunning/emvi-term",
  kind: "definition",
  severity: "hint",
  scope: "gunningscriteria",
  waivable: true,
  validFrom: "2016-07-01",
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.114 lid 2",
      confidence: "V",
      quote:
        "De economisch meest voordelige inschrijving wordt door de aanbestedende dienst vastgesteld op basis van de",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "tot 2016 bekend als Economisch Meest Voordelige Inschrijving (EMVI)",
    },
  ],
  message: {
    nl: "EMVI is sinds 2016 de overkoepelende term; bedoeld is hier beste prijs-kwaliteitverhouding (BPKV).",
    en: "Since 2016 EMVI is the umbrella term; best price-quality ratio (BPKV) is meant here.",
  },
  check(block, { report }) {
    const both =
      block.all("kwaliteit").length > 0 && block.all("prijs").length > 0;
    if (!both || !block.is("methode", "emvi")) return;
    const slot = block.slot("methode");
    report({
      at: slot,
      fixes: () => [
        replaceValue(
          slot,
          "bpkv",
          { nl: "Vervang emvi door bpkv", en: "Replace emvi by bpkv" },
          true,
        ),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "EMVI als naam van de methode",
    en: "EMVI as the name of the method",
  },
  explain: {
    nl: "EMVI omvat sinds 2016 drie methoden: beste prijs-kwaliteitverhouding, laagste kosten en laagste prijs. Als er op prijs én kwaliteit wordt gegund, is `bpkv` bedoeld. De namen van de landelijke modellen, SAS met en zonder EMVI, blijven zoals ze zijn.",
    en: "Since 2016 EMVI covers three methods: best price-quality ratio, lowest cost and lowest price. Where the award is on price and quality, `bpkv` is meant. The names of the national templates, SAS with and without EMVI, stay as they are.",
  },
  examples: [
    {
      bad: `  peildatum: 2025-03-01
  perceel 1 "Dagbesteding" {
    gunningscriteria {
      methode: emvi
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
      good: `  peildatum: 2025-03-01
  perceel 1 "Dagbesteding" {
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
