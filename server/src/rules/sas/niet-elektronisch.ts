import { isAboveThreshold } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "sas/niet-elektronisch",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2019-04-18",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.52a lid 1",
      confidence: "V",
      quote:
        "De communicatie en informatie-uitwisseling tussen een aanbestedende dienst en een ondernemer vindt plaats met behulp van elektronische middelen.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "informatie-uitwisseling via elektronische middelen",
    },
  ],
  message: {
    nl: "Inschrijvingen gaan per {wijze}. Communicatie en indiening verlopen elektronisch, ook bij SAS (art. 2.52a Aw).",
    en: "Tenders go by {wijze}. Communication and filing are electronic, also under SAS (art. 2.52a Aw).",
  },
  check(lot, { settings, report }) {
    const ways = lot.words("indiening");
    if (
      ways.length === 0 ||
      ways.includes("elektronisch") ||
      ways.includes("geen")
    )
      return;
    if (lot.has("indiening.grond") || !isAboveThreshold(lot, settings)) return;
    const slot = lot.slot("indiening");
    report({
      at: slot,
      data: { wijze: list(ways.map((way) => term(slot, way))) },
      fixes: () => [
        replaceValue(slot, "elektronisch", {
          nl: "Laat elektronisch indienen",
          en: "Have tenders filed electronically",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Inschrijven op papier of per e-mail",
    en: "Filing on paper or by e-mail",
  },
  explain: {
    nl: "De paragraaf over communicatie is ook op SAS van toepassing: inschrijvingen komen langs elektronische weg binnen, via een systeem dat de inhoud tot de sluiting gesloten houdt. Noemt de wet een uitzondering (art. 2.52a lid 2 of 3), zet die er dan bij.",
    en: "The section on communication applies to SAS too: tenders arrive electronically, through a system that keeps their content closed until the deadline. If an exception of the Act holds (art. 2.52a(2) or (3)), state it.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  indiening: e-mail
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  indiening: elektronisch
`,
    },
  ],
};
