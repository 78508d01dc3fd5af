import { words } from "./define.ts";

/** What a price, quantity or accountability is expressed in. The list is open: countable acts have many names. */
export const eenheden = words({
  minuut: {
    aliases: ["minuten"],
    en: "minute",
    source: "iWmo/iJw, codelijst WJ756",
  },
  uur: { aliases: ["uren"], en: "hour", source: "iWmo/iJw, codelijst WJ756" },
  dagdeel: {
    en: "day-part",
    aliases: ["dagdelen", "half-day"],
    doc: { nl: "Een blok van vier uur.", en: "A block of four hours." },
    source: "iWmo/iJw, codelijst WJ756",
  },
  dag: { en: "day" },
  etmaal: {
    aliases: ["etmalen"],
    en: "24h-period",
    source: "iWmo/iJw, codelijst WJ756",
  },
  week: { en: "week" },
  "4-weken": { en: "4-weeks", aliases: ["vier-weken"] },
  maand: { en: "month" },
  kwartaal: { en: "quarter" },
  jaar: { en: "year" },
  traject: { en: "trajectory", aliases: ["trajecten"] },
  arrangement: { en: "arrangement" },
  resultaat: { en: "result" },
  fase: { en: "phase" },
  consult: { en: "consultation" },
  rit: { en: "ride" },
  gesprek: { en: "conversation", aliases: ["talk", "gesprekken"] },
  verslag: { en: "report" },
  kilometer: { en: "kilometre" },
  stuk: { en: "piece", aliases: ["stuks"] },
  "stuks-inspanning": {
    en: "pieces-effort",
    doc: {
      nl: "Een telbare handeling, zoals een consult of een rit.",
      en: "A countable act, such as a consultation or a ride.",
    },
    source: "iWmo/iJw, codelijst WJ756",
  },
  "stuks-output": {
    en: "pieces-output",
    doc: {
      nl: "Een afgesproken resultaat of een periode, per stuk betaald.",
      en: "An agreed result or period, paid per piece.",
    },
    source: "iWmo/iJw, codelijst WJ756",
  },
  "in-euro": {
    en: "in-euros",
    aliases: ["eurobedrag", "bedrag-in-euro"],
    doc: {
      nl: "Een bedrag in euro per periode, zonder aantal stuks.",
      en: "An amount in euros per period, without a number of pieces.",
    },
    source: "iWmo/iJw, codelijst WJ756",
  },
  client: { en: "client", aliases: ["clienten"] },
  bewoner: { en: "resident" },
  inwoner: { en: "inhabitant" },
  wijk: { en: "neighbourhood" },
  gemeente: { en: "municipality" },
  populatie: { en: "population" },
  plaats: { en: "place" },
  bed: { en: "bed" },
  dbc: {
    en: "dbc",
    aliases: ["dbc-tarief"],
    doc: {
      nl: "Diagnose-behandelcombinatie, sinds 2018 niet meer in gebruik in de jeugd-ggz.",
      en: "Diagnosis treatment combination, no longer used in youth mental health care since 2018.",
    },
  },
});

/** How often something happens. */
export const frequenties = words({
  jaarlijks: { en: "yearly" },
  halfjaarlijks: { en: "half-yearly" },
  kwartaal: { en: "quarterly", aliases: ["per-kwartaal", "driemaandelijks"] },
  maandelijks: { en: "monthly" },
  "vier-wekelijks": { en: "four-weekly" },
  wekelijks: { en: "weekly" },
  eenmalig: { en: "once" },
});
