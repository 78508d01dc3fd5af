import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/opdrachtnemer/twee-aanbieders",
    about: "exactly two providers, which is still a choice",
    source: "PPRC 2018, hoofdstuk 6",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    opdrachtnemers: 2
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["opdrachtnemer", "*"],
  },
  {
    id: "never/opdrachtnemer/consortium-telt-als-een",
    about: "a consortium of many members where one contractor is allowed",
    source: "Taakgericht 2020, bijlage I",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Jeugdhulp met verblijf" {
    zorgvormen: residentieel
    opdrachtnemers: 1 {
      vorm: consortium { penvoerder: een  hoofdelijke-aansprakelijkheid: ja  contract: gezamenlijk }
      leden: 8
    }
    clientkeuze: client { keuze-van: lid }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["opdrachtnemer", "*"],
  },
  {
    id: "never/opdrachtnemer/een-per-gebied",
    about:
      "one contractor for each area, so several contracts in one municipality",
    source: "Taakgericht 2020, bijlage I; AEF 2015, bijlage 3",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gemeentegroep Stad { gemeenten: Enschede }
  perceel 1 "Begeleiding in de wijk" {
    zorgvormen: individuele-begeleiding
    gebied: Noord, Oost, Zuid, West
    opdrachtnemers: 4 { per-gebied: 1 }
    toewijzing: gemeente { voorwaarden: "De aanbieder van de wijk waarin de inwoner woont." }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["opdrachtnemer", "*"],
  },
  {
    id: "never/opdrachtnemer/geen-garantie",
    about: "no guarantee of turnover, volume or budget",
    source: "PPRC 2018, samenvatting; AEF 2015, paragraaf 4.1",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 12
    omzetgarantie: geen
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["opdrachtnemer", "raamovereenkomst", "*"],
  },
  {
    id: "never/opdrachtnemer/aandeel-70",
    about: "a consortium share other than 70%",
    source: "Taakgericht 2020, bijlage I",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Jeugdhulp met verblijf" {
    zorgvormen: residentieel
    opdrachtnemers: 1 {
      vorm: consortium { penvoerder: een  hoofdelijke-aansprakelijkheid: ja  contract: gezamenlijk }
      lid "De Haven" 55%
      lid "Het Anker" 30%
      flexibel-aandeel: 15%
    }
    clientkeuze: client { keuze-van: lid }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["opdrachtnemer", "*"],
  },
  {
    id: "never/opdrachtnemer/beperken-als-fout",
    about:
      "limiting the number of providers in one lot and not limiting it in another",
    source: "Monitor 2020, hoofdstuk 3",
    document: `  perceel 1 "Ambulante begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
  perceel 2 "Dagbesteding" {
    instrument: open-house
    zorgvormen: groepsbegeleiding
    opdrachtnemers: onbeperkt
    toetreding: doorlopend
    clientkeuze: client
  }
`,
    silent: ["opdrachtnemer", "raamovereenkomst", "*"],
  },
  {
    id: "never/opdrachtnemer/alle-plus-vangnet",
    about:
      "all providers that qualify are contracted and there is still a route for one without a contract",
    source: "AEF 2015, hoofdstuk 1 en paragraaf 4.4",
    document: `  instrument: open-house
  perceel 1 "Individuele begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: alle
    toetreding: doorlopend
    clientkeuze: client { keuze-van: aanbieder, pgb, andere-route }
    pgb: ja
  }
`,
    silent: ["opdrachtnemer", "open-house", "*"],
  },
  {
    id: "never/opdrachtnemer/sas-combinatie-wettelijk",
    about:
      "a restriction on consortia under SAS, where art. 2.52 does not apply",
    source: "art. 2.39 lid 2 Aw 2012",
    document: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 6
    inschrijfvorm { combinatie: nee }
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    silent: ["opdrachtnemer/combinatie-verboden", "*"],
  },
];
