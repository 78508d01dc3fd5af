import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/compleetheid/pm-in-strategie",
    about: "PM for instrument, procedure or value in the strategy stage",
    source: "Rivierenland 2021, bijlage 1; taal",
    document: `  stadium: strategie
  peildatum: 2026-05-01
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  instrument: PM
  procedure: PM
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  geraamde-waarde: PM }
`,
    silent: ["compleetheid/verplicht-per-stadium", "*"],
  },
  {
    id: "never/compleetheid/planning-op-platform",
    about: "no dates in the document when it refers to the platform",
    source: "Contractstandaarden Wmo, toelichting inkoopdocumenten",
    document: `  stadium: publicatie
  wet: wmo-2015
  planning: op-platform
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    silent: ["planning/mijlpaal-ontbreekt", "compleetheid/mijlpaal-onvolledig"],
  },
  {
    id: "never/compleetheid/looptijd-alleen-in-overeenkomst",
    about: "the term stated only in the agreement",
    source: "Contractstandaarden Wmo, toelichting art. 1.3",
    document: `  stadium: concept
  peildatum: 2026-05-01
  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  bijlage D1 "Overeenkomst" { soort: conceptovereenkomst }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    bekostiging { vorm: productie }
  }
`,
    silent: ["compleetheid/verplicht-per-stadium", "looptijd/ontbreekt"],
  },
  {
    id: "never/compleetheid/optioneel-weggelaten",
    about:
      "an optional article with n.v.t., and an optional heading that is absent",
    source: "Contractstandaarden Wmo, overeenkomst deel 1 en inkoopdocumenten",
    document: `  stadium: publicatie
  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2" { artikel 1.6: n.v.t. }
  contractstandaard-variant: ZEMVI1
  hoofdstuk "Definities"
  hoofdstuk "Inkopende organisatie"
  hoofdstuk "Beschrijving opdracht"
  hoofdstuk "Voorwaarden inkoopprocedure"
  hoofdstuk "Procedure voor deelneming en/of inschrijving en beoordeling"
  hoofdstuk "Bijlage 1: Aan te leveren documenten/bewijsmiddelen"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    silent: [
      "compleetheid/contractstandaard-artikelen",
      "compleetheid/contractstandaard-hoofdstukken",
      "compleetheid/contractstandaard-verkeerd-hoofdstuk",
    ],
  },
  {
    id: "never/compleetheid/kop-algemene-voorwaarden-toelating",
    about:
      "the missing heading 'Algemene voorwaarden' in the admission document of version 1.2",
    source: "Contractstandaarden Wmo, inkoopdocument Toelatingsprocedure",
    document: `  stadium: publicatie
  peildatum: 2026-05-01
  wet: wmo-2015
  instrument: open-house
  contractstandaard: "1.2"
  contractstandaard-variant: TOELATING
  hoofdstuk "Definities"
  hoofdstuk "Inkopende organisatie"
  hoofdstuk "Beschrijving opdracht" {
    paragraaf "Overeenkomst en algemene voorwaarden" {
      subparagraaf "Type overeenkomst"
      subparagraaf "Looptijd"
    }
  }
  hoofdstuk "Voorwaarden inkoopprocedure"
  hoofdstuk "Procedure voor deelneming en/of inschrijving en beoordeling"
  hoofdstuk "Bijlage 1: Aan te leveren documenten/bewijsmiddelen"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    silent: [
      "compleetheid/contractstandaard-hoofdstukken",
      "compleetheid/contractstandaard-verkeerd-hoofdstuk",
    ],
  },
  {
    id: "never/compleetheid/standaard-voor-hulpmiddelen",
    about:
      "not using the contract standard for aids, client support or Jeugdwet-only purchase",
    source: "Contractstandaarden Wmo, toelichting art. 1.1",
    document: `  peildatum: 2026-05-01
  contractstandaard: nee
  perceel 1 "Hulpmiddelen" { wet: wmo-2015  zorgvormen: hulpmiddelen }
  perceel 2 "Cliëntondersteuning" { wet: wmo-2015  zorgvormen: clientondersteuning }
  perceel 3 "Ambulante jeugdhulp" { wet: jeugdwet  zorgvormen: ambulant-overig }
`,
    silent: ["compleetheid/contractstandaard-niet-gebruikt"],
  },
];
