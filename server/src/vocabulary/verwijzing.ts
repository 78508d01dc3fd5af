import {
  entries,
  oneOf,
  openList,
  prose,
  reference,
  words,
  yesNo,
} from "./define.ts";

export const verwijzers = words({
  huisarts: { en: "general-practitioner", aliases: ["gp"] },
  "medisch-specialist": { en: "medical-specialist" },
  jeugdarts: { en: "youth-doctor" },
  "gecertificeerde-instelling": {
    en: "certified-institution",
    aliases: ["gi"],
  },
  rechter: {
    en: "court",
    aliases: ["justitie", "rechterlijke-macht", "officier-van-justitie"],
  },
  gemeente: { en: "municipality", aliases: ["college"] },
  wijkteam: { en: "neighbourhood-team", aliases: ["jeugdteam", "buurtteam"] },
  zelf: { en: "self-referral", aliases: ["zelfverwijzing"] },
});

/** Who refers clients, what sort of provision it is and which data go with it. */
export const verwijzingEntries = entries({
  "niveau.verwijzers": {
    en: "referrers",
    value: openList(verwijzers),
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "Wie naar de hulp kan verwijzen, desgewenst per wet (`huisarts voor jeugdwet`).",
      en: "Who can refer to the help, if wanted per law (`general-practitioner for youth-act`).",
    },
    source: "Jeugdwet, art. 2.6",
  },
  "niveau.signaleerders": {
    en: "signallers",
    aliases: ["signaleerder"],
    value: openList(verwijzers),
    list: true,
    doc: {
      nl: "Wie signaleert, adviseert of warm overdraagt zonder te verwijzen.",
      en: "Who signals, advises or hands over without referring.",
    },
    source: "Bestek",
  },
  "niveau.verwijzing": {
    en: "referral",
    value: oneOf({
      mogelijk: { en: "possible" },
      onmogelijk: { en: "not-possible" },
    }),
    mode: "samenvoegen",
    doc: {
      nl: "Wat geldt voor verwijzingen; `geen` als er niet wordt verwezen.",
      en: "What holds for referrals; `none` when nobody refers.",
    },
    source: "Jeugdwet, art. 2.6",
  },
  "verwijzing.toestemming": {
    en: "permission",
    value: openList({
      gemeente: { en: "municipality" },
      aanbieder: { en: "provider" },
    }),
    doc: {
      nl: "Wiens toestemming vooraf nodig is; `geen` als dat niet zo is.",
      en: "Whose permission is needed beforehand; `none` when nobody's is.",
    },
    source: "Jeugdwet, art. 2.6",
  },
  "verwijzing.samenwerking": {
    en: "cooperation",
    kind: "verwijssamenwerking",
    aliases: ["regionale-afspraken"],
    value: [yesNo, reference("bijlage"), prose],
    doc: {
      nl: "De samenwerking met huisartsen en andere medische verwijzers.",
      en: "The cooperation with general practitioners and other medical referrers.",
    },
    source: "Jeugdwet, art. 2.7",
  },
  "verwijzing.melding": {
    en: "notification",
    value: openList({
      gemeente: { en: "municipality" },
      "verzoek-om-toewijzing": {
        en: "assignment-request",
        aliases: ["jw315", "vot"],
      },
    }),
    list: true,
    doc: {
      nl: "Waar een verwijzing wordt gemeld.",
      en: "Where a referral is reported.",
    },
    source: "iJw 3.2",
  },
  "niveau.soort-voorziening": {
    en: "provision-type",
    value: openList({
      algemeen: {
        en: "general",
        aliases: ["algemene-voorziening", "vrij-toegankelijk"],
      },
      maatwerk: { en: "tailor-made", aliases: ["maatwerkvoorziening"] },
      individueel: { en: "individual", aliases: ["individuele-voorziening"] },
      preventie: { en: "prevention" },
      "gedwongen-kader": { en: "compulsory-care" },
    }),
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "Of de hulp vrij toegankelijk is of per cliënt wordt toegekend.",
      en: "Whether the help is freely accessible or granted per client.",
    },
    source: "Wmo 2015, art. 1.1.1",
  },
  "niveau.verwerkersovereenkomst": {
    en: "processing-agreement",
    value: [yesNo, reference("bijlage")],
    doc: {
      nl: "De overeenkomst over het verwerken van persoonsgegevens voor de gemeente.",
      en: "The agreement about processing personal data for the municipality.",
    },
    source: "AVG, art. 28",
  },
  "niveau.gegevensuitwisseling": {
    en: "data-exchange",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Afspraken over het delen van gegevens van cliënten.",
      en: "Agreements about sharing data of clients.",
    },
    source: "Contractstandaard Wmo",
  },
  "gegevensuitwisseling.verantwoordelijkheid": {
    en: "responsibility",
    value: openList({
      gezamenlijk: { en: "joint-controllers" },
      gemeente: { en: "municipality-controller" },
      aanbieder: { en: "provider-controller" },
    }),
    doc: {
      nl: "Wie verwerkingsverantwoordelijk is.",
      en: "Who is the controller of the data.",
    },
    source: "AVG, art. 26",
  },
});
