import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/overgang/moment-van-overgang",
    about:
      "the choice to let clients move before the start or in the first months after it",
    source: "Verkenning taakgericht werken 2020, deel 2 en bijlage I",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: 1
  planning { gunning: 2025-03-01 }
  perceel P1 "Ambulant noord: overgang voor de start" {
    gebied: Noord
    zorgvormen: ambulant-overig
    looptijd { ingang: 2026-01-01  duur: 4 jaar }
    voorganger Oud1 "Contracten 2022-2025 noord" { einde: t/m 2025-12-31 }
    overgang { start: 2025-09-01  einde: 2025-12-31  bekostiging: oud-tarief  overname-personeel: overleg }
  }
  perceel P2 "Ambulant zuid: overgang in de eerste maanden" {
    gebied: Zuid
    zorgvormen: ambulant-overig
    looptijd { ingang: 2026-01-01  duur: 4 jaar }
    voorganger Oud2 "Contracten 2022-2025 zuid" { einde: t/m 2026-03-31 }
    overgang { overdrachtsperiode: 3 maanden  bekostiging: oud-tarief  overname-personeel: overleg }
  }
`,
    silent: [
      "overgang/oude-contracten-te-kort",
      "overgang/gat-na-voorganger",
      "overgang/implementatietijd",
      "overgang/personeel-niet-geregeld",
      "overgang/personeel-uitgesloten",
    ],
  },
  {
    id: "never/overgang/overlap-tijdens-overdracht",
    about:
      "old and new contracts in force together during a declared transition window",
    source: "Verkenning taakgericht werken 2020, bijlage I",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: 1
  zorgvormen: ambulant-overig
  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Oud "Contracten 2022-2025" {
    looptijd { ingang: 2022-01-01  duur: 4 jaar }
    einde: t/m 2026-06-30
  }
  overgang { overdrachtsperiode: 6 maanden  bekostiging: oud-tarief  overname-personeel: overleg }
`,
    silent: [
      "overgang/oude-contracten-te-kort",
      "overgang/gat-na-voorganger",
      "looptijd",
    ],
  },
  {
    id: "never/overgang/open-house-wmo-personeel",
    about:
      "a Wmo open house without text on staff takeover, as breach of art. 2.6.5",
    source: "Wmo 2015, art. 2.6.5 lid 1; Jeugdwet, art. 2.13",
    document: `
  stadium: publicatie
  wet: wmo-2015
  instrument: open-house
  zorgvormen: individuele-begeleiding
  looptijd { ingang: 2026-01-01  duur: onbeperkt }
  voorganger Oud "Contracten 2022-2025" { instrument: open-house  einde: t/m 2025-12-31 }
  overgang { einde: 2026-06-30  bekostiging: nieuw-tarief }
`,
    silent: [
      "overgang/personeel-niet-geregeld",
      "overgang/personeel-uitgesloten",
    ],
  },
  {
    id: "never/overgang/eerste-inkoop",
    about: "no transition arrangement when there is no predecessor",
    source: "rekenkundig: zonder voorganger is er niets over te dragen",
    document: `
  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 2
  zorgvormen: dyslexie
  planning { gunning: 2025-11-01 }
  looptijd { ingang: 2026-01-01  duur: 4 jaar }
`,
    silent: ["overgang"],
  },
];
