import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/sas/boven-750000",
    about: "using SAS above EUR 750.000",
    source: "Aw 2012, art. 2.6a en 2.38",
    document: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  looptijd { ingang: 2027-07-01  duur: 3 jaar  verlenging: 2 x 1 jaar }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-02-01  gunning: 2027-04-01 }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  geraamde-waarde: € 5.600.000 per jaar  cpv: 85312310-4 }
`,
    silent: [
      "sas/onder-drempel",
      "sas/andere-procedure",
      "sas/geen-bijlage-xiv-dienst",
      "sas/leveringen",
      "drempel",
      "*",
    ],
  },
  {
    id: "never/sas/termijnen",
    about:
      "a SAS tender period compared with 45, 40, 35 or 30 days (art. 2.71-2.74b)",
    source: "Aw 2012, art. 2.39 lid 2",
    document: `  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: niet-openbaar }
  geraamde-waarde: € 4 miljoen in totaal
  planning {
    aankondiging:           2026-12-01 op tenderned
    verzoek-tot-deelneming: 2026-12-15
    uitnodiging:            2027-01-04
    nota-van-inlichtingen:  2027-01-11
    sluiting:               2027-01-22 12:00
    gunning:                2027-02-15
  }
`,
    silent: [
      "planning/termijn-openbaar",
      "planning/termijn-verzoek-deelneming",
      "planning/termijn-na-uitnodiging",
      "planning/termijn-verkort",
      "planning/nvi-tien-dagen",
    ],
  },
  {
    id: "never/sas/geen-standstill",
    about:
      "absence of the statutory standstill (art. 2.127) under SAS reported as error",
    source: "Aw 2012, art. 2.39 lid 2",
    document: `  stadium: publicatie
  peildatum: 2024-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 4 miljoen in totaal
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2024-03-04 op tenderned  sluiting: 2024-05-01  gunning: 2024-06-03  overeenkomst: 2024-06-10 }
`,
    silent: ["planning/standstill", "planning/rechtsbeschermingstermijn", "*"],
  },
  {
    id: "never/sas/geen-eisen",
    about:
      "SAS without exclusion grounds, suitability requirements, selection criteria or award criteria, with quality in the performance requirements and no declared osd or contractstandaard-variant",
    source:
      "Aw 2012, art. 2.39 lid 2-3; Wmo 2015, art. 2.6.4; Geerlof e.a. 2020, deel 5; Rivierenland 2021, hoofdstuk 5",
    document: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: dialooggericht  dialoogrondes: 2 }
  geraamde-waarde: € 4 miljoen in totaal
  opdrachtnemers: maximaal 5
  uitvoeringseis "Beroepskrachten" { omschrijving: "Begeleiders hebben een afgeronde opleiding mbo 4 zorg en welzijn." }
  kwaliteitseis "Evaluatie" { omschrijving: "De aanbieder evalueert elk half jaar met de cliënt." }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-02-01  gunning: 2027-04-01 }
`,
    silent: ["sas", "geschiktheid", "gunning/kwaliteit-niet-betrokken"],
  },
  {
    id: "never/sas/geen-aankondiging-bij-vooraankondiging",
    about:
      "no contract notice when the prior notice of art. 2.58a was the call",
    source: "Aw 2012, art. 2.62 lid 4 onder c",
    document: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 4 miljoen in totaal
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    vooraankondiging: 2026-12-01 op tenderned {
      soort: oproep
      vermeldt: soort-diensten, zonder-verdere-bekendmaking, belangstelling-schriftelijk, voortdurend-bekendgemaakt
    }
    belangstelling: 2027-01-15
    sluiting:       2027-03-01
    gunning:        2027-04-01
  }
`,
    silent: [
      "sas/aankondiging-ontbreekt",
      "publicatie/aankondiging-ontbreekt",
      "publicatie/vooraankondiging-inhoud",
      "publicatie/dubbele-oproep",
      "*",
    ],
  },
  {
    id: "never/sas/niet-genoemd-hh",
    about: "a huishoudelijke-hulp tender of before 2018 that does not name SAS",
    source: "PPRC 2018, hoofdstuk 3",
    document: `  stadium: publicatie
  peildatum: 2017-05-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: zeeuws-model
  zorgvormen: huishoudelijke-hulp
  geraamde-waarde: € 4 miljoen in totaal
  planning { aankondiging: 2017-05-01 op tenderned  overlegtafel: 2017-06-01 }
`,
    silent: ["sas"],
  },
  {
    id: "never/sas/onder-drempel",
    about:
      "voluntary use of SAS below EUR 750.000 reported as warning or error",
    source: "Aw 2012, art. 2.6a",
    document: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 300.000 in totaal
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-02-01  gunning: 2027-04-01 }
`,
    silent: ["*"],
  },
  {
    id: "never/sas/gunningscriteria-oh-voor-2022",
    about: "open-house lots before 1 July 2022 tested for EMVI",
    source: "Wmo 2015, art. 2.6.4 (oud); HvJ EU C-410/14 (Falk Pharma)",
    document: `  stadium: publicatie
  peildatum: 2021-05-01
  wet: wmo-2015
  instrument: open-house
  toelating: ieder-die-voldoet
  zorgvormen: individuele-begeleiding
  planning { bekendmaking: 2021-05-01  aanmelding: 2021-07-01 }
  geschiktheidseis "Keurmerk" { bewijs: certificaat }
`,
    silent: ["gunning", "sas"],
  },
];
