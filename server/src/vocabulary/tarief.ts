import {
  count,
  duration,
  entries,
  moment,
  money,
  number,
  oneOf,
  openList,
  prose,
  text,
  words,
  yesNo,
} from "./define.ts";
import { eenheden } from "./eenheden.ts";

export const tariefsoorten = words({
  vast: { en: "fixed", aliases: ["vast-tarief"] },
  minimum: { en: "minimum" },
  maximum: { en: "maximum" },
  geboden: {
    en: "offered",
    aliases: ["aangeboden", "geoffreerd", "bieding", "bid"],
    doc: {
      nl: "De inschrijver biedt het tarief.",
      en: "The tenderer offers the tariff.",
    },
  },
  onderhandeld: { en: "negotiated" },
});

/** The price of a product, its limits and its quantity. */
export const tariefEntries = entries({
  "product.eenheid": {
    en: "unit",
    value: openList(eenheden),
    list: true,
    qualifiers: ["voor"],
    doc: { nl: "De eenheid waarin wordt betaald.", en: "The unit of payment." },
    source: "iWmo/iJw, codelijst WJ756",
  },
  "product.tarief": {
    en: "tariff",
    aliases: ["prijs", "rate"],
    value: money,
    list: true,
    qualifiers: ["per", "voor", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "De prijs per eenheid, desgewenst per gemeente of per jaar.",
      en: "The price per unit, if wanted per municipality or per year.",
    },
    source: "PPRC 2018",
  },
  "product.tariefsoort": {
    en: "tariff-kind",
    value: oneOf(tariefsoorten),
    doc: {
      nl: "Of het tarief vaststaat, een grens is of wordt geboden.",
      en: "Whether the tariff is fixed, a limit or offered.",
    },
    source: "PPRC 2018",
  },
  "product.minimumtarief": {
    en: "minimum-tariff",
    value: money,
    qualifiers: ["per", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "Het laagste tarief dat wordt aanvaard.",
      en: "The lowest tariff that is accepted.",
    },
    source: "PPRC 2018",
  },
  "product.maximumtarief": {
    en: "maximum-tariff",
    value: money,
    qualifiers: ["per", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "Het hoogste tarief dat wordt aanvaard.",
      en: "The highest tariff that is accepted.",
    },
    source: "PPRC 2018",
  },
  "product.ondergrens": {
    en: "lower-bound",
    value: money,
    qualifiers: ["per", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "De reële prijs waar een bod niet onder mag komen.",
      en: "The real price that an offer may not go below.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "product.reele-prijs": {
    en: "real-price",
    value: money,
    qualifiers: ["per", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "De berekende reële prijs van dit product.",
      en: "The computed real price of this product.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "product.gegund-tarief": {
    en: "awarded-tariff",
    aliases: ["aanvaard-bod"],
    value: money,
    list: true,
    qualifiers: ["per", "voor", "excl. btw", "incl. btw"],
    doc: {
      nl: "Het aanvaarde bod, desgewenst per aanbieder.",
      en: "The accepted offer, if wanted per provider.",
    },
    source: "PPRC 2018",
  },
  "product.prijspeil": {
    en: "price-level",
    value: moment,
    doc: {
      nl: "Het jaar waarin het tarief is uitgedrukt.",
      en: "The year in which the tariff is expressed.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "product.tariefverschil": {
    en: "tariff-difference",
    value: openList({
      "per-aanbieder": { en: "per-provider" },
      "per-moment": { en: "per-entry-moment" },
      maatwerk: { en: "individual-agreement" },
      regio: { en: "per-region" },
      personeelsmix: { en: "staff-mix" },
    }),
    list: true,
    doc: {
      nl: "Waardoor het tarief van dit product kan verschillen.",
      en: "What makes the tariff of this product differ.",
    },
    source: "HvJ EU 2-6-2016, C-410/14",
  },
  "product.hoeveelheid": {
    en: "quantity",
    value: number(
      "minuut",
      "uur",
      "dagdeel",
      "dag",
      "etmaal",
      "week",
      "4-weken",
      "maand",
      "jaar",
      "client",
      "plaats",
      "keer",
      "stuk",
      "traject",
      "arrangement",
      "resultaat",
      "consult",
      "rit",
      "gesprek",
      "verslag",
      "bewoner",
      "inwoner",
      "bed",
    ),
    list: true,
    qualifiers: ["per", "in", "voor"],
    doc: {
      nl: "De verwachte hoeveelheid; met `maximaal` een grens.",
      en: "The expected quantity; with `max` a limit.",
    },
    source: "PPRC 2018",
  },
  "product.aantal-clienten": {
    en: "client-count",
    aliases: ["clienten"],
    value: count("client"),
    list: true,
    qualifiers: ["per", "in", "voor"],
    doc: {
      nl: "Het verwachte aantal cliënten.",
      en: "The expected number of clients.",
    },
    source: "PPRC 2018",
  },
  "aanbod.dagdeel": {
    en: "day-part",
    aliases: ["half-day"],
    value: [duration, count("uur")],
    doc: {
      nl: "Hoeveel uur een dagdeel hier telt.",
      en: "How many hours a day-part counts here.",
    },
    source: "iWmo/iJw 3.2",
  },
  "dagdeel.minimale-aanwezigheid": {
    en: "minimum-attendance",
    value: [duration, count("uur")],
    doc: {
      nl: "Hoe lang een cliënt er moet zijn om een dagdeel te declareren.",
      en: "How long a client must attend before a day-part can be claimed.",
    },
    source: "iWmo/iJw 3.2",
  },
  "niveau.abnormaal-laag": {
    en: "abnormally-low",
    value: openList({
      uitsluiten: { en: "exclude", aliases: ["afwijzen", "ongeldig"] },
      "toelichting-vragen": {
        en: "ask-explanation",
        aliases: ["uitleg-vragen"],
      },
    }),
    doc: {
      nl: "Wat er gebeurt met een inschrijving die abnormaal laag lijkt.",
      en: "What happens to a tender that seems abnormally low.",
    },
    source: "Aw 2012, art. 2.116",
  },
  "niveau.boete": {
    en: "penalty",
    value: [yesNo, money, prose],
    qualifiers: ["per"],
    doc: {
      nl: "De boete als de aanbieder afspraken niet nakomt.",
      en: "The penalty when the provider does not keep agreements.",
    },
    source: "PPRC 2018",
  },
  "boete.betreft": {
    en: "concerns",
    value: text,
    list: true,
    doc: { nl: "Waarvoor de boete geldt.", en: "What the penalty is for." },
    source: "PPRC 2018",
  },
});
