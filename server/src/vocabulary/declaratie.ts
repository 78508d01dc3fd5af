import {
  duration,
  entries,
  openList,
  prose,
  reference,
  yesNo,
} from "./define.ts";
import { eenheden } from "./eenheden.ts";

/** How and when providers claim. */
export const declaratieEntries = entries({
  "niveau.declaratie": {
    en: "claiming",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe en wanneer wordt gedeclareerd.",
      en: "How and when claims are sent.",
    },
    source: "Contractstandaard Wmo, inkoopdocument",
  },
  "declaratie.periode": {
    en: "period",
    value: openList({
      kalendermaand: {
        en: "calendar-month",
        aliases: ["maand", "maandelijks"],
      },
      "4-weken": { en: "4-weeks", aliases: ["vier-weken"] },
      kwartaal: { en: "quarter" },
      jaar: { en: "year" },
      week: { en: "week" },
    }),
    doc: {
      nl: "De periode waarover één declaratie gaat.",
      en: "The period that one claim covers.",
    },
    source: "iWmo/iJw 3.2",
  },
  "declaratie.eenheid": {
    en: "unit",
    value: openList(eenheden),
    list: true,
    doc: {
      nl: "De eenheid waarin wordt gedeclareerd.",
      en: "The unit in which is claimed.",
    },
    source: "iWmo/iJw 3.2",
  },
  "declaratie.voorwaarde": {
    en: "condition",
    value: openList({
      toewijzing: { en: "assignment" },
      startbericht: { en: "start-message" },
      stopbericht: { en: "stop-message" },
      registratie: { en: "registration" },
      urenverantwoording: { en: "hours-account" },
    }),
    list: true,
    doc: {
      nl: "Wat er moet zijn voordat wordt betaald.",
      en: "What must be there before payment.",
    },
    source: "iWmo/iJw 3.2",
  },
  "declaratie.betaaltermijn": {
    en: "payment-period",
    value: duration,
    doc: {
      nl: "Binnen welke tijd een goedgekeurde declaratie wordt betaald.",
      en: "Within what time an approved claim is paid.",
    },
    source: "Contractstandaard Wmo",
  },
  "declaratie.toelichting": {
    en: "explanation",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Uitleg bij het declareren.",
      en: "Explanation of how to claim.",
    },
    source: "Contractstandaard Wmo",
  },
  "declaratie.per-gemeente": {
    en: "per-municipality",
    value: yesNo,
    doc: {
      nl: "Of elke gemeente haar eigen declaraties wil, met een eigen inhoud.",
      en: "Whether every municipality wants claims of its own, with content of its own.",
    },
    source: "Monitor 2020",
  },
});
