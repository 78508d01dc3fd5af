import type { SpecificationFacts } from "../../ledger/facts.ts";
import type { MotivationState } from "../../ledger/ledger.ts";
import type { ValueBasis } from "../../model/facts/value.ts";
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
  fictional: { nl: "fictief", en: "fictional" },
  contents: { nl: "Inhoud", en: "Contents" },
  facts: { nl: "In het kort", en: "In short" },
  planning: { nl: "Planning", en: "Planning" },
  term: { nl: "Looptijd", en: "Term" },
  lots: { nl: "Percelen", en: "Lots" },
  award: { nl: "Gunningscriteria", en: "Award criteria" },
  decided: { nl: "Wat is vastgelegd", en: "What was decided" },
  forAll: { nl: "Voor alle percelen", en: "For every lot" },
  motivations: { nl: "Motiveringen", en: "Motivations" },
  noMotivations: {
    nl: "Er is niets dat om een motivering vraagt.",
    en: "Nothing asks for a motivation.",
  },
  stillOpen: { nl: "Nog open (PM)", en: "Still open (PM)" },
  findings: { nl: "Bevindingen", en: "Findings" },
  noFindings: { nl: "Geen bevindingen.", en: "No findings." },
  open: { nl: "nog open", en: "still open" },
  none: { nl: "geen", en: "none" },
  unknown: { nl: "niet bekend", en: "not known" },
  unreadable: { nl: "niet leesbaar", en: "not readable" },
  inherited: { nl: "overgenomen van", en: "taken from" },
  alsoFrom: { nl: "Ook overgenomen van", en: "Also taken from" },
  whole: { nl: "de hele specificatie", en: "the whole specification" },
  legend: {
    nl: "↑ overgenomen van een hoger niveau. Waarden zijn zonder btw; die over de hele looptijd tellen opties mee.",
    en: "↑ taken from a higher level. Values exclude VAT; those over the whole term count options.",
  },
  lot: { nl: "Perceel", en: "Lot" },
  yearly: { nl: "Per jaar", en: "A year" },
  overall: { nl: "Hele looptijd", en: "Whole term" },
  longest: { nl: "Met alle verlengingen", en: "With every extension" },
  withAll: { nl: "met verlengingen", en: "with extensions" },
  starts: { nl: "Ingang", en: "Start" },
  firstEnd: { nl: "Eerste einde", en: "First end" },
  ends: { nl: "Uiterste einde", en: "Latest end" },
  endless: { nl: "zonder einde", en: "without an end" },
  contractors: { nl: "Opdrachtnemers", en: "Contractors" },
  estimate: {
    nl: "Geraamde waarde, overheidsopdrachten samen",
    en: "Estimated value, public contracts together",
  },
  authority: { nl: "Opdrachtgever", en: "Authority" },
  lawOf: { nl: "Recht van", en: "Law of" },
  step: { nl: "Stap", en: "Step" },
  when: { nl: "Wanneer", en: "When" },
  part: { nl: "Deel", en: "Part" },
  length: { nl: "Duur", en: "Length" },
  upTo: { nl: "Tot en met", en: "Through" },
  initial: { nl: "Eerste looptijd", en: "Initial term" },
  extension: { nl: "Verlenging", en: "Extension" },
  maximum: { nl: "Vastgelegd maximum", en: "Stated maximum" },
  possible: { nl: "mogelijk", en: "possible" },
  everyLot: { nl: "alle percelen", en: "every lot" },
  holdsFor: { nl: "Geldt voor", en: "Holds for" },
  criterion: { nl: "Criterium", en: "Criterion" },
  weight: { nl: "Gewicht", en: "Weight" },
  points: { nl: "punten", en: "points" },
  rank: { nl: "plaats", en: "place" },
  together: { nl: "Samen", en: "Together" },
  andOpen: { nl: "en wat nog open is", en: "and what is still open" },
} satisfies Record<string, Localized>;

export const stateNames: Readonly<Record<MotivationState, Localized>> = {
  motivated: { nl: "gemotiveerd", en: "motivated" },
  short: { nl: "tekst te kort", en: "text too short" },
  open: { nl: "motivering nog PM", en: "motivation still PM" },
  missing: { nl: "niet gemotiveerd", en: "not motivated" },
  unasked: {
    nl: "geschreven, geen bevinding vraagt erom",
    en: "written, no finding asks for it",
  },
};

export const dayFromNames: Readonly<
  Record<SpecificationFacts["dayFrom"], Localized>
> = {
  option: { nl: "gevraagde peildatum", en: "requested date" },
  notice: { nl: "dag van de aankondiging", en: "day of the notice" },
  peildatum: {
    nl: "peildatum in het document",
    en: "reference date in the document",
  },
  today: {
    nl: "vandaag, of het begin van de overeenkomst",
    en: "today, or the start of the contract",
  },
};

/** How the value of a lot was computed, where that needs to be said. */
export const valueBases: Readonly<Partial<Record<ValueBasis, Localized>>> = {
  "48-months": {
    nl: "per maand maal 48 (art. 2.17 Aw)",
    en: "a month times 48 (art. 2.17 Aw)",
  },
  years: { nl: "som van de genoemde jaren", en: "sum of the named years" },
  unclear: {
    nl: "zonder periode: totaal of per jaar",
    en: "no period: total or a year",
  },
};
