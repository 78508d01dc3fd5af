import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/procedure/andere-dan-sas",
    about: "a statutory procedure other than SAS for care",
    source: "Aw 2012, art. 2.38 lid 2; PPRC 2018, paragraaf 2.4",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  instrument: overheidsopdracht
  looptijd { ingang: 2023-07-01; duur: 4 jaar }
  gunningscriteria {
    methode: bpkv
    kwaliteit "Plan van aanpak" 60%
    prijs "Uurtarief" 40%
  }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    procedure: openbaar
    opdrachtnemers: maximaal 6
    geraamde-waarde: € 1.000.000 per jaar
  }
  perceel 2 "Beschermd wonen" {
    zorgvormen: beschermd-wonen
    procedure: niet-openbaar
    opdrachtnemers: maximaal 4
    geraamde-waarde: € 1.000.000 per jaar
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Ervaring" 100% }
  }
`,
    silent: ["sas", "procedure", "instrument"],
  },
  {
    id: "never/procedure/bedacht-onder-sas",
    about:
      "Zeeuws model, dialooggericht, prestatie-inkoop or osd as the form of SAS",
    source: "PPRC 2018, paragraaf 2.4; Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 5
  gunningscriteria {
    methode: hoogste-kwaliteit
    kwaliteit "Plan van aanpak" 100%
  }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    procedure: sas { invulling: prestatie-inkoop }
  }
  perceel 2 "Residentieel" {
    zorgvormen: residentieel
    procedure: sas { invulling: osd; onderhandelingsronde: 2022-11-01 }
    selectiecriteria { uit-te-nodigen: 8; selectiecriterium "Visie" 100% }
    geschiktheidseis "SKJ-registratie" { soort: registratie }
  }
  perceel 3 "Daghulp" {
    zorgvormen: daghulp
    procedure: sas { invulling: dialooggericht; dialoogronde: 2022-11-01; spelregelovereenkomst: ja }
  }
`,
    silent: [
      "sas/bedachte-procedure-zonder-sas",
      "sas/invulling-ontbreekt",
      "instrument",
    ],
  },
  {
    id: "never/procedure/sas-openbaar-label",
    about:
      "a SAS tender that is run like an open procedure or is called Europees openbaar",
    source: "Taakgericht 2020, bijlage IV",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  perceel 1 "Europees openbare aanbesteding jeugdhulp" {
    zorgvormen: residentieel
    instrument: overheidsopdracht
    procedure: sas { invulling: openbaar; genoemd: "Europees openbare procedure" }
    opdrachtnemers: 1
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 70%
      prijs "Jaarbedrag" 30%
    }
  }
`,
    silent: ["sas", "procedure", "instrument", "gunning/criteria-ontbreken"],
  },
  {
    id: "never/procedure/prestatie-inkoop-meer-partijen",
    about: "prestatie-inkoop that awards to more than one party",
    source: "PPRC 2018, bijlage 3",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Beschermd wonen" {
    zorgvormen: beschermd-wonen
    instrument: overheidsopdracht
    procedure: sas {
      invulling: prestatie-inkoop
      rava: ja
      interviews: 2022-11-01
      functionele-specificatie: ja
    }
    opdrachtnemers: 3
    gunningscriteria {
      methode: bpkv
      kwaliteit "Interviews" 60%
      prijs "Jaarbedrag" 40%
    }
  }
`,
    silent: ["procedure", "instrument"],
  },
  {
    id: "never/procedure/dialoog-bekostiging",
    about: "dialooggericht with any form of funding",
    source: "PPRC 2018, bijlage 3",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: dialooggericht; dialoogronde: 2022-10-01; spelregelovereenkomst: ja }
  gunningscriteria {
    methode: hoogste-kwaliteit
    kwaliteit "Plan van aanpak" 100%
  }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    opdrachtnemers: maximaal 8
    bekostiging { uitvoeringsvariant: inspanningsgericht; vorm: productie }
  }
  perceel 2 "Gezinnen" {
    zorgvormen: daghulp
    opdrachtnemers: maximaal 4
    bekostiging { uitvoeringsvariant: outputgericht; vorm: resultaat }
  }
  perceel 3 "Lokale teams" {
    zorgvormen: residentieel
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht; vorm: populatie }
  }
`,
    silent: ["procedure", "instrument", "open-house"],
  },
  {
    id: "never/procedure/dialoog-criteria",
    about:
      "dialooggericht (bestuurlijk aanbesteden) with award or selection criteria",
    source: "AEF 2015, bijlage 3",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    procedure: sas { invulling: dialooggericht; dialoogronde: 2022-10-01; spelregelovereenkomst: ja }
    opdrachtnemers: maximaal 8
    selectiecriteria { uit-te-nodigen: 12; selectiecriterium "Regionale kennis" 100% }
    gunningscriteria {
      methode: hoogste-kwaliteit
      kwaliteit "Plan van aanpak" 100%
    }
  }
`,
    silent: ["procedure", "instrument"],
  },
  {
    id: "never/procedure/regisseurs-en-bestuurlijk",
    about: "regisseursmodel as method beside dialooggericht on one lot",
    source: "AEF 2015, paragraaf 3.1",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    methode: bestuurlijk, regisseursmodel
    procedure: sas { invulling: dialooggericht; dialoogronde: 2022-10-01; spelregelovereenkomst: ja }
    contractvorm: raamovereenkomst
    opdrachtnemers: maximaal 12
    clientkeuze: client-met-regisseur
    looptijd { ingang: 2023-01-01; duur: 2 jaar; verlenging: 1 x 2 jaar }
    gunningscriteria {
      methode: hoogste-kwaliteit
      kwaliteit "Plan van aanpak" 100%
    }
  }
`,
    silent: ["procedure", "instrument"],
  },
  {
    id: "never/procedure/wijkgericht-subsidie",
    about:
      "contracting per neighbourhood combined with a grant for drop-in mental health care",
    source: "AEF 2015, paragraaf 3.1",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Inloop ggz per wijk" {
    zorgvormen: inloop-ggz
    instrument: subsidie
    methode: wijkgericht, subsidie
    gebied Noord
    gebied Zuid
  }
`,
    silent: ["procedure", "instrument"],
  },
  {
    id: "never/procedure/onderhands-onder-drempel",
    about: "a private award below the threshold, without a notice",
    source: "Aw 2012, art. 1.14 en 2.6a; PPRC 2018, paragraaf 2.4",
    document: `
  stadium: publicatie
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  instrument: overheidsopdracht
  looptijd { ingang: 2023-01-01; duur: 2 jaar }
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 1
    geraamde-waarde: € 200.000 per jaar
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      prijs "Dagdeeltarief" 40%
    }
  }
  perceel 2 "Mantelzorgondersteuning" {
    zorgvormen: individuele-begeleiding
    procedure: enkelvoudig-onderhands
    opdrachtnemers: 1
    geraamde-waarde: € 40.000 per jaar
  }
`,
    silent: [
      "procedure",
      "sas/aankondiging-ontbreekt",
      "drempel/percelen-apart-getoetst",
      "drempel/regime-klopt-niet",
      "instrument",
    ],
  },
  {
    id: "never/procedure/osd-geschiktheid-einde",
    about: "suitability requirements that are tested at the end of an osd",
    source: "Monitor 2020, hoofdstuk 3",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  perceel 1 "Residentieel" {
    zorgvormen: residentieel
    instrument: overheidsopdracht
    procedure: sas {
      invulling: osd
      onderhandelingsrondes: 2
      onderhandelingsronde: 2022-11-01, 2022-11-20
      offerte: 2022-12-10
    }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria {
      methode: hoogste-kwaliteit
      kwaliteit "Plan van aanpak" 100%
    }
    geschiktheidseis "SKJ-registratie" { soort: registratie; moment: gunning }
  }
`,
    silent: ["procedure", "instrument"],
  },
  {
    id: "never/procedure/dialoog-sas",
    about:
      "a real selection with dialogue moments under SAS, as an open house in essence",
    source: "Taakgericht 2020, deel 2",
    document: `
  stadium: publicatie
  peildatum: 2019-03-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: jeugdwet
  perceel 1 "Buurtteams jeugd en gezin" {
    zorgvormen: ambulant-overig
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek; dialoogrondes: 2; dialoogronde: 2019-04-10, 2019-05-08 }
    opdrachtnemers: 2
    gunningscriteria {
      methode: hoogste-kwaliteit
      kwaliteit "Visie op de buurt" 60%
      kwaliteit "Samenwerking" 40%
    }
  }
`,
    silent: ["instrument", "open-house", "procedure"],
  },
  {
    id: "never/procedure/das-lang",
    about: "a DAS of more than four years",
    source: "Aw 2012, art. 1.1, 2.140 lid 3 en 2.145 lid 2 onder b",
    document: `
  stadium: concept
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    instrument: overheidsopdracht
    procedure: das { elektronisch: ja; uitgenodigden: alle }
    opdrachtnemers: onbeperkt
    toetreding: doorlopend
    toewijzing: minicompetitie { uitnodiging: allen }
    looptijd { ingang: 2023-01-01; duur: 8 jaar }
    geraamde-waarde: € 3.000.000 per jaar
  }
`,
    silent: [
      "procedure",
      "raamovereenkomst/vier-jaar",
      "raamovereenkomst/vier-jaar-sas",
      "instrument",
    ],
  },
  {
    id: "never/procedure/99-lid-5",
    about:
      "going on with fewer candidates than announced because fewer were suitable",
    source: "Aw 2012, art. 2.99 lid 5",
    document: `
  stadium: uitvoering
  peildatum: 2022-09-01
  motivering: "Afgewogen in de inkoopstrategie, zoals vastgesteld door het college."
  wet: wmo-2015
  perceel 1 "Beschermd wonen" {
    zorgvormen: beschermd-wonen
    instrument: overheidsopdracht
    procedure: niet-openbaar
    opdrachtnemers: 2
    selectiecriteria { uit-te-nodigen: 5; selectiecriterium "Ervaring" 100% }
    tekst "Verloop" """
      Vijf gegadigden zouden worden uitgenodigd; drie bleken geschikt en zijn uitgenodigd.
      """
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      prijs "Etmaaltarief" 40%
    }
  }
`,
    silent: ["procedure", "geschiktheid/selectie-minimum", "instrument"],
  },
];
