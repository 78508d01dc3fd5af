import type { Language } from "../../../../grammar/src/exact.ts";

/** How law and practice write what the vocabulary has in lower case. */
const properNames: Readonly<Record<string, string>> = {
  "wmo-2015": "Wmo 2015",
  jeugdwet: "Jeugdwet",
  sas: "SAS",
  bpkv: "BPKV",
  das: "DAS",
  uea: "UEA",
  cpv: "CPV",
  nuts: "NUTS",
  kpi: "KPI",
  tenderned: "TenderNed",
  "open-house": "Open House",
  "social-support-act": "Wmo 2015",
  "youth-act": "Jeugdwet",
};

/** Parts of Dutch words that keywords have without their dots. */
const dotted: readonly (readonly [RegExp, string])[] = [
  [/client/gu, "cliënt"],
  [/reele/gu, "reële"],
  [/(financi|residenti)e(?=n|le)/gu, "$1ë"],
  [/beeindig/gu, "beëindig"],
  [/beinvloed/gu, "beïnvloed"],
  [/categorieen/gu, "categorieën"],
  [/continuiteit/gu, "continuïteit"],
  [/geindexeerd/gu, "geïndexeerd"],
  [/coordin/gu, "coördin"],
];

/** A word of the vocabulary as a reader writes it: with spaces for its hyphens, and with its accents. */
export function spelled(word: string, language: Language): string {
  const name = properNames[word];
  if (name !== undefined) return name;
  // Dutch itself writes a hyphen behind `niet` and `e`.
  const spaced = word.replace(
    /(?<=\p{L})(?<!^(?:niet|non|e))-(?=\p{L})/gu,
    " ",
  );
  if (language === "en") return spaced;
  return dotted.reduce(
    (written, [part, proper]) => written.replace(part, proper),
    spaced,
  );
}

/** A text in which words of the vocabulary stand, as behind `voor`. */
export function withProperNames(text: string): string {
  return text.replace(/[\w-]+/gu, (word) => properNames[word] ?? word);
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
