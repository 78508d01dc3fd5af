import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/looptijd/onbepaald-open-house",
    about:
      "an indefinite open house with entry during the term and a termination clause",
    source:
      "Contractstandaarden Wmo, toelichting art. 1.3; PPRC 2018, paragraaf 2.4",
    document: `  stadium: publicatie
  instrument: open-house
  looptijd {
    ingang: 2027-01-01
    duur: onbeperkt
    opzegging { door: opdrachtgever  opzegtermijn: 6 maanden }
  }
  perceel 1 "Individuele begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    toetreding: vaste-momenten { moment: "1 januari en 1 juli" }
    clientkeuze: client
  }
`,
    silent: ["looptijd", "raamovereenkomst", "*"],
  },
  {
    id: "never/looptijd/lang",
    about: "a term of more than six years with a review clause and reasons",
    source: "Monitor 2020, hoofdstuk 3",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: overeenkomst-van-opdracht
  looptijd { ingang: 2027-01-01  duur: 5 jaar  verlenging: 1 x 3 jaar  maximum: 8 jaar }
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
    silent: ["looptijd", "raamovereenkomst", "wijziging", "*"],
  },
  {
    id: "never/looptijd/kort-als-fout",
    about: "an initial term of one to three years, as more than a hint",
    source: "Monitor 2020, hoofdstuk 3",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: 2 x 12 maanden }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["raamovereenkomst/vier-jaar-sas", "*"],
  },
  {
    id: "never/looptijd/bestuurlijk-een-jaar",
    about:
      "a one-year base with extensions in a contract that was negotiated with the providers",
    source: "AEF 2015, paragraaf 4.2",
    document: `  stadium: publicatie
  instrument: open-house
  looptijd {
    ingang: 2027-01-01
    duur: 1 jaar
    verlenging: 3 x 1 jaar
  }
  planning { overlegtafel: 2026-06-01 }
  perceel 1 "Individuele begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: alle
    toetreding: vaste-momenten { moment: "1 januari" }
    clientkeuze: client
  }
`,
    silent: ["*"],
  },
  {
    id: "never/looptijd/bewuste-mix",
    about: "different terms per lot by design",
    source: "Inkoopstrategie Rivierenland 2021, bijlage 3",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: overeenkomst-van-opdracht
  looptijd { ingang: 2027-01-01  duur: 3 jaar }
  perceel 1 "Pleegzorg" {
    zorgvormen: pleegzorg
    looptijd.duur: 4 jaar
    opdrachtnemers: maximaal 3
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
  perceel 2 "Dagbesteding" {
    zorgvormen: daghulp
    opdrachtnemers: maximaal 5
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["looptijd", "*"],
  },
  {
    id: "never/looptijd/jaarlijkse-toetreding",
    about: "a yearly moment of entry in an open house",
    source: "PPRC 2018, hoofdstuk 3",
    document: `  stadium: publicatie
  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: 1 jaar  verlenging: 3 x 1 jaar  contracteerronde: jaarlijks }
  perceel 1 "Individuele begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    toetreding: vaste-momenten { moment: "1 januari"  frequentie: jaarlijks }
    clientkeuze: client
  }
`,
    silent: ["looptijd", "*"],
  },
  {
    id: "never/looptijd/schrikkeljaar",
    about:
      "an end date the day before the anniversary, over a leap day and at the end of a month",
    source: "kalenderrekenen",
    document: `  perceel 1 "Over een schrikkeldag" { zorgvormen: daghulp; looptijd { ingang: 2027-03-01  duur: 1 jaar  einde: 2028-02-29 } }
  perceel 2 "Einde op 28 februari" { zorgvormen: pleegzorg; looptijd { ingang: 2027-03-01  duur: 1 jaar  einde: 2028-02-28 } }
  perceel 3 "Begin op schrikkeldag" { zorgvormen: dyslexie; looptijd { ingang: 2028-02-29  duur: 1 jaar  einde: 2029-02-28 } }
  perceel 4 "Einde van de maand" { zorgvormen: logeren; looptijd { ingang: 2027-01-31  duur: 1 maand  einde: 2027-02-28 } }
  perceel 5 "Tot het nieuwe jaar" { zorgvormen: residentieel; looptijd { ingang: 2027-01-01  duur: 4 jaar  einde: tot 2031-01-01 } }
`,
    silent: ["looptijd/einddatum", "looptijd/som", "looptijd/datumvolgorde"],
  },
];
