import type { Silence } from "../silence.ts";

/** A sound tender of youth care under SAS, in which only what each silence is about is added. */
const gekozen = `  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 5
  clientkeuze: client
  gunningscriteria { kwaliteit "Plan van aanpak" 100% }
`;

export const silences: readonly Silence[] = [
  {
    id: "never/doel/tegenstelling-als-fout",
    about:
      "two conflicting goals, or a trade-off between goal and instrument, as error",
    source: "Monitor 2020, hoofdstuk 3; AEF 2015, paragraaf 5.4",
    document: `${gekozen}  doel "Cliënten hebben ruime keuze" { soort: keuzevrijheid, divers-aanbod }
  doel "Minder aanbieders" { soort: minder-aanbieders, grip-op-aanbieders }
  doel "Vernieuwing" { soort: innovatie }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    toetreding: alleen-bij-start
    looptijd {
      ingang: 2027-01-01
      duur: 2 jaar
    }
  }
`,
    silent: ["*"],
  },
  {
    id: "never/doel/gescheiden-inkoop",
    about: "`integraliteit: gescheiden` by itself",
    source: "PPRC 2018, tabel 3.12 en 4.11",
    document: `${gekozen}  integraliteit: gescheiden
  doel "Goede hulp" { soort: kwaliteit }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
  perceel 2 "Daghulp" { zorgvormen: daghulp }
`,
    silent: ["doel", "statistiek/integraliteit", "*"],
  },
  {
    id: "never/doel/niet-willen-aanbesteden",
    about:
      "not wanting to tender as a motive for open house or subsidy, as error",
    source: "PPRC 2018, hoofdstuk 6; Monitor 2020, hoofdstuk 3",
    document: `  wet: wmo-2015
  instrument: open-house
  motivering: "Dan hoeven wij niet aan te besteden."
  toelating: ieder-die-voldoet
  toetreding: doorlopend
  opdrachtnemers: onbeperkt
  clientkeuze: client
  geschiktheidseis "Kwaliteitssysteem" {
    soort: certificaat
    gelijkwaardig: ja
  }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    product "Begeleiding" {
      eenheid: uur
      tarief: € 62,40
      tariefsoort: vast
    }
  }
`,
    silent: ["instrument", "*"],
  },
];
