import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/taakgericht/lumpsum",
    about: "taakgericht with vorm: lumpsum",
    source: "Verkenning taakgericht 2020, inleiding",
    document: `  perceel 1 "Beschermd wonen" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: lumpsum  verrekening: geen  bedrag: € 1.400.000 per jaar }
  }
`,
    silent: ["bekostiging/variant-vorm", "taakgericht", "*"],
  },
  {
    id: "never/taakgericht/bonus-malus",
    about: "a bonus or malus on the whole task budget",
    source: "Verkenning taakgericht 2020, inleiding",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar  verrekening: uitkomsten }
    prestatieafspraak Doel "Minder verblijf": "10% minder jeugdigen met verblijf in drie jaar."
    financiele-prikkel { soort: bonus-malus  niveau: contract  beloont: Doel  bedrag: 3% }
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
  }
`,
    silent: [
      "taakgericht",
      "bekostiging/prestatiebeloning-client",
      "bekostiging/verrekening-populatie",
      "bekostiging/prikkel-zonder-afspraak",
      "*",
    ],
  },
  {
    id: "never/taakgericht/toegang-elders",
    about:
      "access (wijkteam, gemeente) outside the taakgericht assignment, when the relation is described",
    source: "Verkenning taakgericht 2020, bijlage I",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    toegang: wijkteam {
      afstemming: "Het wijkteam verwijst en beslist; de opdrachtnemer bepaalt de vorm en schaalt op en af."
    }
  }
`,
    silent: ["taakgericht"],
  },
  {
    id: "never/taakgericht/start-stop-berichten",
    about:
      "start and stop messages under taakgericht, also as the only messages",
    source:
      "Verkenning taakgericht 2020, bijlage II; contractstandaard-wmo toelichting art. 3.13",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 1.900.000 per jaar }
    berichtenverkeer: start-stop
    product "Code voor berichten" { functie: berichten  eenheid: uur }
  }
`,
    silent: ["taakgericht", "berichtenverkeer"],
  },
  {
    id: "never/taakgericht/geen-berichtenverkeer",
    about: "taakgericht with berichtenverkeer: geen",
    source:
      "regeling-jeugdwet art. 6c.1 lid 2-3, toelichting Stcrt. 2019, 41519; contractstandaard-wmo toelichting art. 3.11",
    document: `  wet: jeugdwet
  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    berichtenverkeer: geen
  }
`,
    silent: ["taakgericht", "berichtenverkeer"],
  },
  {
    id: "never/taakgericht/aantallen-rapporteren",
    about: "reporting the number of clients or the use of help as totals",
    source:
      "Verkenning taakgericht 2020, bijlage I; Verkenning taakgericht 2020, bijlage I, inleiding",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    verantwoording {
      kpi "Jeugdigen met hulp" { soort: aantallen  niveau: client  frequentie: halfjaarlijks }
      kpi "Jeugdigen zonder vervolghulp" { soort: maatschappelijk-effect  niveau: populatie, outcome }
    }
    uitvraag "Gebruik van hulp per vorm" { niveau: populatie }
  }
`,
    silent: [
      "taakgericht/verantwoording-per-client",
      "taakgericht/outcome",
      "*",
    ],
  },
  {
    id: "never/taakgericht/overschrijding-andere-drempel",
    about: "an overrun threshold other than 105% (for example 103% or 110%)",
    source: "AEF 2015, paragraaf 4.1",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar
      risico {
        populatiewijziging: "Bij groei of krimp van meer dan 4% wordt het bedrag bijgesteld."
        overschrijding: "Vanaf hier volgt overleg over het meerdere." { drempel: 103% }
      }
    }
  }
`,
    silent: ["budget/overschrijdingsdrempel", "taakgericht"],
  },
  {
    id: "never/taakgericht/ongelijke-jaarbedragen",
    about:
      "yearly task amounts that differ, rise or fall, when announced beforehand",
    source: "Verkenning taakgericht 2020, bijlage I",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie
      prijsprofiel: wisselend
      bedrag: € 2.400.000 in 2027, € 2.500.000 in 2028, € 2.300.000 in 2029, € 2.350.000 in 2030
      verlengingsjaren: later-bepaald
    }
  }
`,
    silent: ["taakgericht/aflopend-bedrag", "budget", "*"],
  },
  {
    id: "never/taakgericht/ingrijpclausule",
    about:
      "a clause that lets the municipality intervene on 'how' when results fail",
    source: "Verkenning taakgericht 2020, bijlage I",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    ingrijpclausule: "Blijven de resultaten twee halfjaren achter, dan kan de gemeente over de werkwijze meebeslissen."
  }
`,
    silent: ["taakgericht/voorschriften", "*"],
  },
  {
    id: "never/taakgericht/incidenteel-pxq",
    about: "incidental specialist help paid per unit beside the fixed amount",
    source:
      "Verkenning taakgericht 2020, bijlage I; Verkenning taakgericht 2020, bijlage I, bijlage II",
    document: `  wet: jeugdwet
  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    contractvorm: vast-budget
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    product "Zeldzame specialistische behandeling" { functie: incidenteel  eenheid: uur  tarief: € 128 }
  }
`,
    silent: [
      "taakgericht/eenheidstarief",
      "bekostiging/vast-budget-per-eenheid",
      "bekostiging",
      "*",
    ],
  },
  {
    id: "never/taakgericht/pgb-buiten-opdracht",
    about: "pgb outside the task assignment",
    source: "Verkenning taakgericht 2020, bijlage I",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    pgb: buiten-opdracht
  }
`,
    silent: ["taakgericht"],
  },
  {
    id: "never/taakgericht/precies-48-maanden",
    about: "an initial term of exactly 48 months for taakgericht",
    source: "Verkenning taakgericht 2020, deel 1, bijlage I",
    document: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 48 maanden  verlenging: 2 x 2 jaar }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    silent: ["taakgericht/looptijd", "looptijd/kort", "doel/termijn-te-kort"],
  },
  {
    id: "never/taakgericht/hulpmiddelen-erin-of-eruit",
    about:
      "hulpmiddelen, vervoer or woningaanpassing inside or outside the task",
    source: "Verkenning taakgericht 2020, bijlage I",
    document: `  wet: wmo-2015
  perceel 1 "Wmo in de wijk" {
    zorgvormen: huishoudelijke-hulp, individuele-begeleiding, hulpmiddelen, vervoer
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
  perceel 2 "Wmo in het dorp" {
    zorgvormen: huishoudelijke-hulp, individuele-begeleiding
    uitgezonderd: hulpmiddelen, woningaanpassing, vervoer
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    silent: ["taakgericht"],
  },
  {
    id: "never/taakgericht/fictieve-prijs",
    about:
      "a fictive unit price beside the task amount, for the pgb tariff or client contribution",
    source: "Verkenning taakgericht 2020, bijlage I",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding in de wijk" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 1.900.000 per jaar }
    product "Rekenprijs begeleiding" { functie: fictief  eenheid: uur  tarief: € 68,40 }
  }
`,
    silent: ["taakgericht/eenheidstarief", "bekostiging", "*"],
  },
];
