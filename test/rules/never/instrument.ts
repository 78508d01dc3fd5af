import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/instrument/per-perceel",
    about:
      "different lots of one specification with different instruments, procedures, contract forms or funding",
    source:
      "Monitor 2020, tabel 3 en hoofdstuk 3; PPRC 2018, paragraaf 2.3; Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet

  perceel 1 "Specialistische jeugdhulp" {
    zorgvormen: residentieel
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    contractvorm: overeenkomst-van-opdracht
    opdrachtnemers: 3
    bekostiging { uitvoeringsvariant: outputgericht; vorm: resultaat }
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      prijs "Trajectprijs" 40%
    }
  }

  perceel 2 "Ambulante begeleiding" {
    zorgvormen: ambulant-overig
    instrument: open-house
    contractvorm: raam-met-toetreding
    toetreding: doorlopend
    clientkeuze: client
    bekostiging { uitvoeringsvariant: inspanningsgericht; vorm: productie }
    product "Begeleiding individueel" { eenheid: uur; tarief: € 62,40; tariefsoort: vast }
  }

  perceel 3 "Inloopvoorziening" {
    instrument: subsidie { verdeling: naar-rato }
  }
`,
    silent: [
      "instrument",
      "open-house",
      "procedure",
      "perceel/meerdere-waarden",
      "taal",
    ],
  },
  {
    id: "never/instrument/zeeuws-als-overheidsopdracht-geen-error",
    about:
      "Zeeuws model or dialooggericht declared as overheidsopdracht: one warning for each lot at most, never an error",
    source: "PPRC 2018, paragraaf 2.3",
    document: `
  stadium: concept
  peildatum: 2017-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: onbeperkt

  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    procedure: zeeuws-model
    geraamde-waarde: € 2.400.000 in totaal
    product "Begeleiding" { eenheid: uur; tarief: € 46,20; tariefsoort: vast }
  }
  perceel 2 "Kortdurend verblijf" {
    zorgvormen: kortdurend-verblijf
    procedure: dialooggericht { dialoogronde: 2017-06-12; spelregels: "Ieder die wil praat mee." }
    geraamde-waarde: € 900.000 in totaal
  }
`,
    silent: [
      "sas/bedachte-procedure-zonder-sas",
      "sas/aankondiging-ontbreekt",
      "open-house",
      "procedure",
      "gunning",
    ],
  },
  {
    id: "never/instrument/zemvi1",
    about:
      "SAS zonder EMVI variant 1, or variant 4 without a maximum, as an open house in disguise",
    source: "Contractstandaard Wmo, variantenmatrix",
    document: `
  stadium: concept
  peildatum: 2026-03-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: zeeuws-model }
  opdrachtnemers: alle
  contractstandaard: "1.2"

  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    contractstandaard-variant: ZEMVI1
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat }
  }
  perceel 2 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    contractstandaard-variant: ZEMVI4
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat }
  }
`,
    silent: ["instrument", "open-house", "procedure/variant-past-niet"],
  },
  {
    id: "never/instrument/overheidsopdracht-productie",
    about:
      "a public contract or an open house with effort-based execution and payment by production",
    source:
      "PPRC 2018, tabel 3.11 en paragraaf 2.4; Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: jeugdwet
  bekostiging { uitvoeringsvariant: inspanningsgericht; vorm: productie }
  product "Begeleiding" { eenheid: uur; tarief: € 62,40; tariefsoort: vast }

  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 6
    gunningscriteria {
      methode: hoogste-kwaliteit
      kwaliteit "Plan van aanpak" 100%
    }
  }
  perceel 2 "Dyslexie" {
    zorgvormen: dyslexie
    instrument: open-house
    clientkeuze: client
  }
`,
    silent: [
      "instrument",
      "open-house",
      "procedure",
      "bekostiging/variant-vorm",
      "taakgericht",
    ],
  },
  {
    id: "never/instrument/subsidie-inloop-ggz",
    about:
      "a grant for drop-in mental health care, sheltered housing or compulsory youth care",
    source:
      "AEF 2015, paragraaf 3.1; PPRC 2018, tabel 3.6, tabel 4.5 en hoofdstuk 6",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  instrument: subsidie
  perceel 1 "Inloop ggz" { wet: wmo-2015; zorgvormen: inloop-ggz }
  perceel 2 "Beschermd wonen" { wet: wmo-2015; zorgvormen: beschermd-wonen }
  perceel 3 "Gedwongen kader" { wet: jeugdwet; zorgvormen: gedwongen-kader; doelgroep-aanbieders: gecertificeerde-instelling }
`,
    silent: ["instrument", "sas", "drempel", "statistiek", "procedure"],
  },
  {
    id: "never/instrument/subsidie-verdeling",
    about: "ranking, a ceiling or a lottery in the distribution of a grant",
    source: "PPRC 2018, paragraaf 2.3",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  perceel 1 "Wijkinitiatieven" {
    instrument: subsidie { verdeling: rangschikking }
    bekostiging { budgetplafond: € 250.000 per jaar }
  }
  perceel 2 "Mantelzorg" {
    instrument: subsidie { verdeling: loting }
  }
`,
    silent: ["instrument", "open-house", "gunning", "procedure"],
  },
  {
    id: "never/instrument/subsidie-onmogelijk",
    about:
      "a grant for an individual facility under the Wmo, reported as forbidden",
    source: "Rivierenland 2021, paragraaf 6.1",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    soort-voorziening: maatwerk
    instrument: subsidie
  }
`,
    silent: ["*"],
  },
  {
    id: "never/instrument/eigen-beheer-toegang",
    about:
      "in-house execution of access, the community team or a general facility",
    source: "PPRC 2018, paragraaf 2.1",
    document: `
  stadium: concept
  peildatum: 2022-05-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Toegang en wijkteam" {
    zorgvormen: lokaal-team
    soort-voorziening: algemeen
    instrument: eigen-beheer
    toegang: wijkteam
  }
`,
    silent: ["*"],
  },
  {
    id: "never/instrument/toelatingsprocedure-alias",
    about: "`toelatingsprocedure` and `open-house` for the same instrument",
    source: "Contractstandaard Wmo, toelichting inkoopdocumenten",
    document: `
  stadium: concept
  peildatum: 2026-03-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  toetreding: doorlopend
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: toelatingsprocedure
    contractstandaard-variant: TOELATING
    clientkeuze: client
  }
  perceel 2 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    instrument: open-house
    clientkeuze: client
  }
`,
    silent: ["instrument", "taal/synoniem", "taal/tegenstrijdige-waarden", "*"],
  },
];
