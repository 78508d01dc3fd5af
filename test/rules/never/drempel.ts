import type { Silence } from "../silence.ts";

/** A public contract under SAS that is complete enough for the other rules. */
const opdracht = `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-02-01  gunning: 2027-04-01 }
`;

export const silences: readonly Silence[] = [
  {
    id: "never/drempel/klein-perceel",
    about:
      "a perceel of at most EUR 80.000 awarded outside the regime while all such percelen are at most 20% of the total",
    source: "Aw 2012, art. 2.18 lid 3",
    document: `${opdracht}  perceel 1 "Begeleiding" { geraamde-waarde: € 720.000 in totaal }
  perceel 2 "Ontmoeting" { geraamde-waarde: € 80.000 in totaal  kleine-percelenregeling: ja  procedure: enkelvoudig-onderhands }
  perceel 3 "Vervoer naar dagbesteding" { geraamde-waarde: € 80.000 in totaal  kleine-percelenregeling: ja  procedure: meervoudig-onderhands }
  perceel 4 "Nachtzorg" { geraamde-waarde: € 120.000 in totaal }
`,
    silent: [
      "drempel",
      "procedure/onderhands-boven-drempel",
      "sas/aankondiging-ontbreekt",
    ],
  },
  {
    id: "never/drempel/raming-bij-oh",
    about:
      "missing estimated value for open-house, subsidie or eigen-beheer lots reported as threshold problem",
    source: "Aw 2012, art. 2.6a",
    document: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" { instrument: open-house }
  perceel 2 "Inloop" { instrument: subsidie }
  perceel 3 "Wijkteam" { instrument: eigen-beheer }
`,
    silent: ["drempel", "sas"],
  },
  {
    id: "never/drempel/geen-btw-vermelding",
    about: "an estimated value without a btw mark",
    source: "Aw 2012, art. 2.15 lid 2",
    document: `${opdracht}  looptijd { duur: 2 jaar }
  geraamde-waarde: € 800.000 per jaar
`,
    silent: ["drempel", "*"],
  },
  {
    id: "never/drempel/jaarbedrag",
    about: "lots that state an amount per year as long as the term is known",
    source: "rekenkundig",
    document: `${opdracht}  looptijd { ingang: 2027-07-01  duur: 3 jaar  verlenging: 2 x 1 jaar }
  perceel 1 "Begeleiding" { geraamde-waarde: € 400.000 per jaar }
  perceel 2 "Dagbesteding" { geraamde-waarde: € 30.000 per maand }
`,
    silent: ["drempel", "*"],
  },
  {
    id: "never/drempel/raam-48",
    about:
      "a raamovereenkomst longer than 48 months not valued at 48 x the monthly amount",
    source: "Aw 2012, art. 2.15 lid 3",
    document: `${opdracht}  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-07-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
  geraamde-waarde: € 100.000 per maand, € 9.600.000 in totaal
`,
    silent: ["drempel"],
  },
  {
    id: "never/drempel/afronding",
    about: "a stated total within 1% of the computed total, or with `circa`",
    source: "rekenkundig",
    document: `${opdracht}  looptijd { ingang: 2027-07-01  duur: 3 jaar }
  perceel 1 "Begeleiding" { geraamde-waarde: € 333.000 per jaar, € 1.000.000 in totaal }
  perceel 2 "Dagbesteding" { geraamde-waarde: € 333.000 per jaar, circa € 1.100.000 in totaal }
`,
    silent: ["drempel", "*"],
  },
  {
    id: "never/drempel/vervolgopdracht-na-einde",
    about:
      "two contracts for the same care in different years where the first has ended, reported as splitting",
    source: "Aw 2012, art. 2.14 lid 1",
    document: `bestek Nieuw "Begeleiding 2027" {
  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  zorgvormen: individuele-begeleiding
  geraamde-waarde: € 500.000 in totaal
  looptijd { ingang: 2027-01-01  duur: 2 jaar }
}
`,
    files: {
      "oud.bestek": `bestek Oud "Begeleiding 2025" {
  peildatum: 2026-02-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  zorgvormen: individuele-begeleiding
  geraamde-waarde: € 500.000 in totaal
  looptijd { ingang: 2026-01-01  einde: 2026-12-31 }
}
`,
    },
    silent: ["drempel/splitsing"],
  },
  {
    id: "never/drempel/hele-looptijd-boven-48",
    about:
      "a contract with a fixed term > 48 months valued over the whole term instead of 48 x the monthly amount",
    source: "Aw 2012, art. 2.15 lid 2 en 2.17 onder e",
    document: `${opdracht}  looptijd { ingang: 2027-07-01  duur: 6 jaar }
  geraamde-waarde: € 100.000 per maand, € 7.200.000 in totaal
`,
    silent: ["drempel"],
  },
];
