import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/regio/deels-of-per-wet",
    about:
      "cooperation that is partial, or differs per law or per lot, without a claim of integration",
    source: "Monitor 2020, tabel 3 en hoofdstuk 3",
    document: `
  wet: wmo-2015, jeugdwet
  samenwerking: deels voor wmo-2015, ja voor jeugdwet
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  perceel 1 "Dagbesteding" { wet: wmo-2015  gemeenten: Buren, Tiel  zorgvormen: groepsbegeleiding }
  perceel 2 "Begeleiding" { wet: wmo-2015  gemeenten: alle  zorgvormen: individuele-begeleiding }
  perceel 3 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
    silent: [
      "regio/samenwerking-klopt-niet",
      "regio/samenwerking-per-wet",
      "regio/gemeenten-per-perceel",
    ],
  },
  {
    id: "never/regio/zelfstandig",
    about: "one municipality buying on its own, as error or warning",
    source: "PPRC 2018, tabel 3.1; Monitor 2020, hoofdstuk 2",
    document: `
  stadium: publicatie
  peildatum: 2019-03-01
  wet: wmo-2015
  samenwerking: nee
  opdrachtgever { gemeenten: Tiel  aantal-gemeenten: 1 }
  perceel 1 "Hulp bij het huishouden" { zorgvormen: huishoudelijke-hulp }
  perceel 2 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    silent: ["regio"],
  },
  {
    id: "never/regio/verklaard-verschil",
    about:
      "a difference between municipalities that is declared in afwijking-per-gemeente",
    source: "Monitor 2020, hoofdstuk 3",
    document: `
  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  afwijking-per-gemeente: Tiel {
    onderwerp: tarief, code
    omschrijving: "In Tiel geldt tot 2027 het oude tarief met de oude code."
  }
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    product Groep "Dagbesteding" {
      eenheid: dagdeel
      tarief: € 48,20, € 51,00 voor Tiel
      code: 07A01, 07A09 voor Tiel
    }
  }
`,
    silent: ["regio/verschil-niet-verklaard"],
  },
  {
    id: "never/regio/budget-per-gemeente",
    about: "a separate budget per municipality in a joint procurement",
    source: "Monitor 2020, hoofdstuk 3",
    document: `
  wet: jeugdwet
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging {
      budgetplafond: € 1.200.000 voor Buren, € 1.900.000 voor Culemborg, € 3.400.000 voor Tiel
    }
    product Begeleiding "Begeleiding" { eenheid: uur  tarief: € 72,60 }
  }
`,
    silent: ["regio/verschil-niet-verklaard"],
  },
  {
    id: "never/regio/samenwerkingsorgaan-als-opdrachtgever",
    about:
      "a joint arrangement or service organisation as contracting party, also when its name resembles a municipality or region",
    source:
      "Rivierenland 2021, bijlage 1; Contractstandaard Wmo, toelichting inkoopdocumenten, hoofdstuk 1",
    document: `
  stadium: publicatie
  peildatum: 2026-03-01
  wet: wmo-2015
  samenwerking: ja
  opdrachtgever "Regio Rivierenland" {
    gemeenten: Buren, Culemborg, Tiel
    penvoerder: "Regio Tiel" { soort: gemeenschappelijke-regeling }
    inkopende-organisatie: "Regio Rivierenland" { soort: gemeenschappelijke-regeling }
    grondslag: gemeenschappelijke-regeling
    contractpartij: inkopende-organisatie
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding }
`,
    silent: [
      "regio/gemeente-onbekend",
      "regio/gemeente-herhaald",
      "regio/penvoerder-buiten-verband",
      "regio/penvoerder-ontbreekt",
      "regio/samenwerking-klopt-niet",
    ],
  },
  {
    id: "never/regio/oude-gemeentenaam",
    about:
      "a municipality that merged later, in a specification dated before the merger, as error or warning",
    source: "PPRC 2018, paragraaf 2.5",
    document: `
  peildatum: 2018-05-01
  wet: wmo-2015
  opdrachtgever { gemeenten: Geldermalsen, Lingewaal, Neerijnen, Tiel  penvoerder: Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  gemeenten: Geldermalsen, Tiel }
  perceel 2 "Begeleiding west" { zorgvormen: individuele-begeleiding  gemeenten: Lingewaal, Neerijnen }
`,
    silent: ["*", "perceel/gemeente-niet-deelnemend"],
  },
  {
    id: "never/regio/twee-verbanden-andere-zorg",
    about:
      "a municipality in two partnerships for different laws, care forms, areas or periods",
    source: "Monitor 2020, hoofdstuk 3; PPRC 2018, hoofdstuk 6",
    document: `
bestek Lokaal "Lichte ambulante jeugdhulp Tiel" {
  peildatum: 2024-05-01
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
}
`,
    files: {
      "regio.bestek": `
bestek Regionaal "Pleegzorg en verblijf Rivierenland" {
  peildatum: 2024-05-01
  wet: jeugdwet
  opdrachtgever "Regio Rivierenland" { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  perceel 1 "Verblijf" { zorgvormen: residentieel }
  perceel 2 "Pleegzorg" { zorgvormen: pleegzorg }
}
`,
      "wmo.bestek": `
bestek Wmo "Begeleiding Wmo" {
  peildatum: 2024-05-01
  wet: wmo-2015
  opdrachtgever "Samenwerking Wmo" { gemeenten: Buren, Tiel  penvoerder: Buren }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
}
`,
      "eerder.bestek": `
bestek Eerder "Ambulante jeugdhulp 2020-2024" {
  peildatum: 2019-05-01
  wet: jeugdwet
  opdrachtgever "Regio Rivierenland" { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  looptijd { ingang: 2020-01-01  duur: 5 jaar }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
}
`,
    },
    silent: [
      "regio/gemeente-in-twee-verbanden",
      "samenwerking/overlap-zonder-afbakening",
      "perceel/gebied-overlap",
    ],
  },
  {
    id: "never/regio/centrumgemeente-beschermd-wonen",
    about: "sheltered living bought by a centre municipality for others",
    source: "PPRC 2018, hoofdstuk 3",
    document: `
  peildatum: 2019-05-01
  wet: wmo-2015
  opdrachtgever {
    gemeenten: Buren, Culemborg, Tiel
    centrumgemeente: Nijmegen voor beschermd-wonen
    penvoerder: Tiel
  }
  perceel 1 "Beschermd wonen" { zorgvormen: beschermd-wonen }
`,
    silent: [
      "regio/beschermd-wonen-alleen",
      "regio/penvoerder-buiten-verband",
      "regio/penvoerder-ontbreekt",
    ],
  },
];
