import {
  code,
  count,
  entries,
  moment,
  municipality,
  oneOf,
  text,
  words,
  yesNo,
} from "./define.ts";

/** What kind of party somebody is. */
const partijsoorten = words({
  gemeente: { en: "municipality" },
  "gemeenschappelijke-regeling": { en: "joint-arrangement", aliases: ["gr"] },
  stichting: { en: "foundation" },
  dienstverlener: { en: "service-organisation" },
});

/** Who buys: the municipalities, who leads them and on what basis. */
export const opdrachtgeverEntries = entries({
  "bestek.opdrachtgever": {
    en: "authority",
    name: true,
    title: true,
    mode: "samenvoegen",
    doc: {
      nl: "De gemeente of gemeenten voor wie wordt ingekocht, en wie namens hen optreedt.",
      en: "The municipality or municipalities for whom is procured, and who acts on their behalf.",
    },
    source: "Aw 2012, art. 2.11a",
  },
  "opdrachtgever.gemeenten": {
    en: "municipalities",
    value: municipality,
    list: true,
    doc: {
      nl: "De deelnemende gemeenten, bij hun officiële naam, of een gemeentegroep.",
      en: "The participating municipalities by their official names, or a municipality group.",
    },
    source: "Aw 2012, art. 2.11a",
  },
  "opdrachtgever.aantal-gemeenten": {
    en: "number-of-municipalities",
    value: count("gemeente"),
    doc: {
      nl: "Hoeveel gemeenten meedoen.",
      en: "How many municipalities take part.",
    },
    source: "Rivierenland 2021, par. 1",
  },
  "opdrachtgever.niet-deelnemend": {
    en: "non-participating",
    value: municipality,
    list: true,
    doc: {
      nl: "Gemeenten in de regio die niet meedoen.",
      en: "Municipalities in the region that do not take part.",
    },
    source: "Rivierenland 2021, par. 3.1",
  },
  "opdrachtgever.later-toetredende-gemeenten": {
    en: "municipalities-joining-later",
    value: yesNo,
    doc: {
      nl: "Of gemeenten die nu niet zijn genoemd later mogen meedoen.",
      en: "Whether municipalities that are not named now may join later.",
    },
    source: "Aw 2012, art. 2.140 lid 1",
  },
  "opdrachtgever.bestuurlijk": {
    en: "political-owner",
    value: text,
    doc: {
      nl: "Wie bestuurlijk opdrachtgever is.",
      en: "Who is politically in charge.",
    },
    source: "Rivierenland 2021, par. 6.4",
  },
  "opdrachtgever.ambtelijk": {
    en: "official-owner",
    value: text,
    doc: {
      nl: "Wie ambtelijk opdrachtgever is.",
      en: "Which officials are in charge.",
    },
    source: "Rivierenland 2021, par. 6.4",
  },
  "opdrachtgever.penvoerder": {
    en: "lead",
    kind: "partij",
    value: municipality,
    doc: {
      nl: "De gemeente of organisatie die de procedure namens de anderen uitvoert.",
      en: "The municipality or organisation that runs the procedure for the others.",
    },
    source: "Aw 2012, art. 2.11a",
  },
  "opdrachtgever.centrumgemeente": {
    en: "centre-municipality",
    kind: "partij",
    value: municipality,
    qualifiers: ["voor"],
    doc: {
      nl: "De gemeente die een taak voor omliggende gemeenten uitvoert, zoals beschermd wonen.",
      en: "The municipality that performs a task for surrounding ones, such as sheltered living.",
    },
    source: "PPRC 2018",
  },
  "opdrachtgever.inkopende-organisatie": {
    en: "purchasing-organisation",
    kind: "partij",
    value: text,
    doc: {
      nl: "De organisatie die de inkoop uitvoert of ondertekent.",
      en: "The organisation that conducts the procurement or signs.",
    },
    source: "Contractstandaard Wmo",
  },
  "partij.soort": {
    en: "type",
    aliases: ["kind"],
    value: oneOf(partijsoorten),
    doc: { nl: "Wat voor partij het is.", en: "What kind of party it is." },
    source: "Bestek",
  },
  "opdrachtgever.grondslag": {
    en: "basis",
    kind: "samenwerkingsgrondslag",
    value: oneOf({
      "gemeenschappelijke-regeling": {
        en: "joint-arrangement",
        aliases: ["gr"],
      },
      centrumregeling: { en: "centre-arrangement" },
      dienstverleningsovereenkomst: {
        en: "service-agreement",
        aliases: ["dvo"],
      },
      mandaat: { en: "mandate" },
      volmacht: { en: "power-of-attorney" },
      samenwerkingsovereenkomst: { en: "cooperation-agreement" },
    }),
    list: true,
    doc: {
      nl: "Waarop de bevoegdheid berust om voor de andere gemeenten te handelen.",
      en: "On what the authority to act for the other municipalities rests.",
    },
    source: "Contractstandaard Wmo",
  },
  "samenwerkingsgrondslag.einde": {
    en: "end",
    value: moment,
    doc: { nl: "Wanneer de grondslag eindigt.", en: "When the basis ends." },
    source: "Rivierenland 2021, par. 6.2",
  },
  "samenwerkingsgrondslag.opvolger": {
    en: "successor",
    value: text,
    doc: {
      nl: "Wat of wie er daarna voor in de plaats komt.",
      en: "What or who takes its place afterwards.",
    },
    source: "Rivierenland 2021, par. 6.2",
  },
  "opdrachtgever.contractpartij": {
    en: "contract-party",
    value: oneOf({
      gezamenlijk: {
        en: "joint",
        doc: {
          nl: "Eén overeenkomst met alle gemeenten.",
          en: "One contract with all.",
        },
      },
      "per-gemeente": { en: "per-municipality" },
      "per-perceel": { en: "per-lot" },
      "inkopende-organisatie": { en: "purchasing-organisation" },
    }),
    doc: {
      nl: "Met wie de aanbieder een overeenkomst sluit.",
      en: "With whom the provider concludes a contract.",
    },
    source: "Contractstandaard Wmo",
  },
  "opdrachtgever.jeugdregio": {
    en: "youth-region",
    value: [yesNo, text],
    doc: {
      nl: "Of de groep gemeenten de Jeugdregio is, of de naam daarvan.",
      en: "Whether the group of municipalities is the statutory youth region, or its name.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "opdrachtgever.registratienummer": {
    en: "registration",
    value: text,
    doc: {
      nl: "Het KvK-nummer of OIN.",
      en: "The number in the trade register or the OIN.",
    },
    source: "eForms BT-501",
  },
  "opdrachtgever.nuts": {
    en: "nuts",
    value: code("NL[0-9A-Z]{1,3}"),
    list: true,
    doc: {
      nl: "De NUTS-code van het gebied.",
      en: "The NUTS code of the area.",
    },
    source: "eForms BT-507",
  },
  "opdrachtgever.plaats": {
    en: "city",
    value: text,
    doc: { nl: "De plaats van vestiging.", en: "The place of establishment." },
    source: "eForms BT-513",
  },
  "opdrachtgever.e-mail": {
    en: "email",
    value: text,
    doc: { nl: "Het adres voor berichten.", en: "The address for messages." },
    source: "eForms BT-506",
  },
});
