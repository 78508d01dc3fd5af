import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/geschiktheid/uitsluitingscriteria-client",
    about: "a provider's criteria for refusing clients",
    source: "Rivierenland 2021",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Behandelgroepen" {
    opdrachtnemers: maximaal 3
    weigergrond "Uitsluitingscriteria": "Jeugdigen met een acute verslaving worden niet geplaatst."
    gunningscriteria {
      kwaliteit "Behandelvisie" 60%
      kwaliteit "Samenwerking" 40%
    }
  }
`,
    silent: ["geschiktheid"],
  },
  {
    id: "never/geschiktheid/selectiecriteria-organisatie",
    about: "criteria for choosing the regional executing organisation",
    source: "Rivierenland 2021",
    document: `
  stadium: strategie
  wet: jeugdwet
  instrument: overheidsopdracht
  uitgangspunt "Keuze van de uitvoeringsorganisatie" {
    omschrijving: "De selectiecriteria voor de uitvoeringsorganisatie zijn nabijheid, kosten en deskundigheid."
  }
  perceel 1 "Ambulante jeugdhulp" { procedure: openbaar }
`,
    silent: [
      "geschiktheid/selectie-openbaar",
      "geschiktheid/selectie-zonder-criteria",
    ],
  },
  {
    id: "never/geschiktheid/geen-omzeteis",
    about: "no turnover requirement",
    source: "Aw 2012, art. 2.90 lid 3",
    document: `
  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  eigen-verklaring: uea
  verplichte-uitsluitingsgronden: alle
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    geraamde-waarde: € 4.000.000 in totaal
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      bewijs: referenties
    }
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    silent: ["geschiktheid"],
  },
  {
    id: "never/geschiktheid/kortere-referentieperiode",
    about: "a reference period shorter than three years",
    source: "Aw 2012, art. 2.93 lid 1 onder b",
    document: `
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  eigen-verklaring: uea
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      periode: 2 jaar
      bewijs: referenties
    }
  }
`,
    silent: ["geschiktheid"],
  },
  {
    id: "never/geschiktheid/langere-referentieperiode-gemotiveerd",
    about: "a longer reference period for the sake of competition",
    source: "Aw 2012, art. 2.93 lid 4",
    document: `
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  eigen-verklaring: uea
  perceel 1 "Beschermd wonen" {
    geschiktheidseis "Ervaring met beschermd wonen" {
      soort: referentie
      periode: 5 jaar
      bewijs: referenties
      motivering: "Er zijn weinig locaties; met drie jaar kunnen maar twee aanbieders meedoen."
    }
  }
`,
    silent: ["geschiktheid"],
  },
  {
    id: "never/geschiktheid/sas-minder-dan-vijf",
    about: "three candidates after selection under SAS",
    source: "Aw 2012, art. 2.39 lid 2 en 2.99 lid 3",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: niet-openbaar }
  perceel 1 "Gezinshuizen" {
    opdrachtnemers: 2
    selectiecriteria {
      uit-te-nodigen: 3
      selectiecriterium "Ervaring met gezinshuizen"
    }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["geschiktheid"],
  },
  {
    id: "never/geschiktheid/referenties-bij-inschrijving",
    about: "references with the UEA",
    source: "Aw 2012, art. 2.85 lid 3",
    document: `
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  eigen-verklaring: uea
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Kerncompetentie groepsbegeleiding" {
      bewijs: referenties { moment: inschrijving }
    }
    geschiktheidseis "Referentie vervoer" {
      soort: referentie
      bewijs: document { moment: inschrijving }
    }
  }
`,
    silent: ["geschiktheid/bewijs-bij-inschrijving"],
  },
  {
    id: "never/geschiktheid/peilmoment-bewijs",
    about: "the age of a proof counted from receipt or from submission",
    source:
      "Aw 2012, art. 2.89; Contractstandaard Wmo, inkoopdocument met EMVI",
    document: `
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  uitsluitingsgrond "Belastingen en premies" {
    bewijs: verklaring-belastingdienst {
      moment: op-verzoek
      maximale-leeftijd: 6 maanden
    }
  }
  uitsluitingsgrond "Faillissement" {
    bewijs "Uittreksel, geteld vanaf ontvangst": uittreksel-handelsregister { maximale-leeftijd: 6 maanden }
  }
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    silent: [
      "geschiktheid/bewijs-ouderdom",
      "geschiktheid/bewijs-bij-inschrijving",
    ],
  },
  {
    id: "never/geschiktheid/lage-kwaliteitslat",
    about: "one modest quality requirement, in order to admit newcomers",
    source: "AEF 2015",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Informele begeleiding" {
    opdrachtnemers: maximaal 10
    geschiktheidseis "Ingeschreven in het handelsregister" {
      register: handelsregister
      bewijs: register
    }
    selectiecriteria { selectiecriterium "Werkt met vrijwilligers uit de wijk" { toetsing: contractmanagement } }
  }
`,
    silent: [
      "geschiktheid",
      "kwaliteit/geen-kwaliteitseis",
      "gunning/kwaliteit-niet-betrokken",
    ],
  },
  {
    id: "never/geschiktheid/wettelijk-register",
    about: 'a legally required registration without "of gelijkwaardig"',
    source: "Jeugdwet, art. 3.2",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Jeugdbescherming" {
    zorgvormen: jeugdbescherming, jeugdreclassering
    opdrachtnemers: maximaal 3
    geschiktheidseis "Certificaat gecertificeerde instelling" {
      soort: certificaat-gecertificeerde-instelling
      bewijs: register
    }
    geschiktheidseis "SKJ-registratie" {
      soort: registratie
      register: skj
    }
  }
`,
    silent: ["geschiktheid"],
  },
];
