import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/gunning/sas-zonder-gunningscriteria",
    about: "SAS without award criteria after 1 July 2022",
    source:
      "Aw 2012, art. 2.39 lid 2; Wmo 2015, art. 2.6.4; Jeugdwet, art. 2.12 lid 1; Contractstandaard Wmo (SAS zonder EMVI)",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Begeleiding" {
    opdrachtnemers: onbeperkt
    geschiktheidseis "Ervaring met begeleiding" {
      soort: referentie
      bewijs: referenties
    }
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
`,
    silent: [
      "gunning/criteria-ontbreken",
      "gunning/kwaliteit-niet-betrokken",
      "gunning/emvi-verplicht",
      "gunning/weging-ontbreekt",
      "gunning/weging-ontbreekt-sas",
    ],
  },
  {
    id: "never/gunning/kwaliteit-100",
    about: "quality criteria only, with tariffs that the municipality fixes",
    source: "Verkenning taakgericht 2020; AEF 2015",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    product "Dagbesteding licht" {
      eenheid: dagdeel
      tarief: € 45,10
      tariefsoort: vast
    }
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Samenwerking met het wijkteam" 40%
    }
  }
`,
    silent: [
      "gunning/methode-tegenstrijdig",
      "gunning/prijs-niet-beoordeeld",
      "gunning/prijs-bij-vast-tarief",
      "gunning/weging-100",
    ],
  },
  {
    id: "never/gunning/prijsgewicht",
    about: "price at 90%",
    source: "Verkenning taakgericht 2020 (geen gewicht genoemd); rekenkundig",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Hulp bij het huishouden" {
    opdrachtnemers: 3
    product "Hulp" {
      eenheid: uur
      tariefsoort: maximum
      maximumtarief: € 38,40
    }
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 10% {
        omschrijving: "Hoe de aanbieder vaste gezichten bij de cliënt houdt."
        beoordeling: "Onvoldoende 0, voldoende 6, goed 10."
      }
      prijs "Tarief per uur" 90%
    }
  }
`,
    silent: ["gunning"],
  },
  {
    id: "never/gunning/gewicht-als-marge",
    about: "weights as a margin",
    source: "Aw 2012, art. 2.115 lid 4",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: openbaar
  wet: wmo-2015
  perceel 1 "Dagbesteding" {
    opdrachtnemers: 3
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 50..70%
      prijs "Tarief" 30..50%
    }
  }
`,
    silent: [
      "gunning/weging-100",
      "gunning/gewicht-bereik",
      "gunning/weging-ontbreekt",
      "gunning/weging-gemengd",
    ],
  },
  {
    id: "never/gunning/laagste-kosten-zorg",
    about: "care on lowest cost with a motivation in a standard procedure",
    source: "Wmo 2015, art. 2.6.4 lid 2; Aw 2012, art. 2.114 lid 2 en 4",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Hulpmiddelen" {
    zorgvormen: hulpmiddelen
    opdrachtnemers: 1
    gunningscriteria {
      methode: laagste-kosten
      motivering: "De kosten over de levensduur van het hulpmiddel, herverstrekking inbegrepen, bepalen wat de gemeente betaalt."
      kosten "Kosten over de levensduur" 100%
    }
  }
`,
    silent: [
      "gunning/laagste-prijs",
      "gunning/laagste-kosten",
      "gunning/kwaliteit-niet-betrokken",
      "gunning/methode-tegenstrijdig",
    ],
  },
  {
    id: "never/gunning/weging-sas-wettelijk",
    about: "missing weights under SAS as a breach of art. 2.115",
    source: "Aw 2012, art. 2.39 lid 2",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Ambulante jeugdhulp" {
    opdrachtnemers: maximaal 6
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak"
      prijs "Tarief"
    }
  }
`,
    silent: ["gunning/weging-ontbreekt", "gunning/criteria-ontbreken"],
  },
  {
    id: "never/gunning/emvi-in-modelnaam",
    about: "EMVI in the name of the national template or an existing document",
    source: "Contractstandaard Wmo, inkoopdocument; Aw 2012, art. 2.114",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  contractstandaard-variant: EMVI1
  bijlage D1 "Inkoopdocument SAS met EMVI 1.3"
  perceel 1 "Begeleiding" {
    omschrijving: "Volgens het landelijke model SAS met EMVI."
    opdrachtnemers: 5
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    silent: ["gunning/emvi-term"],
  },
  {
    id: "never/gunning/kwaliteit-in-uitvoering",
    about:
      "financial items only in selection, suitability and award, quality in performance conditions",
    source: "Monitor 2020",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Hulp bij het huishouden" {
    opdrachtnemers: maximaal 8
    geschiktheidseis "Verzekering" {
      soort: verzekering
      bewijs: polis
    }
    uitvoeringseis "Medewerkers spreken de taal van de cliënt" {
      thema: personeel
      toetsing: contractmanagement
    }
  }
`,
    silent: [
      "gunning/kwaliteit-niet-betrokken",
      "gunning/laagste-prijs",
      "kwaliteit/geen-kwaliteitseis",
    ],
  },
  {
    id: "never/gunning/personeel-als-criterium",
    about: "quality and experience of the staff as award criterion",
    source: "Aw 2012, art. 2.115 lid 2 onder g",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Specialistische jeugdhulp" {
    opdrachtnemers: 3
    gunningscriteria {
      methode: bpkv
      kwaliteit "Ervaring van de in te zetten professionals" 60% { soort: ervaring-personeel }
      kwaliteit "Opleiding van het team" 40% { soort: opleiding }
    }
  }
`,
    silent: [
      "gunning/ervaring-als-criterium",
      "geschiktheid/kwalificatie-dubbel",
      "geschiktheid/eis-ook-gunningscriterium",
    ],
  },
];
