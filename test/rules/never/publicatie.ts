import type { Silence } from "../silence.ts";

const opdracht = `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
`;

export const silences: readonly Silence[] = [
  {
    id: "never/publicatie/platform",
    about:
      "a notice published through Mercell/Negometrix, CTM or another platform linked to TenderNed",
    source: "Aw 2012, art. 4.13 lid 3",
    document: `  stadium: publicatie
${opdracht}  planning {
    vooraankondiging: 2026-11-02 { soort: informatief  kanaal: platform }
    aankondiging:     2026-12-01 { kanaal: platform, website }
  }
`,
    silent: ["publicatie/niet-op-tenderned", "sas/aankondiging-ontbreekt"],
  },
  {
    id: "never/publicatie/vooraankondiging-informatief",
    about: "an informative prior notice followed by a contract notice",
    source: "Aw 2012, art. 2.58",
    document: `  stadium: publicatie
${opdracht}  planning {
    vooraankondiging: 2026-09-01 op tenderned { soort: informatief }
    aankondiging:     2026-12-01 op tenderned
    sluiting:         2027-02-01
  }
`,
    silent: [
      "publicatie/vooraankondiging-inhoud",
      "publicatie/dubbele-oproep",
      "planning/volgorde",
      "*",
    ],
  },
  {
    id: "never/publicatie/kwartaal-sas",
    about:
      "award notices of social services bundled per quarter and sent within 30 days after the quarter",
    source: "Aw 2012, art. 2.134 lid 3",
    document: `  stadium: gunning
${opdracht}  planning {
    aankondiging:        2026-06-01 op tenderned
    gunning:             2026-07-15
    overeenkomst:        2026-08-20
    aankondiging-gegund: 2026-10-28 op tenderned { bundeling: kwartaal }
  }
`,
    silent: [
      "publicatie/aankondiging-gegund-te-laat",
      "publicatie/aankondiging-gegund-ontbreekt",
      "planning/volgorde",
      "*",
    ],
  },
  {
    id: "never/publicatie/nadere-opdrachten",
    about:
      "no award notice, report or standstill for orders under a raamovereenkomst",
    source: "Aw 2012, art. 2.135, 2.132 lid 3 en 2.127 lid 4 onder c",
    document: `  stadium: gunning
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  contractvorm: raamovereenkomst
  toewijzing: minicompetitie
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning {
    aankondiging: 2026-03-02 op tenderned
    sluiting:     2026-04-20
    gunning:      2026-05-18
    opschortende-termijn: n.v.t. { reden: "Nadere opdrachten onder de raamovereenkomst van 2024." }
    overeenkomst: 2026-05-20
    aankondiging-gegund: n.v.t. { reden: "Nadere opdrachten onder de raamovereenkomst van 2024 (art. 2.135 Aw)." }
    proces-verbaal: n.v.t. { reden: "Nadere opdrachten onder de raamovereenkomst van 2024." }
  }
`,
    silent: [
      "publicatie/aankondiging-gegund-ontbreekt",
      "publicatie/aankondiging-gegund-te-laat",
      "sas/proces-verbaal-ontbreekt",
      "planning/standstill",
      "planning/eigen-termijn-niet-gehaald",
    ],
  },
  {
    id: "never/publicatie/cpv-controlecijfer",
    about:
      "a CPV code without check digit, or an additional code of another division",
    source: "eForms SDK, BT-262 en BT-263",
    document: `  stadium: publicatie
${opdracht}  planning { aankondiging: 2026-12-01 op tenderned }
  perceel 1 "Begeleiding" { cpv: 85312310  geraamde-waarde: € 1 miljoen in totaal }
  perceel 2 "Dagbesteding met vervoer" { cpv: 85312100-0, 60130000-8, 33193000-9  geraamde-waarde: € 1 miljoen in totaal }
`,
    silent: [
      "publicatie/cpv-ongeldig",
      "publicatie/cpv-past-niet-bij-aard",
      "publicatie/cpv-ontbreekt",
      "sas/geen-bijlage-xiv-dienst",
      "sas/leveringen",
    ],
  },
  {
    id: "never/publicatie/geen-marktconsultatie",
    about: "no market consultation reported as more than a hint",
    source: "Aw 2012, art. 2.25",
    document: `  stadium: publicatie
${opdracht}  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-02-01 }
`,
    silent: ["*", "publicatie/marktconsultatie-zonder-verslag"],
  },
];
