import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/toegang/jeugd-zonder-beschikking",
    about: "Jeugdwet help without a written decision",
    source: "Verkenning taakgericht 2020, hoofdstuk 4",
    document: `  wet: jeugdwet
  perceel 1 "Specialistische jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    toegang: aanbieder
    beschikking: nee
    verwijzers: huisarts, medisch-specialist, jeugdarts, gecertificeerde-instelling, rechter
  }
`,
    silent: [
      "toegang/beschikkingsloos-wmo",
      "toegang/beschikkingsloos-toewijzing",
    ],
  },
  {
    id: "never/toegang/huisarts-jeugd",
    about: "referral by GP, medical specialist or youth doctor in youth care",
    source: "Jeugdwet, art. 2.6 lid 1 onder e",
    document: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    toegang: wijkteam
    verwijzers: wijkteam, huisarts, medisch-specialist, jeugdarts, gecertificeerde-instelling, rechter
  }
`,
    silent: ["toegang/wmo-verwijzer", "toegang/jeugd-uitsluitende-route", "*"],
  },
  {
    id: "never/toegang/lokaal-per-gemeente",
    about:
      "access organised locally per municipality within a joint procurement",
    source: "Monitor 2020, hoofdstuk 3",
    document: `  wet: jeugdwet
  opdrachtgever "Regio Rivierenland" { gemeenten: Tiel, Buren, Culemborg  grondslag: gemeenschappelijke-regeling }
  toegang: lokaal { per-gemeente: ja }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
`,
    silent: [
      "toegang/jeugd-uitsluitende-route",
      "regio/verschil-niet-verklaard",
      "toegang/mandaat-wmo",
    ],
  },
  {
    id: "never/toegang/geen-identiteit",
    about: "no provision for identity-based help",
    source: "AEF 2015, hoofdstuk 3",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    toegang: gemeente
    bijzondere-doelgroepen: nee
  }
`,
    silent: ["toegang", "*"],
  },
  {
    id: "never/toegang/lagere-eigen-bijdrage",
    about: "an eigen bijdrage lower than the statutory amount or nil",
    source: "Wmo 2015, art. 2.1.4a lid 5",
    document: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  eigen-bijdrage: € 10,50 per maand }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding  eigen-bijdrage: nee }
`,
    silent: ["toegang/eigen-bijdrage-wmo", "toegang/eigen-bijdrage-jeugd"],
  },
  {
    id: "never/toegang/vot-na-verwijzing",
    about: "requiring a verzoek om toewijzing (JW315) after a referral",
    source: "iStandaarden, iJw 3.2, OP307",
    document: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw { berichten: toewijzing, verzoek-om-toewijzing, declaratie }
    verwijzers: huisarts, medisch-specialist, jeugdarts, gecertificeerde-instelling, rechter
    verwijzing { melding: verzoek-om-toewijzing }
  }
`,
    silent: [
      "toegang/jeugd-uitsluitende-route",
      "berichtenverkeer/afwijkende-eisen",
    ],
  },
  {
    id: "never/toegang/spoed-zonder-beschikking",
    about: "urgent help before the investigation or decision",
    source: "Wmo 2015, art. 2.3.3",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    toegang: gemeente {
      spoed: "In spoedeisende gevallen start de begeleiding direct, vooruitlopend op onderzoek en besluit."
      termijn-onderzoek: 6 weken
      termijn-beschikking: 2 weken
    }
    beschikking: ja
  }
`,
    silent: [
      "toegang/beschikkingsloos-wmo",
      "toegang/termijnen-wmo",
      "toegang",
    ],
  },
  {
    id: "never/toegang/pgb-weigeringsgrond",
    about: "refusing a pgb as far as it is dearer than help in kind",
    source: "Wmo 2015, art. 2.3.6 lid 5",
    document: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pgb: ja { weigeringsgrond: duurder-dan-zin, eerder-ingetrokken }
  }
`,
    silent: ["toegang/pgb-uitgesloten", "*"],
  },
];
