import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/perceel/een-perceel-gemotiveerd",
    about: "one single lot with a written motivation",
    source: "Aw 2012, art. 1.5 lid 3",
    document: `
  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 3
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    geraamde-waarde: € 900.000 per jaar
    afwijking perceel/opdelen {
      motivering: """
        De gemeente heeft 240 cliënten. Verdelen in gebieden geeft percelen van minder dan 80 cliënten,
        waarvoor een aanbieder geen vaste roosters kan maken. Kleine aanbieders kunnen in combinatie inschrijven.
        """
    }
  }
`,
    silent: ["perceel/opdelen", "perceel/clustering", "perceel/inschrijven-op"],
  },
  {
    id: "never/perceel/begeleiding-in-een-perceel",
    about:
      "begeleiding, persoonlijke verzorging, groepsbegeleiding and kortdurend verblijf in one lot",
    source: "PPRC 2018, paragraaf 2.2 en hoofdstuk 3; AEF 2015, paragraaf 3.1",
    document: `
  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 12
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding, persoonlijke-verzorging, groepsbegeleiding, kortdurend-verblijf
  }
  perceel 2 "Hulp bij het huishouden" { zorgvormen: huishoudelijke-hulp }
`,
    silent: ["perceel"],
  },
  {
    id: "never/perceel/jb-en-jr-samen",
    about: "jeugdbescherming and jeugdreclassering in one lot",
    source: "PPRC 2018, paragraaf 2.2",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 3
  perceel 1 "Gedwongen kader" { zorgvormen: jeugdbescherming, jeugdreclassering }
  perceel 2 "Ambulante begeleiding" { zorgvormen: ambulant-overig }
`,
    silent: ["perceel"],
  },
  {
    id: "never/perceel/complex-apart",
    about:
      "a separate lot for complexe problematiek next to a general lot for the same care",
    source: "AEF 2015, paragraaf 4.4",
    document: `
  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Begeleiding complexe problematiek" {
    zorgvormen: individuele-begeleiding
    doelgroep: complexe-problematiek
    complexiteit: complex
  }
`,
    silent: [
      "perceel/zorgvorm-dubbel",
      "perceel/product-dubbel",
      "perceel/gebied-overlap",
    ],
  },
  {
    id: "never/perceel/segment-gelijk-perceel",
    about: "a segment with exactly one lot of the same name",
    source: "Rivierenland 2021, hoofdstuk 4 en 5",
    document: `
  stadium: publicatie
  wet: jeugdwet
  segment Logeren "Logeren" {
    perceel 1 "Logeren" { zorgvormen: logeren }
  }
  segment Wonen "Wonen met begeleiding" {
    perceel 2 "Wonen met begeleiding" { zorgvormen: residentieel }
  }
`,
    silent: ["perceel"],
  },
  {
    id: "never/perceel/regionaal-inkopen",
    about: "several municipalities buying together, as clustering",
    source: "Wmo 2015, art. 2.6.1; AEF 2015, paragraaf 3.4",
    document: `
  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 20
  samenwerking: ja
  inschrijven-op: meer
  opdrachtgever {
    gemeenten: Buren, Culemborg, Neder-Betuwe, Tiel, "West Betuwe", "West Maas en Waal"
    penvoerder: Tiel
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Hulp bij het huishouden" { zorgvormen: huishoudelijke-hulp }
`,
    silent: ["perceel", "regio/samenwerking-klopt-niet"],
  },
  {
    id: "never/perceel/respijtzorg-twee-wetten",
    about: "the word respijtzorg or logeren in a Wmo lot and in a Jeugdwet lot",
    source: "Rivierenland 2021, bijlage 3",
    document: `
  wet: wmo-2015, jeugdwet
  opdrachtgever { gemeenten: Buren, Tiel  penvoerder: Tiel }
  perceel W3 "Respijtzorg volwassenen" {
    wet: wmo-2015
    zorgvormen: respijtzorg
    product "Respijtzorg" { eenheid: etmaal }
  }
  perceel J3 "Respijtzorg jeugd" {
    wet: jeugdwet
    zorgvormen: respijtzorg, logeren
    product "Respijtzorg" { eenheid: etmaal }
  }
  perceel W4 "Logeren volwassenen" { wet: wmo-2015  zorgvormen: logeren }
`,
    silent: ["perceel"],
  },
  {
    id: "never/perceel/zorgvorm-buiten-lijst",
    about:
      "lots on transport, assistive devices, shelter, Veilig Thuis or nationally bought care, as wrong law or rare choice",
    source: "Monitor 2020, hoofdstuk 1; PPRC 2018, paragraaf 2.1",
    document: `
  wet: wmo-2015, jeugdwet
  perceel 1 "Leerlingenvervoer en Wmo-vervoer" { wet: jeugdwet  zorgvormen: vervoer }
  perceel 2 "Hulpmiddelen" { wet: wmo-2015  zorgvormen: hulpmiddelen, woningaanpassing }
  perceel 3 "Opvang" { wet: wmo-2015  zorgvormen: maatschappelijke-opvang, crisis }
  perceel 4 "Veilig Thuis" { wet: wmo-2015  zorgvormen: veilig-thuis }
  perceel 5 "Landelijk ingekocht" { wet: jeugdwet  zorgvormen: landelijk-ingekocht }
`,
    silent: ["perceel", "statistiek", "regio/jeugdregio-niet-gevolgd"],
  },
  {
    id: "never/perceel/twee-wetten-niet-integraal",
    about:
      "one specification with Wmo and Jeugdwet lots and no claim of integration",
    source: "PPRC 2018, hoofdstuk 7",
    document: `
  wet: wmo-2015, jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 8
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Ambulante jeugdhulp" { wet: jeugdwet  zorgvormen: ambulant-overig }
`,
    silent: ["perceel", "regio"],
  },
  {
    id: "never/perceel/overgangsregeling",
    about:
      "a product that only continues existing clients next to its successor",
    source: "Rivierenland 2021, paragraaf 4.3",
    document: `
  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Tiel  penvoerder: Tiel }
  buiten-scope "Persoonlijke verzorging" { producten: PV  behandeling: vervallen }
  perceel W1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    product Licht "Begeleiding licht" { code: 02A03 }
  }
  perceel W0 "Persoonlijke verzorging, bestaande cliënten" {
    status: overgang { einde: 2023-12-31 }
    zorgvormen: persoonlijke-verzorging, individuele-begeleiding
    product PV "Persoonlijke verzorging" {
      code: 02A03
      status: overgang { einde: 2023-12-31  nieuwe-clienten: nee }
    }
  }
`,
    silent: ["perceel", "overgang"],
  },
];
