import {
  all,
  duration,
  entries,
  oneOf,
  openList,
  prose,
  text,
  words,
  yesNo,
} from "./define.ts";

/** The mandatory grounds of art. 2.86 Aw. */
export const verplichteGronden = words({
  "criminele-organisatie": { en: "criminal-organisation" },
  omkoping: { en: "bribery" },
  fraude: { en: "fraud" },
  witwassen: { en: "money-laundering" },
  terrorisme: { en: "terrorism" },
  "kinderarbeid-mensenhandel": { en: "child-labour-and-trafficking" },
  "belastingen-premies-onherroepelijk": {
    en: "taxes-and-contributions-final",
    doc: {
      nl: "Niet betaalde belastingen of premies die in rechte vaststaan (art. 2.86 lid 4).",
      en: "Unpaid taxes or contributions established by a final decision (art. 2.86(4)).",
    },
  },
});

/** The optional grounds of art. 2.87(1) Aw, a to j. */
export const facultatieveGronden = words({
  "milieu-sociaal-arbeidsrecht": {
    en: "environmental-social-labour-law",
    aliases: ["a"],
  },
  faillissement: { en: "bankruptcy", aliases: ["b"] },
  "ernstige-beroepsfout": {
    en: "grave-professional-misconduct",
    aliases: ["c"],
  },
  "vervalsing-mededinging": { en: "distortion-of-competition", aliases: ["d"] },
  belangenconflict: { en: "conflict-of-interest", aliases: ["e"] },
  "betrokkenheid-voorbereiding": {
    en: "involvement-in-preparation",
    aliases: ["f"],
  },
  "tekortkoming-eerdere-opdracht": {
    en: "deficient-earlier-performance",
    aliases: ["g"],
  },
  "valse-verklaring": { en: "false-statement", aliases: ["h"] },
  "onrechtmatige-beinvloeding": { en: "undue-influence", aliases: ["i"] },
  "belastingen-premies": { en: "taxes-and-contributions", aliases: ["j"] },
});

/** Where the notice says that grounds and criteria can be found. */
export const bronnen = words({
  aankondiging: { en: "notice" },
  aanbestedingsstukken: { en: "procurement-documents" },
  uea: { en: "uea", aliases: ["espd"] },
});

/** Why a tenderer may or must be excluded. */
export const uitsluitingEntries = entries({
  "eisenlijst.uitsluitingsgrond": {
    en: "exclusion-ground",
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een reden om een inschrijver uit te sluiten, bijvoorbeeld fraude of faillissement.",
      en: "A reason to exclude a tenderer, for example fraud or bankruptcy.",
    },
    source: "Aw 2012, art. 2.86 en 2.87",
  },
  "uitsluitingsgrond.soort": {
    en: "type",
    aliases: ["kind"],
    value: oneOf({
      verplicht: { en: "mandatory" },
      facultatief: { en: "optional" },
    }),
    doc: {
      nl: "Of de wet de grond voorschrijft (art. 2.86) of de gemeente hem kiest (art. 2.87).",
      en: "Whether the Act imposes the ground (art. 2.86) or the authority chooses it (art. 2.87).",
    },
    source: "Aw 2012, art. 2.86 en 2.87",
  },
  "uitsluitingsgrond.grond": {
    en: "ground",
    value: oneOf({ ...verplichteGronden, ...facultatieveGronden }),
    list: true,
    doc: {
      nl: "Welke grond uit de wet het is; de letters zijn die van art. 2.87 lid 1.",
      en: "Which statutory ground it is; the letters are those of art. 2.87(1).",
    },
    source: "Aw 2012, art. 2.86 en 2.87",
  },
  "uitsluitingsgrond.artikel": {
    en: "article",
    value: text,
    doc: {
      nl: 'De vindplaats in de wet, bijvoorbeeld `2.87-b` of "art. 2.87 lid 1 onder b".',
      en: 'The place in the Act, for example `2.87-b` or "art. 2.87(1)(b)".',
    },
    source: "Aw 2012, art. 2.86 en 2.87",
  },
  "uitsluitingsgrond.terugkijktermijn": {
    en: "look-back",
    value: duration,
    doc: { nl: "Hoe ver wordt teruggekeken.", en: "How far back is looked." },
    source: "Aw 2012, art. 2.86 lid 7 en 2.87 lid 2",
  },
  "uitsluitingsgrond.bewijs": {
    en: "evidence",
    aliases: ["bewijsmiddel"],
    value: openList({
      "eigen-verklaring": { en: "uea", aliases: ["espd"] },
      "gedragsverklaring-aanbesteden": {
        en: "procurement-conduct-certificate",
        aliases: ["gva"],
      },
      "verklaring-belastingdienst": { en: "tax-statement" },
      "uittreksel-handelsregister": {
        en: "trade-register-extract",
        aliases: ["kvk-uittreksel"],
      },
      "vog-rechtspersoon": { en: "certificate-of-conduct-legal-person" },
      verklaring: { en: "statement" },
      document: { en: "document" },
    }),
    list: true,
    repeat: true,
    title: true,
    doc: {
      nl: "Waarmee de aanbieder aantoont dat de grond niet op hem van toepassing is.",
      en: "How the provider shows that the ground does not apply to it.",
    },
    source: "Aw 2012, art. 2.89",
  },
  "uitsluitingsgrond.afzien": {
    en: "waiver",
    value: [yesNo, prose],
    doc: {
      nl: "De gemeente ziet af van toepassing van deze grond, en waarom.",
      en: "The authority waives this ground, and why.",
    },
    source: "Aw 2012, art. 2.86a en 2.88",
  },
  "uitsluitingsgrond.motivering": {
    en: "motivation",
    value: prose,
    answers: ["geschiktheid/uitsluiting-facultatief"],
    doc: {
      nl: "Waarom deze grond voor deze opdracht van belang is.",
      en: "Why this ground matters for this contract.",
    },
    source: "Gids Proportionaliteit",
  },
  "niveau.verplichte-uitsluitingsgronden": {
    en: "mandatory-exclusion-grounds",
    value: [all, oneOf(verplichteGronden)],
    list: true,
    doc: {
      nl: "De verplichte gronden van art. 2.86, als lijst of alle tegelijk.",
      en: "The mandatory grounds of art. 2.86, as a list or all at once.",
    },
    source: "Aw 2012, art. 2.86",
  },
  "verplichte-uitsluitingsgronden.terugkijktermijn": {
    en: "look-back",
    value: duration,
    doc: { nl: "Hoe ver wordt teruggekeken.", en: "How far back is looked." },
    source: "Aw 2012, art. 2.86 lid 7",
  },
  "verplichte-uitsluitingsgronden.afzien": {
    en: "waiver",
    value: [yesNo, prose],
    doc: {
      nl: "De gemeente ziet af van (een deel van) deze gronden, en waarom.",
      en: "The authority waives (some of) these grounds, and why.",
    },
    source: "Aw 2012, art. 2.86a en 2.88",
  },
  "niveau.facultatieve-uitsluitingsgronden": {
    en: "optional-exclusion-grounds",
    value: [all, oneOf(facultatieveGronden)],
    list: true,
    doc: {
      nl: "De gekozen gronden van art. 2.87 lid 1, als lijst (ook met de letters a tot en met j) of alle tegelijk.",
      en: "The chosen grounds of art. 2.87(1), as a list (the letters a to j will do) or all at once.",
    },
    source: "Aw 2012, art. 2.87",
  },
  "facultatieve-uitsluitingsgronden.terugkijktermijn": {
    en: "look-back",
    value: duration,
    doc: { nl: "Hoe ver wordt teruggekeken.", en: "How far back is looked." },
    source: "Aw 2012, art. 2.87 lid 2",
  },
  "facultatieve-uitsluitingsgronden.motivering": {
    en: "motivation",
    value: prose,
    answers: ["geschiktheid/uitsluiting-facultatief"],
    doc: {
      nl: "Waarom elke gekozen grond voor deze opdracht van belang is.",
      en: "Why each chosen ground matters for this contract.",
    },
    source: "Gids Proportionaliteit",
  },

  "niveau.bron-uitsluitingsgronden": {
    en: "exclusion-grounds-origin",
    value: oneOf(bronnen),
    doc: {
      nl: "Waar de uitsluitingsgronden staan: in de aankondiging, de stukken of het UEA.",
      en: "Where the exclusion grounds stand: in the notice, the documents or the ESPD.",
    },
    source: "eForms BT-806",
  },
});
