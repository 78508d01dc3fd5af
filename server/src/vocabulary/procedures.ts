import { words } from "./define.ts";

/** Procedures that may also fill in the form-free SAS procedure. */
export const invullingen = words({
  klassiek: {
    en: "classic",
    aliases: [
      "klassieke-aanbesteding",
      "klassieke-aanbestedingsprocedure",
      "klassiek-aanbesteding",
      "selectieve-aanbesteding",
      "selectieve-openbare-aanbesteding",
    ],
    doc: {
      nl: "Ieder mag inschrijven; op prijs en kwaliteit wordt een beperkt aantal aanbieders gekozen.",
      en: "Everyone may tender; a limited number of providers is chosen on price and quality.",
    },
    source: "PPRC 2018",
  },
  "zeeuws-model": {
    en: "zeeland-model",
    aliases: ["zeeuws", "zeeuwse", "zeeuwse-model"],
    doc: {
      nl: "De gemeente stelt eisen en tarieven vast; ieder die voldoet krijgt een raamovereenkomst en de cliënt kiest.",
      en: "The municipality sets requirements and tariffs; everyone who qualifies gets a framework and the client chooses.",
    },
    source: "PPRC 2018",
  },
  dialooggericht: {
    en: "dialogue-based",
    aliases: [
      "bestuurlijk-aanbesteden",
      "bestuurlijke-aanbesteding",
      "bestuurlijk-contracteren",
      "relationeel-contracteren",
      "dynamisch-contracteren-en-beheren",
    ],
    doc: {
      nl: "Gemeente en aanbieders werken de overeenkomst samen uit, volgens afgesproken spelregels.",
      en: "Municipality and providers work out the contract together, by agreed ground rules.",
    },
    source: "PPRC 2018",
  },
  "prestatie-inkoop": {
    en: "best-value-procurement",
    aliases: ["best-value", "bvp"],
    doc: {
      nl: "De aanbieder toont zijn deskundigheid aan; na de offertefase werkt de beste partij het plan uit.",
      en: "The provider shows its expertise; after the offer phase the best party works out the plan.",
    },
    source: "PPRC 2018",
  },
  osd: {
    en: "osd",
    aliases: [
      "onderhandelingsprocedure-sociaal-domein",
      "onderhandelingsdialoog",
    ],
    doc: {
      nl: "Onderhandelingsprocedure sociaal domein: selectie, een of meer onderhandelingsrondes, dan de offerte.",
      en: "Social-domain negotiation procedure: selection, one or more negotiation rounds, then the offer.",
    },
    source: "Monitor 2020",
  },
  regisseursmodel: {
    en: "case-director-model",
    doc: {
      nl: "Raamovereenkomsten met meer aanbieders; cliënt en regisseur kiezen samen per geval.",
      en: "Frameworks with several providers; client and case director choose together, case by case.",
    },
    source: "AEF 2015",
  },
  "concurrentie-per-client": {
    en: "competition-per-client",
    doc: {
      nl: "De vraag van één cliënt wordt anoniem uitgezet; aanbieders bieden, cliënt en gemeente kiezen.",
      en: "The need of one client is published anonymously; providers bid, client and municipality choose.",
    },
    source: "AEF 2015",
  },
  wijkgericht: {
    en: "neighbourhood-based",
    aliases: ["wijkgericht-contracteren"],
    doc: {
      nl: "Per wijk of dorp voert één aanbieder of combinatie het hele pakket uit.",
      en: "One provider or consortium carries out the whole package in each neighbourhood or village.",
    },
    source: "AEF 2015",
  },
  openbaar: {
    en: "open",
    aliases: ["openbare-procedure"],
    doc: {
      nl: "De openbare procedure: ieder mag inschrijven.",
      en: "The open procedure: everyone may tender.",
    },
    source: "Aw 2012, art. 2.26",
  },
  "niet-openbaar": {
    en: "restricted",
    aliases: ["niet-openbare-procedure"],
    doc: {
      nl: "De niet-openbare procedure: alleen geselecteerde gegadigden mogen inschrijven.",
      en: "The restricted procedure: only selected candidates may tender.",
    },
    source: "Aw 2012, art. 2.27",
  },
  "mededingingsprocedure-met-onderhandeling": {
    en: "competitive-procedure-with-negotiation",
    doc: {
      nl: "Na selectie wordt over de inschrijvingen onderhandeld.",
      en: "After selection the tenders are negotiated.",
    },
    source: "Aw 2012, art. 2.30",
  },
  "onderhandelingsprocedure-zonder-aankondiging": {
    en: "negotiated-procedure-without-notice",
    doc: {
      nl: "Rechtstreeks onderhandelen met een of meer partijen; mag alleen op een grond uit de wet.",
      en: "Negotiating directly with one or more parties; allowed only on a ground in the Act.",
    },
    source: "Aw 2012, art. 2.32",
  },
  "concurrentiegerichte-dialoog": {
    en: "competitive-dialogue",
    doc: {
      nl: "Een dialoog met geselecteerde gegadigden over de oplossing, daarna inschrijving.",
      en: "A dialogue with selected candidates on the solution, then tenders.",
    },
    source: "Aw 2012, art. 2.29",
  },
  innovatiepartnerschap: {
    en: "innovation-partnership",
    doc: {
      nl: "Ontwikkelen en daarna afnemen van iets dat nog niet op de markt is.",
      en: "Developing and then buying something that is not on the market yet.",
    },
    source: "Aw 2012, art. 2.31a",
  },
  das: {
    en: "dps",
    aliases: ["dynamisch-aankoopsysteem", "dynamisch-aankoopstelsel"],
    doc: {
      nl: "Dynamisch aankoopsysteem: elektronisch, de hele looptijd open voor ieder die geschikt is.",
      en: "Dynamic purchasing system: electronic, open during its whole term to everyone who is suitable.",
    },
    source: "Aw 2012, art. 2.144",
  },
  "meervoudig-onderhands": {
    en: "multiple-private-tender",
    aliases: ["meervoudig-onderhandse-procedure"],
    doc: {
      nl: "De gemeente vraagt zonder aankondiging twee of meer aanbieders om een offerte.",
      en: "The municipality asks two or more providers for an offer, without a notice.",
    },
    source: "Aw 2012, art. 1.14",
  },
  "enkelvoudig-onderhands": {
    en: "single-private-tender",
    aliases: ["een-op-een"],
    doc: {
      nl: "De gemeente vraagt zonder aankondiging één aanbieder om een offerte.",
      en: "The municipality asks one provider for an offer, without a notice.",
    },
    source: "Aw 2012, art. 1.4",
  },
  onderhands: {
    en: "private-tender",
    doc: {
      nl: "Onderhands, zonder te zeggen of één of meer aanbieders worden gevraagd.",
      en: "By private tender, without saying whether one or more providers are asked.",
    },
    source: "Aw 2012, art. 1.4",
  },
});

/** Every procedure that a specification may name. */
export const procedures = words({
  sas: {
    en: "sas",
    aliases: [
      "sas-procedure",
      "procedure-voor-sociale-en-andere-specifieke-diensten",
    ],
    doc: {
      nl: "De vormvrije procedure voor sociale en andere specifieke diensten; `invulling` zegt hoe zij verloopt.",
      en: "The form-free procedure for social and other specific services; `form` says how it runs.",
    },
    source: "Aw 2012, art. 2.38",
  },
  ...invullingen,
});

/** Grounds that the Act names for negotiation, dialogue or an award without notice. */
export const procedureGronden = words({
  "geen-beschikbare-oplossing": {
    en: "no-readily-available-solution",
    source: "Aw 2012, art. 2.28",
  },
  "innovatief-of-ontwerp": {
    en: "innovative-or-design",
    source: "Aw 2012, art. 2.28",
  },
  "complexiteit-of-risico": {
    en: "complexity-or-risk",
    source: "Aw 2012, art. 2.28",
  },
  "specificaties-niet-vast-te-stellen": {
    en: "specifications-not-determinable",
    source: "Aw 2012, art. 2.28",
  },
  "onaanvaardbare-inschrijvingen": {
    en: "unacceptable-tenders",
    aliases: ["onregelmatige-inschrijvingen"],
    source: "Aw 2012, art. 2.28",
  },
  "mislukte-procedure": {
    en: "failed-procedure",
    source: "Aw 2012, art. 2.32",
  },
  "een-ondernemer": { en: "single-operator", source: "Aw 2012, art. 2.32" },
  "dwingende-spoed": { en: "extreme-urgency", source: "Aw 2012, art. 2.32" },
  herhaling: { en: "repetition", source: "Aw 2012, art. 2.36" },
  prijsvraag: { en: "design-contest", source: "Aw 2012, art. 2.34" },
});
