import {
  entries,
  oneOf,
  openList,
  percentage,
  prose,
  words,
  yesNo,
} from "./define.ts";

/** Who or what decides which contractor gets a client. */
const toewijzers = words({
  client: {
    en: "client",
    doc: { nl: "De cliënt kiest.", en: "The client chooses." },
  },
  gemeente: { en: "municipality" },
  wijkteam: { en: "community-team" },
  regisseur: { en: "care-coordinator" },
  aanbieder: {
    en: "provider",
    doc: { nl: "De aanbieder bepaalt.", en: "The provider decides." },
  },
  rotatie: { en: "rotation" },
  rangorde: { en: "ranking" },
  minicompetitie: { en: "mini-competition" },
  verdeelsleutel: { en: "distribution-key" },
  "objectieve-voorwaarden": { en: "objective-conditions" },
  gemengd: {
    en: "mixed",
    doc: {
      nl: "Deels rechtstreeks, deels met minicompetitie.",
      en: "Partly direct, partly by mini-competition.",
    },
  },
});

/** When another way of assigning may be used. */
const uitzonderingen = words({
  crisis: { en: "crisis" },
  "rechterlijke-plaatsing": { en: "court-placement" },
  "geen-voorkeur": {
    en: "no-preference",
    doc: {
      nl: "De cliënt heeft geen voorkeur.",
      en: "The client has no preference.",
    },
  },
});

const keuze = oneOf({
  client: { en: "client" },
  "client-met-advies-gemeente": {
    en: "client-with-municipal-advice",
    doc: {
      nl: "De cliënt kiest, met advies of een voorselectie van de gemeente of het wijkteam.",
      en: "The client chooses, with advice or a shortlist by the municipality or community team.",
    },
  },
  "client-met-regisseur": { en: "client-with-care-coordinator" },
  gemeente: { en: "municipality" },
  wijkteam: { en: "community-team" },
  regisseur: { en: "care-coordinator" },
  aanbieder: { en: "provider" },
  rotatie: { en: "rotation" },
  minicompetitie: { en: "mini-competition" },
  verdeelsleutel: { en: "distribution-key" },
});

/** How clients and orders reach a contractor. */
export const toewijzingEntries = entries({
  "niveau.toewijzing": {
    en: "allocation",
    value: oneOf(toewijzers),
    list: true,
    valueKey: "methode",
    doc: {
      nl: "Hoe een opdracht of cliënt bij een van de opdrachtnemers terechtkomt.",
      en: "How an order or client reaches one of the contractors.",
    },
    source: "Aw 2012, art. 2.143",
  },
  "toewijzing.methode": {
    en: "method",
    kind: "toewijzingsmethode",
    value: oneOf(toewijzers),
    list: true,
    doc: { nl: "De manier van toewijzen.", en: "The way of assigning." },
    source: "Aw 2012, art. 2.143",
  },
  "toewijzing.voorwaarden": {
    en: "conditions",
    aliases: ["voorwaarde", "condition"],
    value: prose,
    list: true,
    doc: {
      nl: "De objectieve voorwaarden waaronder een opdracht wordt geplaatst.",
      en: "The objective conditions under which an order is placed.",
    },
    source: "Aw 2012, art. 2.143 lid 1",
  },
  "toewijzing.rechtstreeks": {
    en: "direct-award",
    value: prose,
    doc: {
      nl: "Wanneer en aan wie een opdracht zonder minicompetitie wordt geplaatst.",
      en: "When and with whom an order is placed without a mini-competition.",
    },
    source: "Aw 2012, art. 2.143 lid 1",
  },
  "toewijzing.gunningscriteria": {
    en: "award-criteria",
    doc: {
      nl: "De criteria waarop de minicompetitie wordt beslist.",
      en: "The criteria that decide the mini-competition.",
    },
    source: "Aw 2012, art. 2.143",
  },
  "toewijzing.uitnodiging": {
    en: "invitation",
    kind: "toewijzingsuitnodiging",
    value: oneOf({
      allen: {
        en: "everyone",
        doc: {
          nl: "Iedereen die is toegelaten.",
          en: "Everyone who was admitted.",
        },
      },
      "allen-in-categorie": { en: "everyone-in-category" },
      selectie: { en: "selection" },
    }),
    doc: {
      nl: "Wie voor een opdracht wordt uitgenodigd.",
      en: "Who is invited for an order.",
    },
    source: "Aw 2012, art. 2.148",
  },
  "toewijzing.uitzondering": {
    en: "exception",
    kind: "toewijzingsuitzondering",
    value: [openList(uitzonderingen), prose],
    list: true,
    doc: {
      nl: "Wanneer van de gewone manier van toewijzen wordt afgeweken.",
      en: "When the usual way of assigning does not hold.",
    },
    source: "Bestek",
  },
  "toewijzing.clientkeuze": {
    en: "client-choice",
    value: keuze,
    doc: { nl: "Wie de aanbieder kiest.", en: "Who chooses the provider." },
    source: "Wmo 2015, art. 2.1.2",
  },
  "niveau.clientkeuze": {
    en: "client-choice",
    value: keuze,
    doc: {
      nl: "Wie de aanbieder kiest: de cliënt zelf, of iemand anders voor hem.",
      en: "Who chooses the provider: the client, or somebody else.",
    },
    source: "Wmo 2015, art. 2.1.2",
  },
  "clientkeuze.keuze-van": {
    en: "choice-of",
    value: oneOf({
      aanbieder: { en: "provider" },
      lid: {
        en: "member",
        doc: {
          nl: "Een lid van het consortium.",
          en: "A member of the consortium.",
        },
      },
      onderaannemer: { en: "subcontractor" },
      professional: { en: "professional" },
      hulpvorm: { en: "form-of-help" },
      pgb: { en: "personal-budget" },
      "andere-route": {
        en: "other-route",
        doc: {
          nl: "Een weg buiten dit contract.",
          en: "A route outside this contract.",
        },
      },
    }),
    list: true,
    doc: { nl: "Wat er te kiezen valt.", en: "What can be chosen." },
    source: "Verkenning taakgericht werken 2020",
  },
  "clientkeuze.uitzondering": {
    en: "exception",
    kind: "toewijzingsuitzondering",
    value: [openList(uitzonderingen), prose],
    list: true,
    doc: {
      nl: "Wanneer de keuze niet geldt.",
      en: "When the choice does not hold.",
    },
    source: "Bestek",
  },
  "niveau.verdeelsleutel": {
    en: "distribution-key",
    value: [
      openList({
        aandeel: { en: "share" },
        rangorde: { en: "ranking" },
        rotatie: { en: "rotation" },
        loting: { en: "drawing-of-lots" },
      }),
      percentage,
    ],
    list: true,
    doc: {
      nl: "Hoe de gemeente opdrachten of volume over aanbieders verdeelt.",
      en: "How the municipality divides orders or volume over providers.",
    },
    source: "Aw 2012, art. 2.143",
  },
  "verdeelsleutel.alleen-zonder-voorkeur": {
    en: "only-without-preference",
    value: yesNo,
    doc: {
      nl: "Of de verdeling alleen geldt als de cliënt zelf geen voorkeur heeft.",
      en: "Whether the division only holds when the client has no preference.",
    },
    source: "Bestek",
  },
});
