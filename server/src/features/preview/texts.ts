import type { Localized } from "../../vocabulary/define.ts";

/** The words of the preview beside those of the vocabulary. */
export const texts = {
  line: { nl: "regel", en: "line" },
  toLine: { nl: "Ga naar de tekst", en: "Go to the text" },
  empty: {
    nl: "In dit document staat nog geen specificatie.",
    en: "There is no specification in this document yet.",
  },
  start: {
    nl: "Begin met een blok “bestek”, of kies “Bestek: Nieuwe specificatie”.",
    en: "Begin with a block “specification”, or choose “Bestek: New Specification”.",
  },
  fictional: { nl: "Fictief", en: "Fictional" },
  contents: { nl: "Inhoud", en: "Contents" },
  facts: { nl: "In het kort", en: "In short" },
  time: { nl: "Planning en looptijd", en: "Planning and term" },
  lots: { nl: "Percelen", en: "Lots" },
  award: { nl: "Gunningscriteria", en: "Award criteria" },
  decided: { nl: "Wat is vastgelegd", en: "What was decided" },
  forAll: { nl: "Voor alle percelen", en: "For every lot" },
  motivations: { nl: "Motiveringen", en: "Motivations" },
  findings: { nl: "Bevindingen", en: "Findings" },
  open: { nl: "nog open", en: "still open" },
  unknown: { nl: "niet bekend", en: "not known" },
  unreadable: { nl: "niet leesbaar", en: "not readable" },
  inherited: { nl: "overgenomen van", en: "taken from" },
  lot: { nl: "Perceel", en: "Lot" },
  yearly: { nl: "Waarde per jaar", en: "Value a year" },
  whole: {
    nl: "Waarde over de hele looptijd, met opties",
    en: "Value over the whole term, with options",
  },
  term: { nl: "Looptijd", en: "Term" },
  longest: { nl: "Met verlengingen", en: "With extensions" },
  ends: { nl: "Uiterste einde", en: "Latest end" },
  endless: { nl: "zonder einde", en: "without an end" },
  contractors: { nl: "Opdrachtnemers", en: "Contractors" },
  noFindings: { nl: "Geen bevindingen.", en: "No findings." },
} satisfies Record<string, Localized>;
