import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/proportionaliteit/gemotiveerde-afwijking",
    about: "a guideline departed from with a motivation",
    source: "Aw 2012, art. 1.10 lid 4",
    document: `
  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: openbaar
  wet: wmo-2015
  perceel 1 "Dagbesteding" {
    aansprakelijkheid: onbeperkt
    algemene-voorwaarden: eigen-gemeente
    geschiktheidseis "Ervaring" {
      soort: referentie
      periode: 5 jaar
      minimale-waarde: 80% van geraamde-waarde
      bewijs: referenties
      motivering: "Er zijn weinig locaties in de regio; met drie jaar kunnen maar twee aanbieders meedoen."
    }
    afwijking proportionaliteit/aansprakelijkheid {
      motivering: "De verzekeraar van de branche dekt dit zonder meerprijs en aanbieders vroegen er zelf om."
    }
    afwijking proportionaliteit/voorwaarden {
      motivering: "De regionale voorwaarden zijn met de aanbieders samen opgesteld en door allen aanvaard."
    }
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    silent: [
      "proportionaliteit",
      "geschiktheid/referentie-periode",
      "geschiktheid/referentie-omvang",
    ],
  },
  {
    id: "never/proportionaliteit/sas-gids",
    about: "the guide departed from under SAS with a motivation",
    source: "Verkenning taakgericht 2020",
    document: `
  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: sas
  wet: jeugdwet
  perceel 1 "Jeugdhulp in de buurt" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht }
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 900.000 per jaar
      bewijs: jaarrekening
      motivering: "De opdrachtnemer schiet de eerste drie maanden alle kosten van de teams voor."
    }
    algemene-voorwaarden: eigen-gemeente
    aansprakelijkheid: € 1.000.000 per gebeurtenis
    afwijking proportionaliteit/voorwaarden {
      motivering: "De regionale voorwaarden zijn met de aanbieders samen opgesteld en door allen aanvaard."
    }
  }
`,
    silent: ["proportionaliteit", "geschiktheid/omzeteis-sas"],
  },
  {
    id: "never/proportionaliteit/gids-in-open-house",
    about: "the guide applied to an open house as if it were a tender",
    source: "HvJ EU C-410/14 (Falk Pharma); PPRC 2018",
    document: `
  peildatum: 2025-03-01
  instrument: open-house
  wet: jeugdwet
  facultatieve-uitsluitingsgronden: alle
  perceel 1 "Ambulante jeugdhulp" {
    aansprakelijkheid: onbeperkt
    algemene-voorwaarden: eigen-gemeente
    geschiktheidseis "Ervaring" {
      soort: referentie
      periode: 5 jaar
      vergelijking: gelijk
      minimale-waarde: 80% van geraamde-waarde
      bewijs: referenties
    }
  }
`,
    silent: [
      "proportionaliteit",
      "geschiktheid/referentie-periode",
      "geschiktheid/referentie-gelijk",
      "geschiktheid/referentie-omvang",
      "geschiktheid/uitsluiting-facultatief",
    ],
  },
];
