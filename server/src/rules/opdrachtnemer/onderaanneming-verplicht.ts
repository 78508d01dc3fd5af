import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";

export default defineRule({
  id: "opdrachtnemer/onderaanneming-verplicht",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Het verplicht werken met hoofd- en onderaannemerschap vanuit inkoopvoorwaarden",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "consequenties van hoofd- en onderaannemerschap niet altijd volledig overzien en dat er weinig dialoog is op dit thema",
    },
  ],
  message: {
    nl: "Onderaanneming is verplicht in {perceel}. Aanbieders ervaren dat als verplaatsing van administratieve lasten; licht de keuze toe.",
    en: "Subcontracting is mandatory in {perceel}. Providers experience this as a shift of administrative burden; explain the choice.",
  },
  check(lot, { report }) {
    if (lot.is("onderaanneming", "verplicht"))
      report({
        at: lot.slot("onderaanneming"),
        fixes: () => [
          insertUnder(lot, "onderaanneming", "motivering: PM", {
            nl: "Voeg een motivering toe",
            en: "Add a motivation",
          }),
        ],
      });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Verplichte onderaanneming", en: "Mandatory subcontracting" },
  explain: {
    nl: "Aanbieders ervaren verplichte onderaanneming als het doorschuiven van administratie, en gemeenten overzien de gevolgen niet altijd. Licht de keuze toe met een `motivering`, of laat aanbieders vrij.",
    en: "Providers experience mandatory subcontracting as shifting administration to them, and municipalities do not always oversee its consequences. Explain the choice with a `motivation`, or leave providers free.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    onderaanneming: verplicht { afspraken: kwaliteit, financien, administratie }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    onderaanneming: verplicht {
      afspraken: kwaliteit, financien, administratie
      motivering: "Kleine aanbieders in de dorpen blijven zo behouden."
    }
  }
`,
    },
  ],
};
