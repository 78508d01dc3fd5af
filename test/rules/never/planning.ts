import type { Silence } from "../silence.ts";

/** A standard procedure above the threshold; `planning` is what each silence is about. */
const gewoon = (procedure: string) => `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: ${procedure}
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
`;

export const silences: readonly Silence[] = [
  {
    id: "never/planning/tot-en-met",
    about:
      "'tot 1 januari 2023' next to 'tot en met 31 december 2022' or to a start on 1 January 2023, reported as gap, overlap or contradiction",
    source: "Rivierenland 2021, hoofdstuk 2 en 6; rekenkundig",
    document: `  peildatum: 2022-03-01
  wet: wmo-2015
  planning {
    aankondiging: 2022-05-01 op tenderned
    sluiting:     2022-07-01
    gunning:      2022-10-01
    overeenkomst: 2022-12-31
    ingang:       2023-01-01
  }
  looptijd { ingang: 2023-01-01  einde: tot 2026-01-01 }
  voorganger V "Ronde 2018" { einde: tot 2023-01-01; looptijd { ingang: 2018-01-01  einde: t/m 2022-12-31 } }
`,
    silent: [
      "planning/tegenstrijdige-datum",
      "planning/volgorde",
      "looptijd",
      "overgang",
    ],
  },
  {
    id: "never/planning/langer",
    about:
      "tender periods, standstill or information terms longer than the minimum",
    source: "Aw 2012, art. 2.70, 2.71 en 2.127",
    document: `${gewoon("openbaar")}  planning {
    aankondiging:          2026-12-01 op tenderned
    nota-van-inlichtingen: 2027-01-15
    sluiting:              2027-03-01
    gunning:               2027-05-03
    opschortende-termijn:  30 dagen
    overeenkomst:          2027-06-21
  }
`,
    silent: [
      "planning/termijn-openbaar",
      "planning/termijn-verzoek-deelneming",
      "planning/termijn-na-uitnodiging",
      "planning/termijn-verkort",
      "planning/nvi-tien-dagen",
      "planning/standstill",
      "planning/eigen-termijn-niet-gehaald",
      "*",
    ],
  },
  {
    id: "never/planning/enige-inschrijver",
    about: "signing at once when the only tenderer wins",
    source: "Aw 2012, art. 2.127 lid 4 onder b",
    document: `${gewoon("openbaar")}  planning {
    aankondiging:         2026-12-01 op tenderned
    sluiting:             2027-02-01
    gunning:              2027-03-01
    opschortende-termijn: n.v.t. { reden: "Er is één inschrijver; die krijgt de opdracht." }
    overeenkomst:         2027-03-02
  }
`,
    silent: [
      "planning/termijn-openbaar",
      "planning/termijn-verzoek-deelneming",
      "planning/termijn-na-uitnodiging",
      "planning/termijn-verkort",
      "planning/nvi-tien-dagen",
      "planning/standstill",
      "planning/eigen-termijn-niet-gehaald",
      "*",
    ],
  },
  {
    id: "never/planning/74a",
    about:
      "a shorter or longer tender period in a niet-openbare procedure agreed with all selected candidates",
    source: "Aw 2012, art. 2.74a",
    document: `${gewoon("niet-openbaar")}  selectiecriteria { selectiecriterium "Ervaring" 100 punten; uit-te-nodigen: 5 }
  planning {
    aankondiging:           2026-12-01 op tenderned
    verzoek-tot-deelneming: 2027-01-15
    selectie:               2027-02-01
    uitnodiging:            2027-02-02
    sluiting:               2027-02-26 { in-overleg-met-gegadigden: ja }
    gunning:                2027-04-01
  }
`,
    silent: [
      "planning/termijn-openbaar",
      "planning/termijn-verzoek-deelneming",
      "planning/termijn-na-uitnodiging",
      "planning/termijn-verkort",
      "planning/nvi-tien-dagen",
      "planning/standstill",
      "planning/eigen-termijn-niet-gehaald",
      "*",
    ],
  },
  {
    id: "never/planning/45-elektronisch",
    about: "an open procedure with 40 to 44 days and electronic filing",
    source: "Aw 2012, art. 2.74b",
    document: `${gewoon("openbaar")}  indiening: elektronisch
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-01-11  gunning: 2027-03-01 }
`,
    silent: ["planning/termijn-openbaar", "planning/termijn-verkort", "*"],
  },
  {
    id: "never/planning/pm",
    about: "milestones PM before stadium publicatie",
    source: "Bestek (PM is een waarde)",
    document: `  stadium: concept
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning {
    aankondiging:          PM op tenderned
    vragen:                PM
    nota-van-inlichtingen: PM
    sluiting:              PM
    gunning:               PM
    overeenkomst:          PM
    aankondiging-gegund:   PM
  }
`,
    silent: [
      "planning/mijlpaal-ontbreekt",
      "planning/volgorde",
      "publicatie",
      "sas/aankondiging-ontbreekt",
      "*",
    ],
  },
  {
    id: "never/planning/oh-doorlopend",
    about:
      "applications to an open house after the start date of the contracts",
    source: "De Boer e.a. 2020, hoofdstuk 4",
    document: `  stadium: uitvoering
  peildatum: 2026-10-01
  wet: wmo-2015
  instrument: open-house
  toelating: ieder-die-voldoet
  toetreding: doorlopend
  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  planning { bekendmaking: 2025-09-01 op tenderned  aanmelding: 2026-10-15  overeenkomst: 2026-11-15 }
`,
    silent: [
      "planning/volgorde",
      "planning/datum-verstreken",
      "planning/tegenstrijdige-datum",
    ],
  },
];
