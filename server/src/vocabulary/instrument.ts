import {
  entries,
  oneOf,
  percentage,
  prose,
  text,
  words,
  yesNo,
} from "./define.ts";

/** The ways in which a municipality has support delivered. */
export const instrumenten = words({
  overheidsopdracht: {
    en: "public-contract",
    doc: {
      nl: "Een schriftelijke overeenkomst tegen betaling, waarbij de gemeente tussen aanbieders kiest.",
      en: "A written contract against payment for which the municipality chooses between providers.",
    },
  },
  "open-house": {
    en: "open-house",
    aliases: ["openhouse"],
    accepted: ["toelatingsprocedure"],
    doc: {
      nl: "Ieder die aan de voorwaarden voldoet krijgt een overeenkomst; de cliënt kiest.",
      en: "Everyone who meets the conditions gets a contract; the client chooses.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  subsidie: {
    en: "grant",
    doc: {
      nl: "Geld voor activiteiten van een aanbieder, zonder afdwingbare prestatie.",
      en: "Money for activities of a provider, without an enforceable performance.",
    },
  },
  "eigen-beheer": {
    en: "in-house",
    aliases: ["zelf-doen", "inbesteding"],
    doc: {
      nl: "De gemeente voert het zelf uit, of laat dat doen door een rechtspersoon die zij als eigen dienst beheerst.",
      en: "The municipality does it itself, or through a legal person that it controls like its own service.",
    },
  },
});

/** The instrument and what belongs to one of them. */
export const instrumentEntries = entries({
  "niveau.instrument": {
    en: "instrument",
    value: oneOf(instrumenten),
    list: true,
    mode: "beperken",
    doc: {
      nl: "De manier waarop de gemeente de ondersteuning laat uitvoeren. Een perceel erft dit als het bestek er één noemt.",
      en: "The way in which the municipality has the support delivered. A lot inherits it if the specification names one.",
    },
    source: "PPRC 2018",
  },
  "niveau.motivering": {
    en: "motivation",
    value: prose,
    answers: [
      "instrument/motivering-ontbreekt",
      "sas/andere-procedure",
      "procedure/zemvi1-of-toelating",
      "taakgericht/subsidie",
    ],
    doc: {
      nl: "Waarom voor dit instrument en deze procedure is gekozen.",
      en: "Why this instrument and this procedure were chosen.",
    },
    source: "Aw 2012, art. 1.4",
  },
  "niveau.open-house-beleid": {
    en: "open-house-policy",
    value: [
      yesNo,
      oneOf({
        "nee-tenzij": {
          en: "no-unless",
          doc: {
            nl: "Geen open house, behalve met onderbouwing.",
            en: "No open house, except with reasons.",
          },
        },
        "ja-mits": {
          en: "yes-provided",
          doc: {
            nl: "Open house onder voorwaarden.",
            en: "Open house under conditions.",
          },
        },
      }),
    ],
    doc: {
      nl: "Of de opdrachtgever open house toestaat zolang het instrument nog niet is gekozen.",
      en: "Whether the authority allows open house while the instrument is not chosen yet.",
    },
    source: "Rivierenland 2021",
  },
  "open-house-beleid.voorwaarden": {
    en: "conditions",
    value: prose,
    doc: {
      nl: "Wanneer open house wel mag.",
      en: "When open house is allowed.",
    },
    source: "Rivierenland 2021",
  },
  "niveau.aanbestedingswet": {
    en: "procurement-act",
    value: oneOf({
      "van-toepassing": { en: "applicable" },
      "niet-van-toepassing": { en: "not-applicable" },
    }),
    doc: {
      nl: "Of het document zegt dat deel 2 van de Aanbestedingswet geldt.",
      en: "Whether the document says that part 2 of the Procurement Act applies.",
    },
    source: "Aw 2012, art. 2.38",
  },

  // What makes an agreement a public contract or a grant.
  "instrument.vergoeding": {
    en: "payment",
    value: yesNo,
    doc: {
      nl: "Of de gemeente voor de prestatie betaalt; `geen` als zij dat niet doet.",
      en: "Whether the municipality pays for the performance; `none` if it does not.",
    },
    source: "Aw 2012, art. 1.1",
  },
  "instrument.afdwingbaar": {
    en: "enforceable",
    value: yesNo,
    doc: {
      nl: "Of de gemeente de prestatie bij de rechter kan afdwingen.",
      en: "Whether the municipality can have the performance enforced by a court.",
    },
    source: "Aw 2012, art. 1.1",
  },
  "instrument.schriftelijk": {
    en: "in-writing",
    value: yesNo,
    doc: {
      nl: "Of de overeenkomst op schrift staat.",
      en: "Whether the contract is in writing.",
    },
    source: "Aw 2012, art. 1.1",
  },
  "instrument.leverplicht": {
    en: "duty-to-deliver",
    value: yesNo,
    doc: {
      nl: "Of de aanbieder verplicht is te leveren.",
      en: "Whether the provider is bound to deliver.",
    },
    source: "PPRC 2018",
  },
  "instrument.uitvoeringsovereenkomst": {
    en: "implementation-agreement",
    value: yesNo,
    doc: {
      nl: "Of naast de subsidie een overeenkomst wordt gesloten over wat de aanbieder moet doen.",
      en: "Whether an agreement on what the provider must do is made beside the grant.",
    },
    source: "PPRC 2018",
  },
  "instrument.verdeling": {
    en: "distribution",
    value: oneOf({
      "volgorde-van-aanvraag": { en: "order-of-application" },
      rangschikking: { en: "ranking" },
      loting: { en: "lottery" },
      "naar-rato": { en: "pro-rata" },
    }),
    kind: "subsidieverdeling",
    doc: {
      nl: "Hoe het subsidiegeld over de aanvragers wordt verdeeld.",
      en: "How the grant money is distributed over the applicants.",
    },
    source: "PPRC 2018",
  },
  "instrument.uitzondering": {
    en: "exclusion",
    value: text,
    list: true,
    doc: {
      nl: "Het artikel dat deze opdracht buiten de aanbestedingsplicht houdt (art. 2.24 tot en met 2.24c).",
      en: "The article that keeps this contract outside the duty to tender (art. 2.24 to 2.24c).",
    },
    source: "Aw 2012, art. 2.24",
  },

  // In-house award and cooperation between authorities.
  "instrument.grondslag": {
    en: "legal-basis",
    value: oneOf({
      inbesteding: { en: "in-house-award", aliases: ["quasi-inbesteding"] },
      "samenwerking-overheden": { en: "public-public-cooperation" },
    }),
    kind: "instrumentgrondslag",
    doc: {
      nl: "Waarop het werken zonder aanbesteding berust.",
      en: "What working without a tender rests on.",
    },
    source: "Aw 2012, art. 2.24a-2.24c",
  },
  "instrument.rechtspersoon": {
    en: "legal-person",
    value: text,
    doc: {
      nl: "De aparte rechtspersoon die de gemeente als eigen dienst beheerst.",
      en: "The separate legal person that the municipality controls like its own service.",
    },
    source: "PPRC 2018",
  },
  "instrument.toezicht-als-eigen-dienst": {
    en: "control-as-own-service",
    value: yesNo,
    doc: {
      nl: "Of de gemeente op de rechtspersoon toezicht houdt zoals op haar eigen diensten.",
      en: "Whether the municipality controls the legal person as it does its own services.",
    },
    source: "Aw 2012, art. 2.24a",
  },
  "instrument.gezamenlijk-toezicht": {
    en: "joint-control",
    value: yesNo,
    doc: {
      nl: "Of meer gemeenten dat toezicht samen houden.",
      en: "Whether several municipalities exercise that control together.",
    },
    source: "Aw 2012, art. 2.24b",
  },
  "instrument.activiteiten-voor-gemeente": {
    en: "activities-for-municipality",
    value: percentage,
    doc: {
      nl: "Het deel van de activiteiten dat de rechtspersoon voor de gemeente verricht.",
      en: "The share of its activities that the legal person carries out for the municipality.",
    },
    source: "Aw 2012, art. 2.24a",
  },
  "instrument.privekapitaal": {
    en: "private-capital",
    value: yesNo,
    doc: {
      nl: "Of privékapitaal direct deelneemt in de rechtspersoon.",
      en: "Whether private capital takes a direct part in the legal person.",
    },
    source: "Aw 2012, art. 2.24a",
  },
  "privekapitaal.zeggenschap": {
    en: "influence",
    value: yesNo,
    doc: {
      nl: "Of de deelneming zeggenschap of een blokkerende stem geeft.",
      en: "Whether the participation gives a say or a blocking vote.",
    },
    source: "Aw 2012, art. 2.24a",
  },
  "privekapitaal.wettelijk-voorgeschreven": {
    en: "required-by-law",
    value: yesNo,
    doc: {
      nl: "Of de wet de deelneming voorschrijft.",
      en: "Whether the law requires the participation.",
    },
    source: "Aw 2012, art. 2.24a",
  },
  "instrument.open-markt": {
    en: "open-market",
    value: percentage,
    doc: {
      nl: "Het deel van de activiteiten dat de samenwerkende overheden op de open markt verrichten.",
      en: "The share of the activities that the cooperating authorities carry out on the open market.",
    },
    source: "Aw 2012, art. 2.24c",
  },
  "instrument.partij": {
    en: "party",
    name: true,
    title: true,
    repeat: true,
    kind: "samenwerkingspartij",
    doc: {
      nl: "Een partij in de samenwerking tussen overheden.",
      en: "A party in the cooperation between authorities.",
    },
    source: "Aw 2012, art. 2.24c",
  },
  "samenwerkingspartij.aanbestedende-dienst": {
    en: "contracting-authority",
    value: yesNo,
    doc: {
      nl: "Of deze partij een aanbestedende dienst is.",
      en: "Whether this party is a contracting authority.",
    },
    source: "Aw 2012, art. 2.24c",
  },
});
