import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/raamovereenkomst/onbeperkt-open-house",
    about:
      "an unlimited term of an open house contract that is called a framework",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  stadium: publicatie
  instrument: open-house
  contractvorm: raam-met-toetreding
  looptijd {
    ingang: 2027-01-01
    duur: onbeperkt
    opzegging { door: opdrachtgever  opzegtermijn: 6 maanden }
  }
  perceel 1 "Individuele begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    toetreding: doorlopend { moment: "Elke dag" }
    clientkeuze: client
  }
`,
    silent: ["raamovereenkomst", "looptijd", "*"],
  },
  {
    id: "never/raamovereenkomst/lang-gemotiveerd",
    about: "a framework of more than four years with reasons",
    source:
      "art. 2.140 lid 3 Aw 2012; Contractstandaarden Wmo, vragen en antwoorden",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd {
    ingang: 2027-01-01
    duur: 4 jaar
    verlenging: 2 x 2 jaar
    motivering: "Aanbieders openen nieuwe locaties; de huur loopt tien jaar."
  }
  herzieningsclausule "Productenboek" {
    onderwerp: producten
    omvang: "Ten hoogste twee producten per jaar."
    voorwaarden: "Na overleg, per 1 januari."
  }
  perceel 1 "Beschermd wonen" {
    zorgvormen: beschermd-wonen
    opdrachtnemers: maximaal 5
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: [
      "raamovereenkomst/vier-jaar",
      "raamovereenkomst/vier-jaar-sas",
      "raamovereenkomst/einddatum",
      "looptijd",
      "wijziging",
      "*",
    ],
  },
  {
    id: "never/raamovereenkomst/48-maanden",
    about: "a framework of exactly 48 months",
    source: "art. 2.140 lid 3 Aw 2012",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 12 maanden  maximum: 48 maanden }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: [
      "raamovereenkomst/vier-jaar",
      "raamovereenkomst/vier-jaar-sas",
      "looptijd/som",
      "*",
    ],
  },
  {
    id: "never/raamovereenkomst/taakgericht-lang",
    about: "a task-based service contract of ten years",
    source:
      "Taakgericht 2020, deel 1 en bijlage I; Contractstandaarden Wmo, Type overeenkomst",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: overeenkomst-van-opdracht
  looptijd { ingang: 2027-01-01  duur: 6 jaar  verlenging: 2 x 2 jaar }
  herzieningsclausule "Omvang" {
    onderwerp: omvang
    omvang: "Ten hoogste 10% van het budget per jaar."
    voorwaarden: "Bij een verandering van de bevolking in het gebied."
  }
  perceel 1 "Jeugdhulp in de wijk" {
    zorgvormen: ambulant-overig
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    clientkeuze: client { keuze-van: professional }
    clientwaarborgen: klachtenprocedure
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["raamovereenkomst", "looptijd", "wijziging"],
  },
  {
    id: "never/raamovereenkomst/clientkeuze",
    about:
      "client choice as the only allocation rule of a framework with several providers",
    source: "art. 2.143 lid 1 onder a Aw 2012; PPRC 2018, paragraaf 2.4",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    opdrachtnemers: maximaal 10
    clientkeuze: client-met-advies-gemeente
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: [
      "raamovereenkomst/verdeelregel",
      "raamovereenkomst/minicompetitie",
      "*",
    ],
  },
  {
    id: "never/raamovereenkomst/minder-dan-drie",
    about: "a framework with one contractor and one with two",
    source: "art. 2.142 en 2.143 Aw 2012",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  perceel 1 "Crisisopvang" {
    zorgvormen: crisis
    opdrachtnemers: 1
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
  perceel 2 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    opdrachtnemers: 2
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["raamovereenkomst", "opdrachtnemer", "*"],
  },
  {
    id: "never/raamovereenkomst/sas-maximum",
    about: "no maximum size of a framework under SAS",
    source: "Contractstandaarden Wmo, Was-wordt-tabel 1.3",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["raamovereenkomst/maximale-omvang", "*"],
  },
];
