import type { Silence } from "../silence.ts";

/** A tender under SAS by selection, in which only what each silence is about is added. */
const gekozen = `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 5
  clientkeuze: client
  gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  herzieningsclausule "Nieuwe taken" {
    onderwerp: volume
    omvang: "Ten hoogste 20%."
    voorwaarden: "Als de wet wijzigt."
  }
`;

export const silences: readonly Silence[] = [
  {
    id: "never/statistiek/onbetrouwbare-cellen",
    about: "procedure shares for pleegzorg, residentieel and gedwongen kader",
    source: "PPRC 2018, hoofdstuk 4, tabel 4.7",
    document: `  peildatum: 2018-06-01
  wet: jeugdwet
${gekozen}  perceel 1 "Pleegzorg" { zorgvormen: pleegzorg }
  perceel 2 "Residentieel" { zorgvormen: residentieel, daghulp }
  perceel 3 "Bescherming" { zorgvormen: jeugdbescherming, jeugdreclassering }
`,
    silent: ["statistiek/procedure"],
  },
  {
    id: "never/statistiek/onbeperkte-duur-2018",
    about: "an unlimited maximum term called unusual",
    source: "PPRC 2018, paragraaf 2.4 en tabel 3.13",
    document: `  peildatum: 2018-06-01
  wet: jeugdwet
  instrument: open-house
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: onbeperkt }
  }
  perceel 2 "Daghulp" {
    zorgvormen: daghulp
    looptijd {
      duur: 2 jaar
      verlenging: onbeperkt
    }
  }
`,
    silent: ["statistiek"],
  },
  {
    id: "never/statistiek/open-house-wmo-na-2019",
    about:
      "open house for Wmo called rare at a reference date of 2019 or later",
    source: "Monitor 2020, hoofdstuk 3; PPRC 2018, tabel 3.3",
    document: `  peildatum: 2019-01-01
  wet: wmo-2015
  instrument: open-house
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Hulp bij het huishouden" { zorgvormen: huishoudelijke-hulp }
`,
    silent: ["statistiek"],
  },
  {
    id: "never/statistiek/buiten-bereik",
    about:
      "any prevalence message on transport, aids, housing adaptation, IT, Veilig Thuis, local teams, general provisions or nationally bought care",
    source: "PPRC 2018, paragraaf 2.1; Monitor 2020",
    document: `  peildatum: 2018-06-01
  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  instrument: subsidie
  contractvorm: vast-budget
  looptijd {
    ingang: 2019-01-01
    duur: 2 jaar
  }
  perceel 1 "Vervoer" { zorgvormen: vervoer }
  perceel 2 "Rolstoelen" { zorgvormen: hulpmiddelen }
  perceel 3 "Trapliften" { zorgvormen: woningaanpassing }
  perceel 4 "Lokaal team" { soort-voorziening: algemeen }
  perceel 5 "Zeer specialistische begeleiding" {
    zorgvormen: individuele-begeleiding
    niveau: landelijk
  }
  perceel 6 "Cliëntvolgsysteem" { cpv: 48000000-8 }
`,
    silent: ["statistiek"],
  },
  {
    id: "never/statistiek/tussen-emmers",
    about: "A term of for example 18 or 54 months in a prevalence message",
    source: "PPRC 2018, tabel 3.13 en 4.12",
    document: `  peildatum: 2018-06-01
  wet: jeugdwet
${gekozen}  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 18 maanden }
  }
  perceel 2 "Daghulp" {
    zorgvormen: daghulp
    looptijd { duur: 54 maanden }
  }
`,
    silent: ["statistiek/minimale-looptijd", "statistiek/maximale-looptijd"],
  },
  {
    id: "never/statistiek/restpercentage",
    about:
      "A remainder, sum or trend computed from shares with different bases (new versus existing agreements, municipalities versus agreements)",
    source: "Monitor 2020, hoofdstuk 3",
    document: `  peildatum: 2020-06-01
  wet: jeugdwet
${gekozen}  contractvorm: raam-zonder-toetreding
  bekostiging {
    vorm: productie
    uitvoeringsvariant: inspanningsgericht
  }
  perceel 1 "Gezinshulp" {
    zorgvormen: ambulant-overig, pleegzorg
    procedure: sas { invulling: zeeuws-model }
    looptijd {
      duur: 3 jaar
      verlenging: 1 x 3 jaar
    }
  }
`,
    silent: ["statistiek"],
  },
  {
    id: "never/statistiek/een-procent-aef",
    about: "1% or 3% of the AEF survey shown as an estimate",
    source: "AEF 2015, hoofdstuk 2 en paragraaf 3.1",
    document: `  peildatum: 2015-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  perceel 1 "Kortdurend verblijf" {
    zorgvormen: kortdurend-verblijf
    methode: wijkgericht
    contractvorm: vast-budget
    bekostiging: populatie
  }
`,
    silent: [
      "statistiek/instrument",
      "statistiek/contractvorm",
      "statistiek/bekostiging",
    ],
  },
];
