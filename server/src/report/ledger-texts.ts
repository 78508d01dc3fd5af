import type { Stage } from "../model/facts/dates.ts";
import type { Law } from "../model/facts/law.ts";
import type { Regime } from "../model/facts/procedure.ts";
import type { Localized } from "../vocabulary/define.ts";

/** The words of `bestek report`. */
export const ledgerTexts = {
  title: {
    nl: "Toetsings- en motiveringsverslag",
    en: "Review and motivation report",
  },
  titleOf: {
    nl: "Toetsings- en motiveringsverslag van",
    en: "Review and motivation report of",
  },
  facts: { nl: "Gegevens", en: "Facts" },
  stage: { nl: "Stadium", en: "Stage" },
  day: { nl: "Recht van", en: "Law of" },
  document: { nl: "Document", en: "Document" },
  organisation: { nl: "Organisatie", en: "Organisation" },
  fictional: { nl: "Fictief", en: "Fictional" },
  yes: { nl: "ja", en: "yes" },
  estimate: {
    nl: "Geraamde waarde van alle overheidsopdrachten samen, zonder btw",
    en: "Estimated value of all public contracts together, excluding VAT",
  },
  lots: { nl: "Percelen: wat is berekend", en: "Lots: what was computed" },
  lot: { nl: "Perceel", en: "Lot" },
  law: { nl: "Wet", en: "Act" },
  route: { nl: "Instrument en procedure", en: "Instrument and procedure" },
  regime: { nl: "Regime", en: "Regime" },
  value: { nl: "Geraamde waarde", en: "Estimated value" },
  term: { nl: "Looptijd", en: "Term" },
  end: { nl: "Einde", en: "End" },
  threshold: { nl: "Drempel", en: "Threshold" },
  unknown: { nl: "niet bekend", en: "not known" },
  none: { nl: "geen", en: "none" },
  motivations: { nl: "Andere motiveringen", en: "Other motivations" },
  otherMotivations: {
    nl: "Bevindingen waarvan gemotiveerd mag worden afgeweken, en teksten die niet bij een wettelijke plicht horen.",
    en: "Findings that a motivated departure may answer, and texts that belong to no statutory duty.",
  },
  writeAs: { nl: "Motiveren kan met", en: "To motivate, write" },
  noMotivations: {
    nl: "Buiten de wettelijke plichten vraagt niets om een motivering, en er is geen andere geschreven.",
    en: "Beyond the statutory duties nothing asks for a motivation, and no other was written.",
  },
  state: { nl: "Stand", en: "State" },
  rule: { nl: "Regel", en: "Rule" },
  covers: { nl: "Betreft", en: "Covers" },
  basis: { nl: "Grondslag", en: "Basis" },
  place: { nl: "Plaats", en: "Place" },
  text: { nl: "Tekst", en: "Text" },
  asks: { nl: "Vraagt om motivering", en: "Asks for a motivation" },
  findings: { nl: "Bevindingen", en: "Findings" },
  noFindings: { nl: "Geen bevindingen.", en: "No findings." },
  open: {
    nl: "Nog open (PM) en daardoor niet gecontroleerd",
    en: "Still open (TBD) and so not checked",
  },
  noOpen: { nl: "Niets staat op PM.", en: "Nothing is TBD." },
  elsewhere: {
    nl: "Bevindingen in andere documenten",
    en: "Findings in other documents",
  },
  signOff: { nl: "Beoordeling en akkoord", en: "Review and sign-off" },
  role: { nl: "Rol", en: "Role" },
  name: { nl: "Naam", en: "Name" },
  date: { nl: "Datum", en: "Date" },
  signature: { nl: "Handtekening", en: "Signature" },
  verdict: {
    nl: "Oordeel: ☐ wijzigen  ☐ motiveren  ☐ aanvaarden, want ...",
    en: "Verdict: ☐ change  ☐ motivate  ☐ accept, because ...",
  },
  scope: {
    nl: "Dit verslag is gemaakt uit de tekst van de specificatie. Het vervangt geen juridisch oordeel: wat op PM staat of niet in de specificatie is opgenomen, is niet getoetst.",
    en: "This report was made from the text of the specification. It does not replace a legal opinion: what is TBD or not in the specification was not checked.",
  },
} satisfies Record<string, Localized>;

export const deviationKeyword: Localized = { nl: "afwijking", en: "deviation" };

export const roles: readonly Localized[] = [
  { nl: "Opgesteld door", en: "Drafted by" },
  { nl: "Juridisch getoetst door", en: "Legal review by" },
  {
    nl: "Akkoord namens de opdrachtgever",
    en: "Approved for the contracting authority",
  },
];

export const lawNames: Readonly<Record<Law, string>> = {
  "wmo-2015": "Wmo 2015",
  jeugdwet: "Jeugdwet",
};

export const stageNames: Readonly<Record<Stage, Localized>> = {
  strategie: { nl: "strategie", en: "strategy" },
  marktconsultatie: { nl: "marktconsultatie", en: "market consultation" },
  concept: { nl: "concept", en: "draft" },
  publicatie: { nl: "publicatie", en: "publication" },
  gunning: { nl: "gunning", en: "award" },
  uitvoering: { nl: "uitvoering", en: "execution" },
};

export const regimeNames: Readonly<Record<Regime, Localized>> = {
  sas: {
    nl: "sociale en andere specifieke diensten",
    en: "social and other specific services",
  },
  standaard: {
    nl: "gewone procedures van deel 2 Aw",
    en: "standard procedures of part 2 of the Act",
  },
  "open-house": { nl: "toelating (Open House)", en: "admission (Open House)" },
  subsidie: { nl: "subsidie (Awb)", en: "grant (Awb)" },
  "eigen-beheer": { nl: "eigen beheer", en: "in-house" },
  onderhands: { nl: "onderhands", en: "private procedure" },
  overig: { nl: "andere procedure", en: "another procedure" },
};

export const reachedNames: Readonly<Record<"yes" | "no" | "maybe", Localized>> =
  {
    yes: { nl: "gehaald", en: "reached" },
    no: { nl: "niet gehaald", en: "not reached" },
    maybe: { nl: "niet te zeggen", en: "cannot be said" },
  };

/** `4 jaar, met verlengingen 9 jaar` */
export function termText(
  initial: Localized,
  total: Localized | undefined,
): Localized {
  if (!total || total.nl === initial.nl) return initial;
  return {
    nl: `${initial.nl}, met verlengingen ${total.nl}`,
    en: `${initial.en}, with extensions ${total.en}`,
  };
}

/** `31 december 2026, uiterlijk 31 december 2031` */
export function endText(
  end: Localized,
  ultimate: Localized | undefined,
): Localized {
  if (!ultimate || ultimate.nl === end.nl) return end;
  return {
    nl: `${end.nl}; met alle verlengingen ${ultimate.nl}`,
    en: `${end.en}; with every extension ${ultimate.en}`,
  };
}

/** `van de 7 motiveringen zijn er 5 gegeven` */
export function motivationCount(given: number, all: number): Localized {
  return {
    nl: `Gevraagde motiveringen: ${all}, waarvan gegeven: ${given}.`,
    en: `Motivations asked for: ${all}, of which given: ${given}.`,
  };
}
