import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/taal/twee-talen",
    about: "Dutch and English keywords in one file",
    source: "taal",
    document: `  stage: concept
  wet: jeugdwet
  lot 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    term { start: 2027-01-01  duur: 4 years }
  }
`,
    silent: ["taal", "*"],
  },
  {
    id: "never/taal/datum-en-geldnotatie",
    about: "2023-01-01 next to 1 januari 2023, € 750.000 next to EUR 750.000",
    source: "taal",
    document: `  wet: jeugdwet
  looptijd { ingang: 2027-01-01  einde: 31 december 2030 }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  geraamde-waarde: € 750.000 per jaar }
  perceel 2 "Pleegzorg" { zorgvormen: pleegzorg  geraamde-waarde: EUR 750.000 per jaar }
`,
    silent: ["taal"],
  },
  {
    id: "never/taal/dagbesteding",
    about:
      "dagbesteding, respijtzorg and hulp bij het huishouden as names of care forms",
    source: "Wmo 2015, art. 2.1.2 lid 4 onder f; PPRC 2018, paragraaf 2.2",
    document: `  wet: wmo-2015
  perceel 1 "Dagbesteding" { zorgvormen: dagbesteding }
  perceel 2 "Respijtzorg" { zorgvormen: respijtzorg }
  perceel 3 "Hulp bij het huishouden" { zorgvormen: "hulp bij het huishouden" }
`,
    silent: ["taal"],
  },
  {
    id: "never/taal/bestuurlijk-aanbesteden-in-titel",
    about: "'Bestuurlijk aanbesteden' inside a title or text",
    source: "PPRC 2018, paragraaf 2.4",
    document: `  wet: wmo-2015
  perceel 1 "Bestuurlijk aanbesteden van dagbesteding" {
    zorgvormen: groepsbegeleiding
    omschrijving: "In 2015 is bestuurlijk aanbesteed; die werkwijze stopt."
  }
`,
    silent: ["taal", "procedure"],
  },
  {
    id: "never/taal/nabije-waarde-wint",
    about: "a lot value that differs from the inherited value of its segment",
    source: "taal",
    document: `  wet: jeugdwet
  segment Jeugd "Jeugdhulp" {
    geschiktheidseis "Verzekering" { soort: verzekering  bedrag: € 2.500.000 per gebeurtenis }
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    perceel 1 "Pleegzorg" {
      zorgvormen: pleegzorg
      geschiktheidseis "Verzekering" { soort: verzekering  bedrag: € 1.250.000 per gebeurtenis }
      bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    }
  }
`,
    silent: ["taal"],
  },
  {
    id: "never/taal/zelfde-naam-ander-bestek",
    about: "the same lot name in two different specifications",
    source: "taal",
    document: `bestek Wmo2027 "Inkoop Wmo" {
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
}
`,
    files: {
      "jeugd.bestek": `bestek Jeugd2027 "Inkoop Jeugd" {
  wet: jeugdwet
  perceel 1 "Pleegzorg" { zorgvormen: pleegzorg }
}
`,
    },
    silent: ["taal"],
  },
];
