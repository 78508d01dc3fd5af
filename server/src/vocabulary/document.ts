import {
  entries,
  moment,
  oneOf,
  openList,
  path,
  prose,
  text,
  words,
  yesNo,
} from "./define.ts";

/** The sorts of documents that belong to a purchase. */
export const documentsoorten = words({
  inkoopdocument: {
    en: "procurement-document",
    aliases: ["inkoopleidraad", "aanbestedingsleidraad", "offerteaanvraag"],
  },
  conceptovereenkomst: { en: "draft-agreement" },
  "programma-van-eisen": { en: "statement-of-requirements", aliases: ["pve"] },
  "onderbouwing-tarieven": { en: "tariff-substantiation" },
  "eigen-verklaring": { en: "self-declaration", aliases: ["uea"] },
  verwerkersovereenkomst: { en: "processing-agreement" },
  inkoopvoorwaarden: {
    en: "general-terms",
    aliases: ["algemene-inkoopvoorwaarden"],
  },
  "nota-van-inlichtingen": { en: "clarification-note", aliases: ["nvi"] },
  "verslag-marktconsultatie": { en: "market-consultation-report" },
  beoordelingsleidraad: { en: "assessment-guide" },
  productboek: {
    en: "product-book",
    aliases: ["tarievenboek", "productenboek"],
  },
  koersdocument: { en: "course-document" },
  visiedocument: { en: "vision-document" },
  spelregelovereenkomst: { en: "ground-rules-agreement", aliases: ["cob"] },
  "rava-document": { en: "risk-and-opportunity-document" },
  dialoogdocument: { en: "dialogue-document" },
  onderzoek: { en: "study" },
});

const ongewijzigdOfAangepast = oneOf({
  ongewijzigd: { en: "unchanged" },
  aangepast: { en: "changed" },
});

/** The set of documents: annexes, headings, texts, and the contract standard. */
export const documentEntries = entries({
  "vindplaats.bijlage": {
    en: "annex",
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een stuk dat bij het bestek hoort. Verwijs ernaar met de naam: `[[D2]]`.",
      en: "A document that belongs to the specification. Refer to it by name: `[[D2]]`.",
    },
    source: "Contractstandaard Wmo",
  },
  "bijlage.bestand": {
    en: "file",
    value: path,
    kind: "bijlagebestand",
    doc: {
      nl: "Waar het stuk staat, binnen de werkmap. Het wordt niet gelezen, alleen gezocht.",
      en: "Where the document is, inside the workspace. It is not read, only looked for.",
    },
    source: "Bestek",
  },
  "bijlage.soort": {
    en: "type",
    aliases: ["kind"],
    value: openList(documentsoorten),
    list: true,
    doc: {
      nl: "Wat voor stuk het is. Noem er meer als het ene stuk het andere bevat.",
      en: "What sort of document it is. Name more where one document contains another.",
    },
    source: "Contractstandaard Wmo",
  },
  "bijlage.versie": {
    en: "version",
    value: text,
    doc: { nl: "De versie van het stuk.", en: "The version of the document." },
    source: "Bestek",
  },
  "bijlage.datum": {
    en: "date",
    value: moment,
    doc: { nl: "De datum van het stuk.", en: "The date of the document." },
    source: "Bestek",
  },
  "vindplaats.definitie": {
    en: "definition",
    name: true,
    title: true,
    value: prose,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: 'Wat een begrip in deze stukken betekent: `definitie "Aanbieder": "..."`.',
      en: 'What a term means in these documents: `definition "Provider": "..."`.',
    },
    source: "Contractstandaard Wmo",
  },
  "niveau.tekst": {
    en: "text",
    title: true,
    value: prose,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Tekst die in de stukken komt en nergens anders past.",
      en: "Text that goes into the documents and fits nowhere else.",
    },
    source: "Bestek",
  },
  "niveau.notitie": {
    en: "note",
    title: true,
    value: prose,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een aantekening voor uzelf. Wat erin staat, wordt niet gecontroleerd en komt niet in de stukken.",
      en: "A note to yourself. What is in it is not checked and does not go into the documents.",
    },
    source: "Bestek",
  },
  "bestek.hoofdstuk": {
    en: "chapter",
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een hoofdstuk van het inkoopdocument, in de volgorde van het stuk.",
      en: "A chapter of the procurement document, in the order of the document.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "hoofdstuk.paragraaf": {
    en: "section",
    title: true,
    repeat: true,
    kind: "documentparagraaf",
    doc: {
      nl: "Een paragraaf van het hoofdstuk.",
      en: "A section of the chapter.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "documentparagraaf.subparagraaf": {
    en: "subsection",
    title: true,
    repeat: true,
    doc: {
      nl: "Een subparagraaf van de paragraaf.",
      en: "A subsection of the section.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "niveau.contractstandaard": {
    en: "contract-standard",
    value: [yesNo, text],
    doc: {
      nl: 'De versie van de VNG-contractstandaard die geldt (`"1.2"`), of `nee`.',
      en: 'The version of the VNG contract standard that applies (`"1.2"`), or `no`.',
    },
    source: "Contractstandaard Wmo",
  },
  "contractstandaard.versie": {
    en: "version",
    value: text,
    doc: {
      nl: "De versie van de contractstandaard, als de waarde alleen `ja` is.",
      en: "The version of the contract standard, where the value is only `yes`.",
    },
    source: "Contractstandaard Wmo",
  },
  "contractstandaard.motivering": {
    en: "motivation",
    value: prose,
    answers: ["compleetheid/contractstandaard-niet-gebruikt"],
    doc: {
      nl: "Waarom de contractstandaard niet of in een andere versie wordt gebruikt.",
      en: "Why the contract standard is not used, or is used in another version.",
    },
    source: "Contractstandaard Wmo",
  },
  "contractstandaard.artikel": {
    en: "article",
    name: true,
    title: true,
    value: prose,
    repeat: true,
    kind: "contractartikel",
    doc: {
      nl: "Een artikel van de overeenkomst met zijn nummer: `artikel 1.6: n.v.t.` als het niet geldt.",
      en: "An article of the agreement with its number: `article 1.6: n/a` where it does not apply.",
    },
    source: "Contractstandaard Wmo, deel 1",
  },
  "contractstandaard.deel-3": {
    en: "part-3",
    value: ongewijzigdOfAangepast,
    doc: {
      nl: "Of het vaste deel van de overeenkomst is gelaten zoals het is.",
      en: "Whether the fixed part of the agreement was left as it is.",
    },
    source: "Contractstandaard Wmo, deel 3",
  },
  "contractstandaard.rangorde-documenten": {
    en: "document-ranking",
    value: ongewijzigdOfAangepast,
    doc: {
      nl: "Of de volgorde waarin documenten voorgaan die van artikel 1.2 is.",
      en: "Whether the order in which documents prevail is that of article 1.2.",
    },
    source: "Contractstandaard Wmo, art. 1.2",
  },
  "niveau.contractstandaard-variant": {
    en: "contract-standard-variant",
    value: oneOf({
      EMVI1: {
        en: "EMVI1",
        doc: {
          nl: "SAS met gunningscriteria, zonder selectie vooraf.",
          en: "SAS with award criteria, without selection beforehand.",
        },
      },
      EMVI2: {
        en: "EMVI2",
        doc: {
          nl: "SAS met selectie- en gunningscriteria.",
          en: "SAS with selection and award criteria.",
        },
      },
      EMVI3: {
        en: "EMVI3",
        doc: {
          nl: "SAS met selectie, afstemmingsgesprekken en gunningscriteria.",
          en: "SAS with selection, talks and award criteria.",
        },
      },
      ZEMVI1: {
        en: "ZEMVI1",
        doc: {
          nl: "SAS waarin ieder die voldoet een overeenkomst krijgt.",
          en: "SAS in which everyone who qualifies gets a contract.",
        },
      },
      ZEMVI2: {
        en: "ZEMVI2",
        doc: {
          nl: "SAS met selectie en een maximum, zonder gunningscriteria.",
          en: "SAS with selection and a maximum, without award criteria.",
        },
      },
      ZEMVI3: {
        en: "ZEMVI3",
        doc: {
          nl: "SAS met selectie, afstemmingsgesprekken en een maximum, zonder gunningscriteria.",
          en: "SAS with selection, talks and a maximum, without award criteria.",
        },
      },
      ZEMVI4: {
        en: "ZEMVI4",
        doc: {
          nl: "SAS zonder gunningscriteria, met vrije keuze van selectie, gesprekken en maximum.",
          en: "SAS without award criteria; selection, talks and maximum are optional.",
        },
      },
      TOELATING: {
        en: "ADMISSION",
        aliases: ["toelatingsprocedure"],
        doc: {
          nl: "De toelatingsprocedure: open house voor ieder die voldoet.",
          en: "The admission procedure: open house for everyone who qualifies.",
        },
      },
    }),
    doc: {
      nl: "De variant van de contractstandaard die voor de procedure is gekozen.",
      en: "The variant of the contract standard that was chosen for the procedure.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
});
