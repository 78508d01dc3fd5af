import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/bekostiging/pxq-met-plafond",
    about:
      "inspanningsgericht or outputgericht with a budgetplafond or bestedingsruimte",
    source:
      "PPRC 2018, paragraaf 2.4, bijlage 3; contractstandaard-wmo art. 1.5; PPRC 2018, bijlage 3",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    contractvorm: raam-zonder-toetreding, budgetplafond
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      budgetplafond: € 900.000 per jaar
      bestedingsruimte: ja
      uitputting {
        lopende-clienten: "De hulp loopt door."
        wachtlijst: "De gemeente zoekt een andere aanbieder."
        crisis: "Wordt altijd betaald."
      }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
    silent: [
      "bekostiging",
      "budget/plafond-en-vast-budget",
      "taakgericht",
      "*",
    ],
  },
  {
    id: "never/bekostiging/vormen-naast-elkaar",
    about:
      "several funding forms side by side in one bestek, segment or lot (gemengd), when every product has its own form",
    source: "istandaarden iJw 3.2 OP261; PPRC 2018, paragraaf 2.4",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding en dagbesteding" {
    bekostiging.vorm: gemengd
    product "Begeleiding individueel" {
      eenheid: uur  tarief: € 68,40
      bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    }
    product "Arbeidsmatige dagbesteding" {
      eenheid: maand  tarief: € 512
      bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
      resultaat { omschrijving: "De cliënt werkt vier dagdelen per week."  vaststelling: "Evaluatie na een jaar." }
    }
  }
`,
    silent: ["bekostiging", "taakgericht", "*"],
  },
  {
    id: "never/bekostiging/product-overschrijft-variant",
    about: "a product with another variant than its lot or segment",
    source: "istandaarden iJw 3.2 OP261",
    document: `  wet: jeugdwet
  segment J1 "Ambulante jeugdhulp" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  volumebeheersing: volumemonitoring }
    perceel 1 "Begeleiding en behandeling" {
      product "Begeleiding" { eenheid: uur  tarief: € 74,10 }
      product "Gezinsbehandeling" {
        eenheid: traject  tarief: € 4.150
        bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
        resultaat { omschrijving: "Het gezin kan zonder hulp verder."  vaststelling: "Doelrealisatie van ten minste 7." }
      }
    }
  }
`,
    silent: ["bekostiging", "taakgericht", "*"],
  },
  {
    id: "never/bekostiging/resultaat-zonder-bonus-malus",
    about: "vorm: resultaat without bonus, malus or no-cure-no-pay",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  perceel 1 "Gezinsbehandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" {
      eenheid: traject  tarief: € 4.150  tariefsoort: vast  declaratiemoment: afronding
      resultaat { omschrijving: "Het gezin kan zonder hulp verder."  vaststelling: "Doelrealisatie van ten minste 7." }
    }
  }
`,
    silent: ["bekostiging", "*"],
  },
  {
    id: "never/bekostiging/resultaatafspraak-zonder-prikkel",
    about: "result agreements without a financial incentive",
    source: "AEF 2015, paragraaf 4.3",
    document: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    resultaatafspraak "Doelrealisatie": "Ten minste 80% van de cliënten bereikt de doelen uit het plan."
  }
`,
    silent: [
      "bekostiging/prikkel-zonder-afspraak",
      "bekostiging/prestatiebeloning-client",
      "*",
    ],
  },
  {
    id: "never/bekostiging/geen-bevoorschotting",
    about: "no advance payment (bevoorschotting absent or nee)",
    source: "AEF 2015, paragraaf 4.1",
    document: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  bevoorschotting: nee }
  }
`,
    silent: ["bekostiging/bevoorschotting-onvolledig", "*"],
  },
  {
    id: "never/bekostiging/stuks-inspanning",
    about: "effort-based products per consult, rit, gesprek or verslag",
    source: "istandaarden iJw 3.2 OP262, OP305",
    document: `  wet: jeugdwet
  perceel 1 "Jeugd-ggz" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  volumebeheersing: volumemonitoring }
    product
      | titel                   | eenheid          | tarief   |
      | "Consult psychiater"    | consult          | € 142,00 |
      | "Rit naar behandeling"  | rit              | € 18,50  |
      | "Adviesgesprek"         | gesprek          | € 96,00  |
      | "Verslag voor de rechter" | verslag        | € 310,00 |
      | "Groepssessie"          | stuks-inspanning | € 61,00  |
  }
`,
    silent: ["bekostiging", "*"],
  },
  {
    id: "never/bekostiging/output-per-maand",
    about:
      "outputgericht with an amount per traject, arrangement, fase, 4 weken or maand",
    source: "istandaarden iJw 3.2 OP263",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    resultaat { omschrijving: "De cliënt houdt zelf het huishouden op orde."  vaststelling: "Evaluatie met de consulent." }
    product
      | titel                  | eenheid     | tarief  | declaratiemoment |
      | "Traject begeleiding"  | traject     | € 3.900 | afronding        |
      | "Arrangement licht"    | arrangement | € 1.250 | periodiek        |
      | "Fase stabiliseren"    | fase        | € 980   | mijlpaal         |
      | "Begeleiding basis"    | 4-weken     | € 355   | periodiek        |
      | "Begeleiding plus"     | stuks-output | € 690  | periodiek        |
  }
  perceel 2 "Dagbesteding" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    resultaat { omschrijving: "De cliënt heeft een vaste daginvulling."  vaststelling: "Evaluatie met de consulent." }
    product "Dagbesteding" { eenheid: maand  tarief: € 512  declaratiemoment: periodiek }
  }
`,
    silent: ["bekostiging", "*"],
  },
  {
    id: "never/bekostiging/kostprijs-in-uren",
    about: "an hour rate in kostprijsopbouw under an output or task price",
    source: "contractstandaard-wmo inkoopdocument 2.4.2",
    document: `  wet: jeugdwet
  perceel 1 "Gezinsbehandeling" {
    bekostiging {
      uitvoeringsvariant: outputgericht  vorm: resultaat
      kostprijsopbouw { eenheid: uur  totaal: € 96,20 per uur  methode: kostprijsonderzoek }
    }
    product "Gezinsbehandeling" { eenheid: traject  tarief: € 4.150 }
  }
  perceel 2 "Jeugdhulp in de wijk" {
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar
      kostprijsopbouw { eenheid: uur  totaal: € 88,40 per uur }
    }
  }
`,
    silent: [
      "bekostiging/eenheid-output",
      "taakgericht/eenheidstarief",
      "tarief/onder-reele-prijs",
    ],
  },
  {
    id: "never/bekostiging/lumpsum-meer-aanbieders",
    about: "lumpsum with more than one provider",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  wet: wmo-2015
  perceel 1 "Beschermd wonen" {
    opdrachtnemers: 4
    bekostiging { uitvoeringsvariant: taakgericht  vorm: lumpsum  verrekening: geen }
  }
`,
    silent: [
      "bekostiging/lumpsum-verrekening",
      "taakgericht/meer-opdrachtnemers",
      "*",
    ],
  },
  {
    id: "never/bekostiging/contract-voor-26-juli-2019",
    about:
      "units, variants or administration outside iWmo/iJw (or no messages at all) in a contract signed before 26 July 2019 and not changed since",
    source: "regeling-jeugdwet art. 9.1a; uitvoeringsregeling-wmo art. 19a",
    document: `  stadium: uitvoering
  wet: jeugdwet
  planning { overeenkomst: 2018-11-15 }
  berichtenverkeer: geen
  perceel 1 "Ambulante begeleiding" {
    looptijd { ingang: 2019-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding" { eenheid: maand  tarief: € 640 }
  }
  perceel 2 "Gezinsbehandeling" {
    looptijd { ingang: 2019-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" { eenheid: uur  tarief: € 91 }
  }
`,
    silent: [
      "bekostiging/eenheid-inspanning",
      "bekostiging/eenheid-output",
      "berichtenverkeer",
    ],
  },
  {
    id: "never/bekostiging/hulpmiddelen-eenheid",
    about:
      "hulpmiddelen, woningaanpassingen and vervoer priced per stuk, maand huur, kilometer or rit",
    source: "istandaarden iWmo 3.2 productcategorieen 11-14",
    document: `  wet: wmo-2015
  perceel 1 "Hulpmiddelen en woningaanpassingen" {
    zorgvormen: hulpmiddelen, woningaanpassing
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  volumebeheersing: volumemonitoring }
    product
      | titel                    | aard     | eenheid | tarief    |
      | "Rolstoel, huur"         | levering | maand   | € 61,50   |
      | "Traplift"               | levering | stuk    | € 2.980   |
  }
  perceel 2 "Vervoer" {
    zorgvormen: vervoer
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  volumebeheersing: volumemonitoring }
    product
      | titel                    | eenheid   | tarief |
      | "Vervoer dagbesteding"   | kilometer | € 1,85 |
      | "Rolstoelvervoer"        | rit       | € 14,20 |
  }
`,
    silent: ["bekostiging", "tarief", "*"],
  },
];
