import {
  duration,
  entries,
  moment,
  money,
  openList,
  percentage,
  prose,
  text,
  yesNo,
} from "./define.ts";
import { frequenties } from "./eenheden.ts";

/** When money is paid, in advance or in parts, and discounts on it. */
export const betalingEntries = entries({
  "bekostiging.tariefkorting": {
    en: "tariff-discount",
    value: percentage,
    doc: {
      nl: "Een korting op een ander tarief.",
      en: "A discount on another tariff.",
    },
    source: "AEF 2015",
  },
  "tariefkorting.basis": {
    en: "basis",
    value: text,
    doc: {
      nl: "Het tarief waarop de korting wordt berekend, bijvoorbeeld het NZa-tarief.",
      en: "The tariff that the discount is taken from, for example the NZa tariff.",
    },
    source: "AEF 2015",
  },
  "tariefkorting.jaar": {
    en: "year",
    value: moment,
    doc: { nl: "Het jaar van dat tarief.", en: "The year of that tariff." },
    source: "AEF 2015",
  },
  "tariefkorting.soort": {
    en: "type",
    value: openList({
      bezuiniging: { en: "cutback", aliases: ["taakstelling"] },
      sanctie: {
        en: "sanction",
        doc: {
          nl: "Een tijdelijke verlaging omdat afspraken niet zijn nagekomen.",
          en: "A temporary reduction because agreements were not kept.",
        },
        source: "Contractstandaard Wmo, art. 3.19.1",
      },
    }),
    doc: {
      nl: "Waarom de korting wordt toegepast.",
      en: "Why the discount is applied.",
    },
    source: "AEF 2015",
  },
  "bekostiging.betaaltermijn": {
    en: "payment-instalment",
    value: [duration, openList(frequenties)],
    doc: {
      nl: "Hoe vaak een afgesproken bedrag wordt uitbetaald, of binnen welke tijd.",
      en: "How often an agreed amount is paid, or within what time.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "bekostiging.bevoorschotting": {
    en: "advance-payment",
    aliases: ["voorschot"],
    value: [yesNo, percentage],
    mode: "samenvoegen",
    doc: {
      nl: "Of en hoe de aanbieder vooraf geld krijgt.",
      en: "Whether and how the provider is paid in advance.",
    },
    source: "AEF 2015",
  },
  "bevoorschotting.basis": {
    en: "basis",
    value: openList({
      "verwacht-budget": { en: "expected-budget" },
      historisch: { en: "historical" },
    }),
    doc: {
      nl: "Waarop de hoogte van het voorschot rust.",
      en: "What the size of the advance rests on.",
    },
    source: "AEF 2015",
  },
  "bevoorschotting.frequentie": {
    en: "frequency",
    value: openList(frequenties),
    doc: {
      nl: "Hoe vaak er een voorschot komt.",
      en: "How often an advance is paid.",
    },
    source: "AEF 2015",
  },
  "bevoorschotting.verrekening": {
    en: "settlement",
    value: prose,
    doc: {
      nl: "Wanneer en hoe het voorschot wordt verrekend.",
      en: "When and how the advance is settled.",
    },
    source: "AEF 2015",
  },
  "bevoorschotting.einde": {
    en: "end",
    value: [moment, duration],
    doc: {
      nl: "De dag waarop de bevoorschotting stopt, of hoe lang zij duurt.",
      en: "The day on which advances stop, or how long they last.",
    },
    source: "AEF 2015",
  },
  "bevoorschotting.vervolg": {
    kind: "vervolgbetaling",
    en: "followed-by",
    value: prose,
    doc: {
      nl: "Hoe er daarna wordt betaald.",
      en: "How payment continues afterwards.",
    },
    source: "AEF 2015",
  },
  "bekostiging.beschikbaarheid": {
    en: "availability",
    aliases: ["beschikbaarheidsbekostiging", "beschikbaarheidsvergoeding"],
    value: [money, yesNo],
    qualifiers: ["per", "in", "voor"],
    doc: {
      nl: "Een vergoeding voor het klaarstaan, ook als er niet wordt geleverd.",
      en: "A payment for being available, also when nothing is delivered.",
    },
    source: "AEF 2015",
  },
  "beschikbaarheid.betreft": {
    en: "concerns",
    value: text,
    list: true,
    doc: {
      nl: "De functie waarvoor wordt betaald.",
      en: "The function that is paid for.",
    },
    source: "AEF 2015",
  },
  "bekostiging.volumebeheersing": {
    en: "volume-control",
    value: openList({
      volumeafspraak: { en: "volume-agreement" },
      "maximum-per-toewijzing": { en: "maximum-per-assignment" },
      volumemonitoring: { en: "volume-monitoring" },
      "sturing-in-toegang": { en: "access-steering" },
    }),
    list: true,
    doc: {
      nl: "Hoe de gemeente greep houdt op de hoeveelheid die wordt geleverd.",
      en: "How the municipality keeps a grip on the quantity delivered.",
    },
    source: "PPRC 2018",
  },
  "aanbod.beschikbaarheidseis": {
    en: "availability-requirement",
    aliases: ["gevraagde-beschikbaarheid"],
    value: openList({
      beschikbaarheid: { en: "availability" },
      "snelle-beschikbaarheid": { en: "quick-availability" },
      "vaste-capaciteit": { en: "fixed-capacity" },
      crisisopvang: { en: "crisis-shelter" },
      "geen-wachtlijst": { en: "no-waiting-list" },
      "dag-en-nacht-bereikbaar": {
        en: "around-the-clock",
        aliases: ["altijd-bereikbaar"],
      },
    }),
    list: true,
    mode: "optellen",
    doc: {
      nl: "Waarvoor de aanbieder moet klaarstaan, ook als er niet wordt geleverd.",
      en: "What the provider must stand ready for, also when nothing is delivered.",
    },
    source: "AEF 2015",
  },
});
