import {
  duration,
  entries,
  moment,
  openList,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";

/** Monitoring, accountability and data requests during the contract. */
export const verantwoordingEntries = entries({
  "niveau.verantwoording": {
    en: "accountability",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe aanbieders laten zien wat ze met het geld hebben gedaan.",
      en: "How providers show what they did with the money.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "verantwoording.instrument": {
    en: "instrument",
    kind: "verantwoordingsinstrument",
    value: openList({
      clienttevredenheidsonderzoek: { en: "client-satisfaction-survey" },
      audit: { en: "audit" },
      accountantscontrole: { en: "financial-audit" },
      "verhouding-pgb-zin": { en: "personal-budget-ratio" },
      verwijzersonderzoek: { en: "referrer-survey" },
      medewerkertevredenheid: { en: "staff-satisfaction-survey" },
      effectencalculator: { en: "effects-calculator" },
      jaarverslag: { en: "annual-report" },
      managementrapportage: { en: "management-report" },
      zelfredzaamheidsmatrix: { en: "self-sufficiency-matrix" },
    }),
    list: true,
    doc: {
      nl: "Waarmee de aanbieder zich verantwoordt.",
      en: "What the provider gives account with.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "verantwoording.accountantsprotocol": {
    en: "audit-protocol",
    value: openList({
      landelijk: {
        en: "national",
        doc: {
          nl: "Het Landelijk accountantsprotocol Jeugdwet en Wmo.",
          en: "The national audit protocol for youth and social support.",
        },
      },
      eigen: { en: "own" },
    }),
    doc: {
      nl: "Volgens welk protocol de accountant de productie controleert.",
      en: "Under which protocol the auditor checks the production.",
    },
    source: "Contractstandaard Wmo, art. 3.10.3",
  },
  "accountantsprotocol.inleverdatum": {
    en: "submission-date",
    value: [moment, text],
    doc: {
      nl: "Een eigen datum waarop de verklaring er moet zijn.",
      en: "An own date on which the statement must be in.",
    },
    source: "Contractstandaard Wmo, art. 3.10.3",
  },
  "niveau.monitoring": {
    en: "monitoring",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe de uitvoering wordt gevolgd.",
      en: "How execution is followed.",
    },
    source: "Monitor 2020",
  },
  "niveau.leidende-principes": {
    en: "guiding-principles",
    value: prose,
    list: true,
    doc: {
      nl: "Afspraken over de manier van werken waarover partijen in gesprek blijven, in plaats van KPI's.",
      en: "Agreements on the way of working that the parties keep discussing, instead of KPIs.",
    },
    source: "Verkenning taakgericht 2020",
  },

  "meetplaats.uitvraag": {
    en: "data-request",
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een document, gegeven of rapportage die de aanbieder moet aanleveren.",
      en: "A document, item of data or report that the provider must supply.",
    },
    source: "Contractstandaard Wmo, art. 3.10",
  },
  "uitvraag.soort": {
    en: "type",
    aliases: ["kind"],
    value: openList({
      document: { en: "document" },
      gegevens: { en: "data" },
      rapportage: { en: "report" },
      verklaring: { en: "statement" },
    }),
    doc: { nl: "Wat er wordt gevraagd.", en: "What is asked." },
    source: "Monitor 2020",
  },
  "uitvraag.doel": {
    en: "purpose",
    aliases: ["reden"],
    kind: "reden",
    value: prose,
    doc: { nl: "Waarvoor het nodig is.", en: "What it is needed for." },
    source: "Monitor 2020",
  },
  "uitvraag.eerder-aangeleverd": {
    en: "supplied-before",
    value: yesNo,
    doc: {
      nl: "De aanbieder heeft dit al eerder aangeleverd.",
      en: "The provider supplied this before.",
    },
    source: "Contractstandaard Wmo, art. 3.10.1",
  },
  "uitvraag.beschikbaar-via": {
    en: "available-from",
    value: openList({
      cbs: { en: "cbs" },
      berichtenverkeer: { en: "messaging", aliases: ["iwmo", "ijw"] },
      "openbaar-register": { en: "public-register" },
      "eerdere-uitvraag": { en: "earlier-request" },
    }),
    list: true,
    doc: {
      nl: "Waar de gemeente dit ook al kan vinden.",
      en: "Where the authority can find this already.",
    },
    source: "Contractstandaard Wmo, art. 3.10.1",
  },
  "uitvraag.persoonsgegevens": {
    en: "personal-data",
    value: yesNo,
    doc: {
      nl: "Het gaat om gegevens die tot één cliënt te herleiden zijn.",
      en: "The data can be traced to a single client.",
    },
    source: "Jeugdwet, art. 7.4.0",
  },
  "uitvraag.grondslag": {
    en: "legal-basis",
    value: text,
    doc: {
      nl: "De wettelijke taak of bepaling waarop de uitvraag berust.",
      en: "The statutory task or provision on which the request rests.",
    },
    source: "Jeugdwet, art. 7.4.0",
  },
  "uitvraag.maximale-leeftijd": {
    en: "max-age",
    value: duration,
    doc: {
      nl: "Hoe oud het stuk mag zijn.",
      en: "How old the document may be.",
    },
    source: "Contractstandaard Wmo, art. 3.10",
  },
  "niveau.inschrijving-bindend": {
    en: "offer-binding",
    value: yesNo,
    doc: {
      nl: "De inschrijving is onderdeel van de overeenkomst, zodat beloften eruit gelden.",
      en: "The offer is part of the contract, so that its promises hold.",
    },
    source: "Monitor 2020",
  },
  "niveau.evaluatie": {
    en: "evaluation",
    value: [moment, prose],
    mode: "samenvoegen",
    doc: {
      nl: "Wanneer en hoe de inkoop en de overeenkomst worden geëvalueerd.",
      en: "When and how the procurement and the contract are evaluated.",
    },
    source: "Monitor 2020",
  },
  "bestek.wijzigingen": {
    en: "what-is-new",
    value: [reference("bijlage"), prose],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Wat er voor aanbieders nieuw is ten opzichte van de vorige ronde of versie.",
      en: "What is new for providers compared with the previous round or version.",
    },
    source: "Monitor 2020",
  },
});
