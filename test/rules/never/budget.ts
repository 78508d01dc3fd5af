import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/budget/clientaandelen-boven-100",
    about: "shares of clients per form of help that add up to more than 100%",
    source: "Rivierenland 2021, bijlage 3; rekenkundig",
    document: `  perceel 1 "Jeugdhulp" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    gebruikers: 5.686 { aandeel: 79,71% }
  }
  perceel 2 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    gebruikers: 1.452 { aandeel: 34,16% }
  }
`,
    silent: ["budget"],
  },
  {
    id: "never/budget/plafond-in-open-house",
    about: "a budget ceiling in open house, as error",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  instrument: open-house
  perceel 1 "Begeleiding" {
    opdrachtnemers: onbeperkt
    contractvorm: raam-met-toetreding
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      budgetplafond: € 400.000 per jaar
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
    silent: [
      "budget/plafond-en-vast-budget",
      "bekostiging",
      "open-house/vast-budget-of-taakgericht",
    ],
  },
  {
    id: "never/budget/afronding",
    about: "a total that differs from its parts by the rounding of the parts",
    source: "rekenkundig",
    document: `  bekostiging {
    budget: € 1,3 miljoen voor Tiel, € 2,4 miljoen voor Buren, € 3,2 miljoen voor Culemborg
    totaal: € 7.000.000
  }
`,
    silent: ["budget", "*"],
  },
  {
    id: "never/budget/signaal-70-procent",
    about: "a signal level of 70% of the spending ceiling",
    source: "contractstandaard-wmo art. 1.5.7",
    document: `  wet: wmo-2015
  contractstandaard: "1.2"
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      bestedingsruimte: € 900.000 per jaar {
        voornemen: 6 maanden  besluit: 3 maanden  signaal: 70%  overleg: 2 weken
      }
      uitputting { plan: ja }
      risico { overschrijding: "Boven het plafond volgt overleg." { signaal: 70% } }
    }
  }
`,
    silent: ["budget"],
  },
  {
    id: "never/budget/pm-bedrag",
    about: "a budget that is PM, before publication",
    source: "rekenkundig",
    document: `  stadium: concept
  bekostiging {
    budget: € 4.200.000 voor Tiel, PM voor Buren, € 2.400.000 voor Culemborg
    totaal: € 9.500.000
  }
  perceel 1 "Begeleiding" {
    contractvorm: budgetplafond
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  budgetplafond: PM }
  }
`,
    silent: ["budget"],
  },
  {
    id: "never/budget/geraamd-is-geen-garantie",
    about: "an expected or estimated amount read as a promise",
    source:
      "contractstandaard-wmo inkoopdocument 2.5.1; PPRC 2018, paragraaf 2.4",
    document: `  perceel 1 "Begeleiding" {
    contractvorm: raamovereenkomst
    geraamde-waarde: € 1.200.000 per jaar
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  budget: € 1.100.000 per jaar }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast  hoeveelheid: 15.000 uur per jaar }
  }
`,
    silent: [
      "budget/garantie-te-hoog",
      "budget/garantie-onvolledig",
      "raamovereenkomst/omzetgarantie",
    ],
  },
];
