import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/open-house/kwaliteitseisen",
    about:
      "quality, suitability and execution requirements and exclusion grounds in an open house",
    source:
      "PPRC 2018, paragraaf 2.3; Taakgericht 2020, bijlage IV; HvJ EU C-9/17 (Tirkkonen)",
    document: `
  stadium: concept
  peildatum: 2024-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: jeugdwet
  verplichte-uitsluitingsgronden: alle
  facultatieve-uitsluitingsgronden: faillissement, ernstige-beroepsfout
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: ambulant-overig
    instrument: open-house
    opdrachtnemers: onbeperkt
    geschiktheidseis "SKJ-registratie" { soort: registratie; bewijs: register }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat; gelijkwaardig: ja }
    kwaliteitseis "Norm verantwoorde werktoedeling" { soort: verantwoorde-werktoedeling }
    uitvoeringseis "Start binnen tien werkdagen" { moment: tijdens-uitvoering }
  }
`,
    silent: ["open-house", "instrument", "gunning"],
  },
  {
    id: "never/open-house/contractmanagement",
    about:
      "contract management, inspections, sanctions, a duty to accept clients or termination clauses in an open house",
    source:
      "PPRC 2018, paragraaf 2.3 en hoofdstuk 6; Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2024-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
    clientkeuze: client
    acceptatieplicht: ja
    boete: "Bij herhaald te laat starten een korting op de factuur."
    kwaliteitseis "Kwaliteitssysteem" { soort: certificaat; toetsing: contractmanagement, steekproef }
    looptijd {
      ingang: 2025-01-01
      duur: 2 jaar
      opzegging { door: opdrachtgever; opzegtermijn: 6 maanden }
    }
  }
`,
    silent: ["open-house", "instrument"],
  },
  {
    id: "never/open-house/raamovereenkomst",
    about: "an open-house agreement that is called raamovereenkomst",
    source:
      "Rivierenland 2021, hoofdstuk 4; PPRC 2018, paragraaf 2.4 en bijlage 3",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  perceel 1 "Jeugdhulp ambulant" {
    zorgvormen: ambulant-overig
    instrument: open-house
    contractvorm: raam-met-toetreding
    toetreding: doorlopend
    clientkeuze: client
    looptijd { ingang: 2023-01-01; duur: 6 jaar }
  }
`,
    silent: ["open-house", "instrument", "raamovereenkomst"],
  },
  {
    id: "never/open-house/vaste-tarieven",
    about:
      "fixed tariffs set by the municipality in an open house or Zeeuws model",
    source:
      "PPRC 2018, paragraaf 2.3 en hoofdstuk 3; Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  bekostiging { uitvoeringsvariant: inspanningsgericht; vorm: productie; prijsmethode: gemeente }
  product "Begeleiding" { eenheid: uur; tarief: € 58,20; tariefsoort: vast }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
    clientkeuze: client
  }
  perceel 2 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    instrument: open-house
    procedure: zeeuws-model
    clientkeuze: client
  }
`,
    silent: ["open-house", "procedure", "instrument"],
  },
  {
    id: "never/open-house/zonder-procedure",
    about:
      "an open house without a procedure, or with the Zeeuws model or a dialogue-based procedure",
    source: "Monitor 2020, tabel 3; Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2020-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  instrument: open-house
  clientkeuze: client
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding; procedure: zeeuws-model }
  perceel 3 "Kortdurend verblijf" {
    zorgvormen: kortdurend-verblijf
    procedure: dialooggericht {
      spelregelovereenkomst: ja
      overlegtafel: 2020-10-05 { deelnemers: alle-aanbieders }
    }
  }
`,
    silent: [
      "open-house",
      "instrument",
      "sas",
      "procedure/selectief-zonder-criteria",
    ],
  },
  {
    id: "never/open-house/toetreding-alleen-start-geen-error",
    about: "an open house with entry only at the start: info at most",
    source: "HvJ EU C-9/17 (Tirkkonen); PPRC 2018, paragraaf 2.4",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
    contractvorm: raam-zonder-toetreding
    toetreding: alleen-bij-start
    clientkeuze: client
    looptijd { ingang: 2023-01-01; duur: 4 jaar }
  }
`,
    silent: [
      "instrument",
      "open-house/selectie",
      "open-house/maximum-aanbieders",
      "open-house/doorlopend-met-sluitingsdatum",
      "opdrachtnemer/toetreding-tegenstrijdig",
      "raamovereenkomst",
    ],
  },
  {
    id: "never/open-house/instapmomenten",
    about: "fixed entry moments in an open house",
    source: "PPRC 2018, hoofdstuk 3; Rivierenland 2021, hoofdstuk 6",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  perceel 1 "Dyslexie" {
    zorgvormen: dyslexie
    instrument: open-house
    toetreding: vaste-momenten { moment: 2023-07-01, 2024-07-01; frequentie: jaarlijks }
    clientkeuze: client
    planning { sluiting: 2022-09-01 12:00 }
  }
`,
    silent: ["open-house", "opdrachtnemer/toetreding-tegenstrijdig"],
  },
  {
    id: "never/open-house/uea",
    about: "a UEA or other self-declaration in an admission procedure",
    source: "Aw 2012, art. 1.17 en 1.19",
    document: `
  stadium: concept
  peildatum: 2024-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
    eigen-verklaring: uea
    clientkeuze: client
    planning { vragen: 2024-10-01; rechtsbescherming { termijn: 20 dagen } }
  }
`,
    silent: ["open-house", "instrument", "geschiktheid"],
  },
  {
    id: "never/open-house/marktconsultatie",
    about: "a market consultation before an open house or Zeeuws procedure",
    source: "PPRC 2018, bijlage 3",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  instrument: open-house
  clientkeuze: client
  planning {
    marktconsultatie: 2022-03-10 { onderwerp: kwaliteit, tarief, kostprijs; deelnemers: alle-aanbieders; verslag: ja }
    bekendmaking: 2022-06-01 op tenderned
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding; procedure: zeeuws-model }
`,
    silent: ["open-house", "procedure", "instrument"],
  },
  {
    id: "never/open-house/veel-aanbieders",
    about: "the number of providers in an open house",
    source: "Monitor 2020, hoofdstuk 3",
    document: `
  stadium: concept
  peildatum: 2020-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: jeugdwet
  perceel 1 "Jeugdhulp ambulant" {
    zorgvormen: ambulant-overig
    instrument: open-house
    opdrachtnemers: onbeperkt { verwacht: 230 }
    aanbieders: 214 in 2019
    clientkeuze: client
  }
`,
    silent: ["open-house", "instrument", "opdrachtnemer", "statistiek"],
  },
  {
    id: "never/open-house/geen-ted",
    about:
      "an open house without a contract notice, award notice, report or standstill",
    source:
      "HvJ EU C-410/14 (Falk Pharma), r.o. 37-38 en 45; eForms SDK, notice types",
    document: `
  stadium: publicatie
  peildatum: 2024-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  toelatingsprocedure: 2024-09-15 op tenderned { formulier: E3 }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
    opdrachtnemers: onbeperkt
    clientkeuze: client
    geraamde-waarde: € 3.000.000 per jaar
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat }
    looptijd { ingang: 2025-01-01; duur: 4 jaar }
  }
`,
    silent: [
      "open-house/bekendmaking-ontbreekt",
      "open-house/verkeerd-formulier",
      "sas",
      "drempel",
      "publicatie/aankondiging-gegund",
      "planning/opschortende-termijn",
    ],
  },
  {
    id: "never/open-house/maximumtarief",
    about:
      "a published maximum tariff under which providers state their own tariff",
    source: "PPRC 2018, paragraaf 2.4",
    document: `
  stadium: concept
  peildatum: 2018-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  product "Begeleiding" { eenheid: uur; maximumtarief: € 52,00; tariefsoort: geboden }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: open-house
    procedure: zeeuws-model
    clientkeuze: client
  }
`,
    silent: ["open-house", "procedure/zeeuws-tarief"],
  },
  {
    id: "never/open-house/minimum-of-verwacht",
    about: "a smallest or an expected number of providers in an open house",
    source: "PPRC 2018, paragraaf 2.3",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  instrument: open-house
  clientkeuze: client
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding; opdrachtnemers: minimaal 3 }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding; opdrachtnemers { verwacht: 40 } }
  perceel 3 "Vervoer" { zorgvormen: vervoer; opdrachtnemers: circa 12 }
`,
    silent: ["open-house"],
  },
  {
    id: "never/open-house/anachronisme-oo",
    about: "a public contract with open admission before 2017",
    source: "PPRC 2018, paragraaf 2.3",
    document: `
  stadium: uitvoering
  peildatum: 2015-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    procedure: zeeuws-model
    contractvorm: raam-met-toetreding
    toetreding: doorlopend
    opdrachtnemers: onbeperkt
    looptijd { ingang: 2016-01-01; duur: 2 jaar }
  }
`,
    silent: ["taal/anachronisme", "open-house", "instrument"],
  },
];
