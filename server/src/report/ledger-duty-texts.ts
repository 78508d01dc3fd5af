import type { Duty } from "../law/duties.ts";
import type { Localized } from "../vocabulary/define.ts";

/** The words of the ledger of statutory duties. */
export const dutyTexts = {
  title: { nl: "Motiveringsplichten", en: "Duties to motivate" },
  intro: {
    nl: "Wat de wet vraagt te motiveren, of dat hier geldt, en met welke tekst het is gedaan.",
    en: "What the law asks to motivate, whether that holds here, and with which text it was done.",
  },
  later: {
    nl: "Te motiveren buiten dit document",
    en: "To be motivated outside this document",
  },
  outside: { nl: "Niet van toepassing", en: "Not applicable" },
  state: { nl: "Stand", en: "State" },
  duty: { nl: "Plicht", en: "Duty" },
  cause: { nl: "Aanleiding en percelen", en: "Cause and lots" },
  text: { nl: "Motivering", en: "Motivation" },
  verdict: { nl: "Oordeel", en: "Verdict" },
  boxes: {
    nl: "☐\u00a0voldoende\n☐\u00a0aanvullen",
    en: "☐\u00a0sufficient\n☐\u00a0add\u00a0to\u00a0it",
  },
  why: { nl: "Waarom niet", en: "Why not" },
  what: { nl: "Wat", en: "What" },
  when: { nl: "Wanneer", en: "When" },
  possible: { nl: "Geldt mogelijk", en: "May hold" },
  advisable: {
    nl: "Raadzaam; de wet vraagt het niet met zoveel woorden.",
    en: "Advisable; the Act does not ask for it in so many words.",
  },
  secondary: {
    nl: "Voorschrift uit een secundaire bron: ga de tekst na.",
    en: "Provision from a secondary source: look up the text.",
  },
  asks: { nl: "Te motiveren:", en: "To be motivated:" },
  write: { nl: "Schrijf het bij", en: "Write it under" },
  all: { nl: "Alle percelen", en: "All lots" },
} satisfies Record<string, Localized>;

export const dueNames: Readonly<Record<Duty["due"], Localized>> = {
  stukken: {
    nl: "in de aanbestedingsstukken",
    en: "in the tender documents",
  },
  "op-verzoek": {
    nl: "op schriftelijk verzoek van een ondernemer",
    en: "on the written request of an economic operator",
  },
  gunning: {
    nl: "in de mededeling van de gunningsbeslissing",
    en: "in the notification of the award decision",
  },
  "proces-verbaal": {
    nl: "in het proces-verbaal en het dossier",
    en: "in the report and the file",
  },
};

/** How many duties hold, and how far they are fulfilled. */
export function dutyCount(
  sure: number,
  fulfilled: number,
  possible: number,
  outside: number,
): Localized {
  return {
    nl: `Plichten die hier gelden: ${sure}, waarvan geheel gemotiveerd: ${fulfilled}. Mogelijk geldend: ${possible}. Niet van toepassing: ${outside}.`,
    en: `Duties that hold here: ${sure}, of which fully motivated: ${fulfilled}. May hold: ${possible}. Not applicable: ${outside}.`,
  };
}
