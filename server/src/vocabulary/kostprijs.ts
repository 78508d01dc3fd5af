import {
  entries,
  moment,
  money,
  openList,
  percentage,
  prose,
  reference,
  words,
} from "./define.ts";
import { eenheden } from "./eenheden.ts";

/** The cost elements of the Wmo decree and of the Youth Act decree, and those that people add. */
export const kostprijselementen = words({
  beroepskracht: {
    en: "professional",
    aliases: ["beroepskrachten", "loonkosten"],
    doc: {
      nl: "De kosten van de mensen die de hulp geven, met hun cliëntgebonden en overige uren.",
      en: "The cost of the people who give the help, with their client-bound and other hours.",
    },
  },
  "overige-clientgebonden-kosten": {
    en: "client-bound",
    aliases: ["clientgebonden", "clientgebonden-kosten"],
    source: "Besluit Jeugdwet, art. 2.3",
  },
  overhead: { en: "overhead", aliases: ["overheadkosten"] },
  "niet-productieve-uren": {
    en: "non-productive",
    aliases: ["niet-productief", "improductiviteit", "verlof-en-ziekte"],
    doc: {
      nl: "Verlof, ziekte, scholing en werkoverleg.",
      en: "Leave, illness, training and work meetings.",
    },
  },
  "reis-en-opleiding": {
    en: "travel-and-training",
    aliases: ["reiskosten", "opleidingskosten"],
  },
  indexatie: { en: "indexation", aliases: ["indexering"] },
  "gemeentelijke-verplichtingen": {
    en: "municipal-obligations",
    aliases: ["gemeentelijke-eisen", "rapportage-en-administratie"],
    doc: {
      nl: "Kosten door eisen van de gemeente, zoals rapportage en administratie.",
      en: "Costs caused by demands of the municipality, such as reporting and administration.",
    },
  },
  beschikbaarheid: {
    en: "availability",
    doc: {
      nl: "De kosten van het klaarstaan, ook als er niet wordt geleverd.",
      en: "The cost of being available, also when nothing is delivered.",
    },
    source: "Bestek",
  },
  overig: { en: "other", source: "Bestek" },
});

/** How a tariff or task amount is built up, and how it follows wages and prices. */
export const kostprijsEntries = entries({
  "bekostiging.kostprijsopbouw": {
    en: "tariff-basis",
    aliases: ["kostprijsberekening", "tariefopbouw"],
    mode: "samenvoegen",
    doc: {
      nl: "De berekening achter het tarief, met de elementen waaruit het bestaat.",
      en: "The calculation behind the tariff, with the elements that it consists of.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "kostprijsopbouw.kostprijselement": {
    en: "cost-element",
    aliases: ["element"],
    name: true,
    title: true,
    value: percentage,
    valueKey: "aandeel",
    repeat: true,
    mode: "set",
    family: "kostprijselement",
    doc: {
      nl: "Een onderdeel van de kostprijs; nul of `n.v.t.` met een reden telt ook.",
      en: "One part of the cost price; zero or `n/a` with a reason counts as well.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "kostprijselement.soort": {
    en: "type",
    aliases: ["kind"],
    value: openList(kostprijselementen),
    list: true,
    doc: {
      nl: "Welk wettelijk kostprijselement dit is.",
      en: "Which statutory cost element this is.",
    },
    source: "Besluit Jeugdwet, art. 2.3",
  },
  "kostprijselement.aandeel": {
    en: "share",
    value: percentage,
    doc: {
      nl: "Het deel van de kostprijs.",
      en: "The part of the cost price.",
    },
    source: "Bestek",
  },
  "kostprijselement.bedrag": {
    en: "amount",
    value: money,
    qualifiers: ["per", "excl. btw", "incl. btw"],
    doc: {
      nl: "Het bedrag van dit element.",
      en: "The amount of this element.",
    },
    source: "Bestek",
  },
  "kostprijselement.reden": {
    en: "reason",
    value: prose,
    doc: {
      nl: "Waarom het element nul of niet van toepassing is.",
      en: "Why the element is zero or does not apply.",
    },
    source: "Bestek",
  },
  "kostprijsopbouw.totaal": {
    en: "total",
    value: money,
    qualifiers: ["per", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "De uitkomst van de berekening: de reële prijs per eenheid.",
      en: "The outcome of the calculation: the real price per unit.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "kostprijsopbouw.eenheid": {
    en: "unit",
    value: openList(eenheden),
    doc: {
      nl: "De eenheid waarin is gerekend; die mag anders zijn dan de eenheid van betaling.",
      en: "The unit of the calculation; it may differ from the unit of payment.",
    },
    source: "Bestek",
  },
  "kostprijsopbouw.prijspeil": {
    en: "price-level",
    value: moment,
    doc: {
      nl: "Het jaar waarvoor de berekening geldt.",
      en: "The year for which the calculation holds.",
    },
    source: "Bestek",
  },
  "kostprijsopbouw.methode": {
    en: "method",
    value: openList({
      kostprijsonderzoek: { en: "cost-price-study" },
      bouwstenen: {
        en: "building-blocks",
        doc: {
          nl: "Landelijke bouwstenen voor redelijke tarieven.",
          en: "National building blocks for fair tariffs.",
        },
      },
      rekentool: { en: "calculation-tool" },
      interventies: { en: "interventions" },
      "historisch-tarief": { en: "historical-tariff" },
    }),
    doc: {
      nl: "Hoe de kostprijs is bepaald.",
      en: "How the cost price was determined.",
    },
    source: "AEF 2015",
  },
  "kostprijsopbouw.rapport": {
    en: "report",
    aliases: ["onderzoek"],
    value: reference("bijlage"),
    list: true,
    doc: {
      nl: "De bijlage met de berekening.",
      en: "The annex with the calculation.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
});
