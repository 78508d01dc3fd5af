import {
  entries,
  money,
  openList,
  percentage,
  prose,
  words,
  yesNo,
} from "./define.ts";

const partijen = words({
  gemeente: { en: "municipality", aliases: ["college"] },
  aanbieder: { en: "provider", aliases: ["opdrachtnemer"] },
  cak: { en: "cak" },
  "andere-instantie": { en: "other-body" },
});

/** What a client gets in writing, and what he or she pays or can buy. */
export const beschikkingEntries = entries({
  "niveau.beschikking": {
    en: "decision",
    value: [
      yesNo,
      openList({
        beschikkingsloos: { en: "without-decision" },
        "alleen-waar-nodig": { en: "where-needed", aliases: ["waar-nodig"] },
        "op-verzoek": { en: "on-request", aliases: ["tenzij-gevraagd"] },
      }),
    ],
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "Of de cliënt een beschikking krijgt, desgewenst apart `voor zin` en `voor pgb`.",
      en: "Whether the client gets a written decision, if wanted apart `for zin` and `for pgb`.",
    },
    source: "Wmo 2015, art. 2.3.5",
  },
  "beschikking.op-verzoek": {
    en: "on-request",
    value: yesNo,
    doc: {
      nl: "Of een cliënt die erom vraagt toch een beschikking krijgt.",
      en: "Whether a client who asks for it gets a decision after all.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "beschikking.inhoud": {
    en: "content",
    value: openList({
      resultaat: { en: "result" },
      activiteiten: { en: "activities" },
      omvang: { en: "extent" },
      product: { en: "product" },
    }),
    list: true,
    doc: { nl: "Wat de beschikking noemt.", en: "What the decision states." },
    source: "CRvB 8-10-2018, ECLI:NL:CRVB:2018:3241",
  },
  "beschikking.detail": {
    en: "detail",
    value: openList({
      dienst: { en: "service" },
      uren: { en: "hours" },
      product: { en: "product" },
    }),
    doc: {
      nl: "Hoe precies de beschikking de hulp vastlegt; `geen` als dat niet gebeurt.",
      en: "How precisely the decision lays down the help; `none` when it does not.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "beschikking.omvang": {
    en: "extent",
    kind: "beschikte-omvang",
    value: [yesNo, prose],
    doc: {
      nl: "Of activiteiten, frequentie en tijd in de beschikking staan.",
      en: "Whether the decision states activities, frequency and time.",
    },
    source: "CRvB 8-10-2018, ECLI:NL:CRVB:2018:3241",
  },
  "beschikking.plan": {
    en: "plan",
    kind: "beschikkingsplan",
    value: openList({
      ondersteuningsplan: { en: "support-plan" },
      leveringsplan: { en: "delivery-plan" },
    }),
    list: true,
    doc: {
      nl: "Het plan dat deel van de beschikking is.",
      en: "The plan that is part of the decision.",
    },
    source: "CRvB 8-10-2018, ECLI:NL:CRVB:2018:3241",
  },
  "beschikkingsplan.omvang": {
    en: "extent",
    kind: "beschikte-omvang",
    value: [yesNo, prose],
    doc: {
      nl: "Of activiteiten, frequentie en tijd in het plan staan.",
      en: "Whether the plan states activities, frequency and time.",
    },
    source: "CRvB 8-10-2018, ECLI:NL:CRVB:2018:3241",
  },

  "niveau.pgb": {
    en: "personal-budget",
    aliases: ["persoonsgebonden-budget"],
    value: [
      yesNo,
      openList({
        "binnen-opdracht": {
          en: "inside-assignment",
          aliases: ["inbegrepen", "binnen opdracht"],
          doc: {
            nl: "De opdrachtnemer betaalt ook de pgb's uit het bedrag.",
            en: "The contractor pays personal budgets from the amount as well.",
          },
        },
        "buiten-opdracht": {
          en: "outside-assignment",
          aliases: ["buiten opdracht"],
          doc: {
            nl: "Pgb's vallen buiten de opdracht, maar blijven mogelijk.",
            en: "Personal budgets fall outside the assignment but remain possible.",
          },
        },
        uitgesloten: {
          en: "ruled-out",
          doc: {
            nl: "Een pgb kan niet.",
            en: "A personal budget is not possible.",
          },
        },
      }),
    ],
    doc: {
      nl: "Hoe het persoonsgebonden budget zich tot de opdracht verhoudt.",
      en: "How the personal budget relates to the assignment.",
    },
    source: "Wmo 2015, art. 2.3.6; Jeugdwet, art. 8.1.1",
  },
  "pgb.aandeel": {
    en: "share",
    aliases: ["bandbreedte", "band"],
    value: percentage,
    doc: {
      nl: "Het deel van de cliënten of uitgaven met een pgb, als getal of bandbreedte.",
      en: "The part of clients or spending with a personal budget, as a figure or a band.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "pgb.tarief": {
    en: "tariff",
    value: money,
    list: true,
    qualifiers: ["per", "in"],
    kind: "pgb-tarief",
    doc: {
      nl: "De (fictieve) prijs per eenheid waar het pgb-tarief van is afgeleid.",
      en: "The (notional) price per unit that the personal budget tariff is derived from.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "pgb.weigeringsgrond": {
    en: "refusal-ground",
    value: openList({
      "duurder-dan-zin": {
        en: "dearer-than-in-kind",
        doc: {
          nl: "Voor zover het pgb duurder is dan hulp in natura.",
          en: "As far as the personal budget is dearer than help in kind.",
        },
      },
      "eerder-ingetrokken": {
        en: "withdrawn-before",
        doc: {
          nl: "Een eerdere beslissing is ingetrokken wegens onjuiste gegevens of geschonden voorwaarden.",
          en: "An earlier decision was withdrawn for wrong data or broken conditions.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Wanneer een pgb wordt geweigerd.",
      en: "When a personal budget is refused.",
    },
    source: "Wmo 2015, art. 2.3.6",
  },

  "niveau.eigen-bijdrage": {
    en: "client-contribution",
    aliases: ["abonnementstarief", "ouderbijdrage"],
    value: [yesNo, money],
    qualifiers: ["per", "in"],
    doc: {
      nl: "Wat de cliënt zelf betaalt.",
      en: "What the client pays.",
    },
    source: "Wmo 2015, art. 2.1.4a",
  },
  "eigen-bijdrage.vaststelling": {
    en: "set-by",
    value: openList(partijen),
    doc: { nl: "Wie de bijdrage vaststelt.", en: "Who sets the contribution." },
    source: "Wmo 2015, art. 2.1.4b",
  },
  "eigen-bijdrage.inning": {
    en: "collected-by",
    value: openList(partijen),
    doc: { nl: "Wie de bijdrage int.", en: "Who collects the contribution." },
    source: "Wmo 2015, art. 2.1.4b",
  },
  "eigen-bijdrage.betreft": {
    en: "concerns",
    value: openList({
      zorg: { en: "care" },
      school: { en: "school" },
      vakantie: { en: "holiday" },
      "zak-en-kleedgeld": { en: "pocket-and-clothing-money" },
      "algemene-voorziening": { en: "general-provision" },
      vervoer: { en: "transport" },
    }),
    list: true,
    doc: { nl: "Waarvoor de cliënt betaalt.", en: "What the client pays for." },
    source: "Bestek",
  },
});
