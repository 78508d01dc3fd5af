import {
  code,
  duration,
  entries,
  moment,
  oneOf,
  path,
  prose,
  reference,
  text,
  words,
  yesNo,
} from "./define.ts";

/** The stages of a specification, in order. */
export const stadia = words({
  strategie: {
    en: "strategy",
    doc: {
      nl: "De koers wordt bepaald; veel is nog open.",
      en: "The course is being set; much is still open.",
    },
  },
  marktconsultatie: {
    en: "market-consultation",
    doc: {
      nl: "De markt wordt geraadpleegd.",
      en: "The market is being consulted.",
    },
  },
  concept: {
    en: "draft",
    doc: {
      nl: "De stukken worden geschreven.",
      en: "The documents are being written.",
    },
  },
  publicatie: {
    en: "publication",
    doc: {
      nl: "De stukken zijn klaar om bekend te maken.",
      en: "The documents are ready to be made known.",
    },
  },
  gunning: {
    en: "award",
    doc: { nl: "De keuze is gemaakt.", en: "The choice has been made." },
  },
  uitvoering: {
    en: "execution",
    doc: { nl: "De overeenkomst loopt.", en: "The contract is running." },
  },
});

/** The laws under which care is bought. */
export const wetten = words({
  "wmo-2015": {
    en: "social-support-act",
    aliases: ["wmo"],
    doc: {
      nl: "Wet maatschappelijke ondersteuning 2015.",
      en: "Social Support Act 2015.",
    },
  },
  jeugdwet: {
    en: "youth-act",
    aliases: ["jw"],
    doc: { nl: "Jeugdwet.", en: "Youth Act." },
  },
  wlz: {
    en: "long-term-care-act",
    doc: { nl: "Wet langdurige zorg.", en: "Long-term Care Act." },
  },
  zvw: {
    en: "health-insurance-act",
    doc: { nl: "Zorgverzekeringswet.", en: "Health Insurance Act." },
  },
  participatiewet: {
    en: "participation-act",
    doc: { nl: "Participatiewet.", en: "Participation Act." },
  },
});

/** The file, the specification and what is said about it as a whole. */
export const bestekEntries = entries({
  "bestand.bestek": {
    en: "specification",
    name: true,
    title: true,
    repeat: true,
    doc: {
      nl: "Eén inkoop van begin tot eind: wat er wordt gekocht, hoe, van wie en op welke voorwaarden.",
      en: "One purchase from beginning to end: what is bought, how, from whom and on which terms.",
    },
    source: "Bestek",
  },
  "bestand.gebruik": {
    en: "use",
    title: true,
    value: path,
    repeat: true,
    doc: {
      nl: 'Haalt de definities van een ander bestand binnen: `gebruik "./gedeeld/eisen.bestek"`.',
      en: 'Brings in the definitions of another file: `use "./shared/requirements.bestek"`.',
    },
    source: "Bestek",
  },
  "bestand.gedeeld": {
    en: "shared",
    value: yesNo,
    doc: {
      nl: "Zegt dat ook bestanden buiten deze map de definities gebruiken, zodat ongebruikte namen hier geen bezwaar zijn.",
      en: "Says that files outside this folder use the definitions too, so that unused names are no objection here.",
    },
    source: "Bestek",
  },
  "bestek.stadium": {
    en: "stage",
    value: oneOf(stadia),
    doc: {
      nl: "Hoe ver de inkoop is. Bepaalt wat er al moet staan en hoe luid een opmerking is.",
      en: "How far the purchase is. Decides what must be there already and how loud a finding is.",
    },
    source: "Bestek",
  },
  "bestek.peildatum": {
    en: "reference-date",
    value: moment,
    doc: {
      nl: "De dag waarop de regels worden bekeken. Zonder peildatum geldt de datum van de aankondiging, anders vandaag.",
      en: "The day on which the rules are looked at. Without it the date of the notice counts, else today.",
    },
    source: "Bestek",
  },
  "bestek.fictief": {
    en: "fictitious",
    value: yesNo,
    doc: {
      nl: "Zegt dat namen en bedragen verzonnen zijn.",
      en: "Says that names and amounts are invented.",
    },
    source: "Bestek",
  },
  "niveau.wet": {
    en: "law",
    value: oneOf(wetten),
    list: true,
    mode: "beperken",
    doc: {
      nl: "De wet of wetten waaronder de ondersteuning valt. Een perceel erft dit alleen als het bestek er één noemt.",
      en: "The law or laws that the support falls under. A lot inherits it only if the specification names one.",
    },
    source: "Monitor 2020",
  },
  "niveau.omschrijving": {
    en: "description",
    value: prose,
    mode: "nooit",
    doc: {
      nl: "Wat er wordt gekocht, in gewone woorden; deze tekst komt in de aankondiging.",
      en: "What is bought, in plain words; this text goes into the notice.",
    },
    source: "eForms, BT-24",
  },
  "niveau.aanvullende-informatie": {
    en: "additional-information",
    value: prose,
    mode: "nooit",
    doc: {
      nl: "Wat de aankondiging verder nog vermeldt.",
      en: "What the notice mentions besides.",
    },
    source: "eForms, BT-300",
  },
  "niveau.aankondigingstekst": {
    en: "notice-text",
    value: prose,
    mode: "nooit",
    doc: {
      nl: "De tekst voor de aankondiging, als die korter is dan de omschrijving.",
      en: "The text for the notice, where it is shorter than the description.",
    },
    source: "eForms, BT-24",
  },
  "niveau.cpv": {
    en: "cpv",
    value: { type: "code" },
    list: true,
    mode: "nooit",
    doc: {
      nl: "De CPV-codes; de eerste is de hoofdcode, de andere zijn aanvullend.",
      en: "The CPV codes; the first is the main code, the others are additional.",
    },
    source: "eForms, BT-262 en BT-263",
  },
  "cpv.omschrijving": {
    en: "description",
    value: text,
    doc: {
      nl: "De naam van de code, zoals het document die noemt.",
      en: "The name of the code as the document gives it.",
    },
    source: "eForms, BT-262",
  },
  "bestek.tenderned": {
    en: "tenderned",
    value: code("\\d+"),
    list: true,
    mode: "nooit",
    doc: {
      nl: "Het kenmerk van de publicatie op TenderNed.",
      en: "The reference number of the publication on TenderNed.",
    },
    source: "Aw 2012, art. 1.18",
  },
  "bestek.inschrijftaal": {
    en: "tender-language",
    value: oneOf({
      nederlands: { en: "dutch" },
      engels: { en: "english" },
      duits: { en: "german" },
      frans: { en: "french" },
    }),
    list: true,
    doc: {
      nl: "De taal of talen waarin men mag inschrijven.",
      en: "The language or languages in which tenders may be submitted.",
    },
    source: "eForms, BT-97",
  },
  "bestek.bewaartermijn": {
    en: "retention-period",
    value: duration,
    doc: {
      nl: "Hoelang het dossier van de procedure na de gunning wordt bewaard.",
      en: "How long the file of the procedure is kept after the award.",
    },
    source: "Aw 2012, art. 2.56",
  },
  "bestek.vorige-versie": {
    en: "previous-version",
    value: reference("bestek"),
    mode: "nooit",
    doc: {
      nl: "De vorige versie van dit bestek.",
      en: "The previous version of this specification.",
    },
    source: "Bestek",
  },
  "bestek.vorige-ronde": {
    en: "previous-round",
    value: reference("bestek"),
    mode: "nooit",
    doc: {
      nl: "Het bestek van de vorige inkoop van dezelfde ondersteuning. Over de lopende contracten gaat `voorganger`.",
      en: "The specification of the previous purchase of the same support. The running contracts are `predecessor`.",
    },
    source: "Rivierenland 2021",
  },
  "vorige-ronde.ongewijzigd": {
    en: "unchanged",
    value: yesNo,
    doc: {
      nl: "Zegt dat deze inkoop de vorige zonder wijziging herhaalt.",
      en: "Says that this purchase repeats the previous one without change.",
    },
    source: "Taakgericht 2020",
  },
  "pm.door": {
    en: "owner",
    value: text,
    list: true,
    doc: {
      nl: "Wie de open plek invult.",
      en: "Who fills in what is still open.",
    },
    source: "Rivierenland 2021",
  },
  "pm.termijn": {
    en: "due",
    value: [moment, duration],
    doc: {
      nl: "Wanneer de open plek is ingevuld.",
      en: "When what is still open will be filled in.",
    },
    source: "Rivierenland 2021",
  },
  "nvt.reden": {
    en: "reason",
    value: prose,
    doc: {
      nl: "Waarom dit hier geen vraag is.",
      en: "Why this is not a question here.",
    },
    source: "Bestek",
  },
});
