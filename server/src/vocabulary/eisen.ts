import {
  duration,
  entries,
  oneOf,
  openList,
  percentage,
  points,
  prose,
  reference,
  text,
  words,
  yesNo,
} from "./define.ts";

/** The moments at which a requirement must be met or a proof handed in. */
export const toetsmomenten = words({
  inschrijving: {
    en: "offer",
    doc: {
      nl: "Bij het indienen van de inschrijving.",
      en: "When the offer is submitted.",
    },
  },
  "verzoek-tot-deelneming": {
    en: "request-to-participate",
    aliases: ["aanmelding"],
  },
  "op-verzoek": {
    en: "on-request",
    doc: {
      nl: "Pas als de gemeente erom vraagt, meestal bij de winnaar.",
      en: "Only when the authority asks, usually the winner.",
    },
  },
  gunning: { en: "award" },
  "start-uitvoering": { en: "start-of-execution", aliases: ["start"] },
  "tijdens-uitvoering": { en: "during-execution" },
});

/** What a requirement or criterion is about: the item that is asked. */
export const itemsoorten = words({
  omzet: {
    en: "turnover",
    doc: {
      nl: "Een minimale omzet, totaal of voor deze activiteit.",
      en: "A minimum turnover, total or for this activity.",
    },
  },
  solvabiliteit: { en: "solvency" },
  verzekering: { en: "insurance" },
  referentie: { en: "reference", aliases: ["referenties"] },
  "past-performance": {
    en: "past-performance",
    aliases: ["prestaties-verleden"],
  },
  "ervaring-organisatie": { en: "organisation-experience" },
  "ervaring-personeel": { en: "staff-experience" },
  opleiding: { en: "education" },
  beroepskwalificatie: { en: "professional-qualification" },
  registratie: { en: "registration" },
  "verantwoorde-werktoedeling": { en: "responsible-work-allocation" },
  certificaat: { en: "certificate" },
  keurmerk: { en: "quality-label" },
  norm: { en: "standard" },
  "certificaat-gecertificeerde-instelling": {
    en: "certified-institution-certificate",
  },
  vog: { en: "certificate-of-conduct", aliases: ["verklaring-omtrent-gedrag"] },
  "vog-rechtspersoon": { en: "certificate-of-conduct-legal-person" },
  vestiging: { en: "establishment" },
  "regionale-aanwezigheid": { en: "regional-presence" },
  "bestaand-contract": {
    en: "existing-contract",
    doc: {
      nl: "De aanbieder heeft of had al een contract met gemeente, regio of zorgkantoor.",
      en: "The provider has or had a contract with the municipality, region or care office.",
    },
  },
  "eigen-clienten": { en: "own-clients" },
  "plan-van-aanpak": { en: "action-plan" },
  kwaliteitsplan: {
    en: "quality-assurance-plan",
    aliases: ["plan-van-aanpak-kwaliteit"],
  },
  transformatieplan: { en: "transformation-plan" },
  clienttevredenheid: { en: "client-satisfaction" },
  continuiteit: { en: "continuity" },
  "overname-personeel": { en: "staff-takeover" },
  geheimhouding: { en: "confidentiality" },
  calamiteitenmelding: { en: "incident-report" },
  tarief: { en: "tariff" },
});

/** The subject of a requirement or criterion. */
export const themas = words({
  financieel: { en: "financial" },
  vakbekwaamheid: { en: "professional-competence" },
  personeel: { en: "staff" },
  kwaliteitssysteem: { en: "quality-system" },
  clienttevredenheid: { en: "client-satisfaction" },
  methodiek: { en: "methodology" },
  registratie: { en: "registration" },
  continuiteit: { en: "continuity" },
  samenwerking: { en: "cooperation" },
  innovatie: { en: "innovation" },
  integriteit: { en: "integrity" },
  privacy: { en: "privacy" },
  sociaal: { en: "social" },
  duurzaamheid: { en: "sustainability" },
  organisatie: { en: "organisation" },
});

/** Sets of requirements, and what requirements and criteria have in common. */
export const eisenEntries = entries({
  "vindplaats.eisenset": {
    en: "requirement-set",
    aliases: ["eisenpakket"],
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een lijst eisen met een naam, die percelen met `eisen` overnemen.",
      en: "A named list of requirements that lots adopt with `requirements`.",
    },
    source: "Bestek",
  },
  "eisenset.gedeeld": {
    en: "shared",
    value: yesNo,
    doc: {
      nl: "Ook andere mappen gebruiken deze set, dus hij mag hier ongebruikt zijn.",
      en: "Other folders use this set too, so it may be unused here.",
    },
    source: "Bestek",
  },
  "niveau.eisen": {
    en: "requirements",
    value: reference("eisenset"),
    list: true,
    mode: "optellen",
    repeat: true,
    includes: true,
    doc: {
      nl: "Neemt alle eisen van een eisenset over.",
      en: "Adopts every requirement of a requirement set.",
    },
    source: "Bestek",
  },
  "eisenset.eisen": {
    en: "requirements",
    value: reference("eisenset"),
    list: true,
    mode: "optellen",
    includes: true,
    doc: {
      nl: "Neemt de eisen van een andere eisenset op in deze set.",
      en: "Includes the requirements of another set in this set.",
    },
    source: "Bestek",
  },

  "getoetst.soort": {
    en: "type",
    aliases: ["kind"],
    value: openList(itemsoorten),
    doc: {
      nl: "Wat er wordt gevraagd of gewaardeerd: omzet, referenties, een registratie, een plan.",
      en: "What is asked or valued: turnover, references, a registration, a plan.",
    },
    source: "Aw 2012, art. 2.90-2.96",
  },
  "getoetst.thema": {
    en: "theme",
    value: openList(themas),
    list: true,
    doc: {
      nl: "Waar de eis of het criterium over gaat: geld, personeel, kwaliteit, continuïteit.",
      en: "What the requirement or criterion is about: money, staff, quality, continuity.",
    },
    source: "PPRC 2020, via Monitor 2020",
  },
  "getoetst.omschrijving": {
    en: "description",
    value: prose,
    doc: {
      nl: "Wat er precies wordt gevraagd en waarop wordt gelet.",
      en: "What exactly is asked and what is looked at.",
    },
    source: "Contractstandaard Wmo",
  },
  "getoetst.onderwerpen": {
    en: "topics",
    value: openList({
      klachtafhandeling: { en: "complaint-handling" },
      clienttevredenheidsonderzoek: { en: "client-satisfaction-survey" },
      deskundigheid: { en: "expertise" },
      ondersteuningsplan: { en: "support-plan" },
      rapportage: { en: "reporting" },
      scholing: { en: "training" },
    }),
    list: true,
    doc: {
      nl: "De onderwerpen die in het gevraagde plan moeten staan.",
      en: "The topics that the requested plan must cover.",
    },
    source: "AEF 2015",
  },
  "getoetst.moment": {
    en: "moment",
    value: oneOf(toetsmomenten),
    doc: {
      nl: "Wanneer aan de eis moet zijn voldaan of het bewijs er moet zijn.",
      en: "When the requirement must be met or the proof handed in.",
    },
    source: "Aw 2012, art. 2.85",
  },
  "getoetst.bewijs": {
    en: "evidence",
    aliases: ["bewijsmiddel", "proof"],
    value: openList({
      "eigen-verklaring": { en: "uea", aliases: ["espd"] },
      register: { en: "register" },
      referenties: { en: "references" },
      document: { en: "document" },
      verklaring: { en: "statement" },
      audit: { en: "audit" },
      certificaat: { en: "certificate" },
      "gedragsverklaring-aanbesteden": {
        en: "procurement-conduct-certificate",
        aliases: ["gva"],
      },
      "verklaring-belastingdienst": { en: "tax-statement" },
      "uittreksel-handelsregister": {
        en: "trade-register-extract",
        aliases: ["kvk-uittreksel"],
      },
      vog: { en: "certificate-of-conduct" },
      "vog-rechtspersoon": { en: "certificate-of-conduct-legal-person" },
      jaarrekening: { en: "annual-accounts" },
      accountantsverklaring: { en: "auditor-statement" },
      bankverklaring: { en: "bank-statement" },
      polis: { en: "insurance-policy" },
      diploma: { en: "diploma" },
    }),
    list: true,
    repeat: true,
    title: true,
    doc: {
      nl: "Waarmee de aanbieder aantoont dat hij voldoet.",
      en: "How the provider shows that it complies.",
    },
    source: "Aw 2012, art. 2.85, 2.89 en 2.91-2.98",
  },
  "bewijs.moment": {
    en: "moment",
    value: oneOf(toetsmomenten),
    doc: {
      nl: "Wanneer het bewijs moet worden ingediend.",
      en: "When the proof must be handed in.",
    },
    source: "Aw 2012, art. 2.85",
  },
  "bewijs.maximale-leeftijd": {
    en: "max-age",
    value: duration,
    doc: {
      nl: "Hoe oud het bewijs ten hoogste mag zijn.",
      en: "How old the proof may be at most.",
    },
    source: "Aw 2012, art. 2.89",
  },
  "getoetst.toetsing": {
    en: "verification",
    value: [
      openList({
        contractmanagement: { en: "contract-management" },
        toezichthouder: { en: "supervisor" },
        audit: { en: "audit" },
        steekproef: { en: "sample" },
        zelfevaluatie: { en: "self-assessment" },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Wie tijdens de uitvoering nagaat of aan de eis wordt voldaan, en hoe.",
      en: "Who checks during execution whether the requirement is met, and how.",
    },
    source: "AEF 2015",
  },
  "toetsing.wanneer": {
    en: "when",
    value: text,
    doc: {
      nl: "Wanneer of hoe vaak wordt getoetst.",
      en: "When or how often it is checked.",
    },
    source: "AEF 2015",
  },
  "getoetst.gewicht": {
    en: "weight",
    aliases: ["weging", "punten", "score"],
    value: [percentage, points],
    mode: "nooit",
    doc: {
      nl: "Hoe zwaar het criterium telt, in procenten of punten. Een eis heeft geen gewicht: daar voldoet men aan of niet.",
      en: "How much the criterion counts, in per cent or points. A requirement has no weight: one meets it or not.",
    },
    source: "Aw 2012, art. 2.115",
  },
  "getoetst.meting": {
    en: "measurement",
    doc: {
      nl: "Wie meet, met welk instrument en bij welke uitkomst er iets gebeurt.",
      en: "Who measures, with which instrument, and which result has consequences.",
    },
    source: "AEF 2015",
  },
});
