import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/wijziging/indexering",
    about: "yearly indexation under a clause",
    source:
      "art. 2.163b lid 2 en 2.163c lid 1 Aw 2012; Monitor 2020, hoofdstuk 3",
    document: `  stadium: uitvoering
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  herzieningsclausule "Indexatie" { onderwerp: indexatie }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    wijziging "Tarieven 2027" { datum: 2027-01-01  onderwerp: indexatie  percentage: 4,2% }
  }
`,
    silent: ["wijziging", "*"],
  },
  {
    id: "never/wijziging/clausule-ongeacht-waarde",
    about: "a change under a clear review clause larger than 50% of the value",
    source: "art. 2.163c lid 1 Aw 2012",
    document: `  stadium: uitvoering
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    oorspronkelijke-waarde: € 1.000.000
    herzieningsclausule "Extra gemeenten in het volume" {
      onderwerp: volume
      omvang: "Ten hoogste een verdubbeling van het aantal uren."
      voorwaarden: "Als een andere aanbieder stopt."
    }
    wijziging "Overname van cliënten" { datum: 2026-05-01  onderwerp: volume  grondslag: 2.163c  bedrag: € 800.000 }
  }
`,
    silent: ["wijziging", "*"],
  },
  {
    id: "never/wijziging/exact-50",
    about: "an increase of exactly 50% under art. 2.163d and 2.163e",
    source: "art. 2.163d lid 1 onder d Aw 2012",
    document: `  stadium: uitvoering
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    oorspronkelijke-waarde: € 2.000.000
    wijziging "Opvang ontheemden" {
      datum: 2026-05-01
      onderwerp: volume
      grondslag: 2.163e
      bedrag: € 1.000.000
      aankondiging: 2026-05-15 op tenderned
    }
    wijziging "Aanvullende nachtzorg" {
      datum: 2026-09-01
      onderwerp: producten
      grondslag: 2.163d
      percentage: 50%
      aankondiging: 2026-09-15 op tenderned
    }
  }
`,
    silent: ["wijziging", "*"],
  },
  {
    id: "never/wijziging/clausule-in-gesloten-raam",
    about: "a review clause in a framework without entry",
    source: "art. 2.163c Aw 2012; PPRC 2018, bijlage 3",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raam-zonder-toetreding
  herzieningsclausule "Nieuwe producten" {
    onderwerp: producten
    omvang: "Ten hoogste twee producten per jaar binnen dezelfde zorgvormen."
    voorwaarden: "Na overleg, per 1 januari."
  }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    toetreding: nee
  }
`,
    silent: ["wijziging", "raamovereenkomst", "opdrachtnemer", "*"],
  },
  {
    id: "never/wijziging/geen-opzegging",
    about: "no early termination for either party",
    source: "Contractstandaarden Wmo, art. 1.3.4 (optie 1)",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar  opzegging: geen }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["looptijd", "wijziging", "*"],
  },
  {
    id: "never/wijziging/opzegging-alleen-opdrachtgever",
    about: "early termination by the municipality only, with a notice period",
    source: "Contractstandaarden Wmo, art. 1.3.4 (optie 2)",
    document: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd {
    ingang: 2027-01-01
    duur: 3 jaar
    opzegging { door: opdrachtgever  opzegtermijn: 6 maanden }
  }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["looptijd", "wijziging", "*"],
  },
  {
    id: "never/wijziging/verlenging-binnen-optie",
    about: "use of an extension option that the contract names",
    source: "art. 2.163c lid 1 Aw 2012",
    document: `  stadium: uitvoering
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  looptijd { ingang: 2023-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    wijziging "Verlenging tot en met 2026" { datum: 2025-06-01  onderwerp: verlengingsoptie }
  }
`,
    silent: ["wijziging", "*"],
  },
  {
    id: "never/wijziging/open-house-2163",
    about: "an interim change of an open house agreement",
    source: "Monitor 2020, hoofdstuk 3",
    document: `  stadium: uitvoering
  instrument: open-house
  tussentijdse-wijziging: ja
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    toetreding: doorlopend
    clientkeuze: client
    oorspronkelijke-waarde: € 1.000.000
    verwachte-wijziging: tarieven
    wijziging "Nieuwe productenlijst" { datum: 2026-05-01  onderwerp: producten  bedrag: € 400.000 }
  }
`,
    silent: ["wijziging", "*"],
  },
  {
    id: "never/wijziging/geen-pilot",
    about: "a specification without pilots and without innovation budget",
    source: "PPRC 2018, hoofdstuk 3",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["wijziging", "*"],
  },
  {
    id: "never/wijziging/standaard-330",
    about: "the clause that follows changes of the national contract standard",
    source: "Contractstandaarden Wmo, Overeenkomst 1.2, art. 3.30",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractstandaard: "1.2"
  herzieningsclausule "Wijziging van de contractstandaard" { onderwerp: contractstandaard }
  verwachte-wijziging: contractstandaard
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["wijziging", "*"],
  },
];
