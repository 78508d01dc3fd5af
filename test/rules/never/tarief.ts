import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/tarief/maximum-met-biedingen",
    about:
      "a published maximum tariff with lower bids in a tender, when a lower bound or real price is given for Wmo services",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" {
      eenheid: uur  tariefsoort: maximum  maximumtarief: € 71,00  ondergrens: € 66,15  reele-prijs: € 66,15
    }
  }
`,
    silent: ["tarief", "gunning/prijs-bij-vast-tarief", "*"],
  },
  {
    id: "never/tarief/jeugd-voor-juli-2024",
    about:
      "Jeugd tariffs without the statutory cost elements in documents dated before 1 July 2024",
    source:
      "Verkenning taakgericht 2020, bijlage I, paragraaf 6; besluit-jeugdwet art. 2.3 (Stb. 2024, 69)",
    document: `  stadium: publicatie
  peildatum: 2023-09-01
  wet: jeugdwet
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: ambulant-overig
    looptijd { ingang: 2024-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw { kostprijselement "Beroepskracht" 80%; kostprijselement "Overhead" 20% }
    }
    product "Begeleiding licht" { eenheid: uur  tarief: € 71,00  tariefsoort: vast  zwaarte: licht }
    product "Begeleiding zwaar" { eenheid: uur  tarief: € 71,00  tariefsoort: vast  zwaarte: zwaar }
  }
`,
    silent: ["tarief"],
  },
  {
    id: "never/tarief/wmo-indexatiemethode",
    about: "a Wmo indexation method other than 90% OVA and 10% PPC",
    source: "contractstandaard-wmo toelichting art. 3.2",
    document: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw { rapport: T1 }
      indexatie { periode: jaarlijks  loon: 85% { cijfer: cao-lonen }  materieel: 15% { cijfer: cpi } }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
  bijlage T1 "Berekening van de tarieven" { soort: onderbouwing-tarieven }
`,
    silent: ["tarief"],
  },
  {
    id: "never/tarief/hulpmiddelen-zonder-elementen",
    about:
      "hulpmiddelen and woningaanpassingen without cost elements or indexation",
    source:
      "uitvoeringsbesluit-wmo art. 5.4 lid 1 (het leveren van een dienst)",
    document: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Hulpmiddelen" {
    zorgvormen: hulpmiddelen
    aard: leveringen
    looptijd { ingang: 2027-01-01  duur: 5 jaar }
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw { kostprijselement "Aanschaf" 80%; kostprijselement "Onderhoud" 20% }
    }
    product "Rolstoel" { eenheid: maand  tarief: € 61,50  tariefsoort: vast }
  }
`,
    silent: ["tarief"],
  },
  {
    id: "never/tarief/sas-zonder-abnormaal-laag",
    about: "a SAS procedure that says nothing about abnormally low offers",
    source: "aw2012 art. 2.39 lid 2",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 70%
      prijs "Tarief" 30%
    }
  }
`,
    silent: ["tarief/abnormaal-laag-automatisch", "procedure"],
  },
  {
    id: "never/tarief/element-nul-met-reden",
    about: "a cost element with value 0 or n.v.t. plus a reason",
    source: "uitvoeringsbesluit-wmo art. 5.4 lid 3",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw {
        kostprijselement "Beroepskracht" 65%
        kostprijselement "Overhead" 20%
        kostprijselement "Niet-productieve uren" 15%
        kostprijselement "Reis en opleiding" 0% { reden: "De cliënt komt naar de locatie; opleiding zit in de cao-kosten." }
        kostprijselement "Gemeentelijke verplichtingen": n.v.t. { reden: "De gemeente vraagt niets boven de landelijke standaard." }
      }
      indexatie { periode: jaarlijks  loon: 90% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
    product "Begeleiding groep" { eenheid: dagdeel  tarief: € 41,30  tariefsoort: vast }
  }
`,
    silent: ["tarief/kostprijselementen-wmo", "*"],
  },
  {
    id: "never/tarief/boven-reele-prijs",
    about: "a tariff above the calculated real price",
    source: "uitvoeringsbesluit-wmo art. 5.4 lid 1 onder b",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 70,00  tariefsoort: vast  reele-prijs: € 66,15 }
  }
`,
    silent: ["tarief/onder-reele-prijs", "tarief/grenzen", "*"],
  },
  {
    id: "never/tarief/sanctie-vijf-procent",
    about: "a temporary 5% reduction as sanction for late figures or breach",
    source: "contractstandaard-wmo art. 3.19.1",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      tariefkorting: 5% { soort: sanctie }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 66,15  tariefsoort: vast  reele-prijs: € 66,15 }
  }
`,
    silent: ["tarief/korting-basis", "tarief/onder-reele-prijs"],
  },
  {
    id: "never/tarief/verschil-tussen-aanbieders",
    about: "different prices per provider after a tender with bids",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Behandeling" {
      eenheid: uur  tariefsoort: geboden  minimumtarief: € 88
      gegund-tarief: € 92,50 voor "De Linde", € 96,00 voor "Stichting Voorbeeld"
    }
  }
`,
    silent: ["tarief", "open-house", "*"],
  },
];
