/** Syntax errors in words: what is wrong and what to write, never what the parser calls it. */
import type { SyntaxErrorCode, SyntaxError as SyntaxFault } from "./tree.ts";

export type Language = "nl" | "en";

type Data = SyntaxFault["data"];
type Phrase = (data: Data) => string;

const EXPECTED: Readonly<Record<Language, Readonly<Record<string, Phrase>>>> = {
  nl: {
    amount: ({ found }) =>
      `Na “${found}” wordt een bedrag, aantal of datum verwacht, bijvoorbeeld € 750.000, 4 jaar of 2023-01-01.`,
    value: ({ keyword, found }) =>
      keyword
        ? `Hier ontbreekt wat er bij “${keyword}” hoort: zet het achter de dubbele punt, of PM als het nog open is.`
        : `Na “${found}” ontbreekt een waarde; haal het teken weg of vul de lijst aan.`,
    cell: ({ found }) =>
      `“${found}” past niet in een cel van de tabel: schrijf er een waarde, een naam of een tekst tussen aanhalingstekens.`,
    column: ({ found }) =>
      `Boven deze kolom hoort de naam van een gegeven, bijvoorbeeld titel of geraamde-waarde; “${found}” is dat niet.`,
    keyword: ({ found }) =>
      `Voor “${found}” ontbreekt waar dit bij hoort, bijvoorbeeld looptijd of perceel 1.`,
    statement: ({ found }) =>
      `“${found}” hoort hier niet. Een regel begint met een woord als looptijd of wet; zet tekst tussen aanhalingstekens.`,
  },
  en: {
    amount: ({ found }) =>
      `“${found}” must be followed by an amount, a number or a date, for example € 750.000, 4 years or 2023-01-01.`,
    value: ({ keyword, found }) =>
      keyword
        ? `What belongs to “${keyword}” is missing here: write it behind the colon, or TBD if it is still open.`
        : `A value is missing after “${found}”; remove the mark or complete the list.`,
    cell: ({ found }) =>
      `“${found}” cannot stand in a table cell: write a value, a name or a text between quotes.`,
    column: ({ found }) =>
      `Above this column belongs the name of an item, for example title or estimated-value; “${found}” is not one.`,
    keyword: ({ found }) =>
      `What “${found}” belongs to is missing, for example term or lot 1.`,
    statement: ({ found }) =>
      `“${found}” does not belong here. A line starts with a word such as term or law; put text between quotes.`,
  },
};

const NUMBERS: Readonly<Record<Language, Readonly<Record<string, Phrase>>>> = {
  nl: {
    list: ({ text, repair }) =>
      `“${text}” leest als één getal. Zet in een lijst een spatie na elke komma: ${repair}.`,
    english: ({ text, repair }) =>
      `“${text}” is de Engelse schrijfwijze. Hier staat de punt voor duizendtallen en de komma voor decimalen: ${repair}.`,
    "decimal-point": ({ text, repair }) =>
      `Schrijf decimalen met een komma: ${repair} in plaats van ${text}.`,
    grouping: ({ text }) =>
      `“${text}” is geen getal: achter elke punt horen drie cijfers, bijvoorbeeld 1.250.000.`,
    decimals: ({ text }) =>
      `“${text}” heeft meer dan vier cijfers achter de komma.`,
    date: ({ text, repair }) =>
      `Schrijf een datum als ${repair} of voluit, niet als ${text}.`,
    "no-date": ({ text }) =>
      `“${text}” is geen dag die bestaat. Schrijf een datum als 2023-01-31 of als 31 januari 2023.`,
    year: () =>
      "Hier ontbreekt het jaartal, bijvoorbeeld 1 januari 2023 of juni 2023.",
  },
  en: {
    list: ({ text, repair }) =>
      `“${text}” reads as one number. In a list, put a space after every comma: ${repair}.`,
    english: ({ text, repair }) =>
      `“${text}” is English notation. Here a point groups thousands and a comma starts the decimals: ${repair}.`,
    "decimal-point": ({ text, repair }) =>
      `Write decimals with a comma: ${repair} instead of ${text}.`,
    grouping: ({ text }) =>
      `“${text}” is not a number: three digits belong after every point, for example 1.250.000.`,
    decimals: ({ text }) =>
      `“${text}” has more than four digits after the comma.`,
    date: ({ text, repair }) =>
      `Write a date as ${repair} or in full, not as ${text}.`,
    "no-date": ({ text }) =>
      `“${text}” is not a day that exists. Write a date as 2023-01-31 or as 31 January 2023.`,
    year: () =>
      "The year is missing here, for example 1 January 2023 or June 2023.",
  },
};

const MESSAGES: Readonly<
  Record<Language, Readonly<Record<SyntaxErrorCode, Phrase>>>
> = {
  nl: {
    unexpected: (data) => phraseOf(EXPECTED.nl, data.expected, data),
    "missing-colon": ({ keyword }) =>
      keyword
        ? `Zet een dubbele punt achter “${keyword}”, voor wat erbij hoort.`
        : "Schrijf hier een dubbele punt in plaats van “=”.",
    "missing-brace": ({ brace }) =>
      brace === "{"
        ? "Hier ontbreekt een accolade openen “{”: wat hierna komt staat dieper en hoort erbij."
        : "Deze accolade “{” wordt nergens gesloten; zet een “}” achter het laatste dat erbij hoort.",
    "stray-brace": ({ brace }) =>
      `Bij deze accolade “${brace}” hoort geen andere; haal haar weg.`,
    "missing-comma": ({ found }) =>
      `Zet een komma voor “${found}” als het een volgende waarde is, of begin een nieuwe regel.`,
    "unclosed-string": ({ text }) =>
      `Sluit de tekst “${text}” af met een aanhalingsteken op dezelfde regel. Langere tekst staat tussen """ en """.`,
    "unclosed-prose": () =>
      'Deze tekst begint met """ en wordt nergens afgesloten; zet """ achter de laatste regel.',
    "unclosed-comment": () =>
      "Deze opmerking begint met /* en wordt nergens afgesloten; zet */ achter de laatste regel.",
    "malformed-number": (data) => phraseOf(NUMBERS.nl, data.kind, data),
    "number-too-large": ({ text }) =>
      `“${text}” is te groot om mee te rekenen; controleer de schrijfwijze.`,
    "malformed-time": ({ text, repair }) =>
      repair
        ? `Schrijf een tijdstip als ${repair}, met een dubbele punt.`
        : `“${text}” is geen tijdstip van de dag; schrijf bijvoorbeeld 12:00.`,
    "comma-between-entries": () =>
      "Tussen twee gegevens staat geen komma maar een puntkomma of een nieuwe regel.",
    "comma-before-qualifier": ({ found }) =>
      `Haal de komma voor “${found}” weg: het hoort bij de waarde ervoor, zoals in € 1,2 mln per jaar excl. btw.`,
    "reserved-word": ({ word }) =>
      `“${word}” is een gereserveerd woord en kan niet de naam van een gegeven of kolom zijn.`,
    "nesting-too-deep": ({ limit }) =>
      `Hier staan meer dan ${limit} accolades in elkaar; wat dieper staat wordt niet gelezen.`,
    "text-too-large": () =>
      "Deze tekst is te groot; wat hierna komt wordt niet gelezen.",
    "illegal-character": ({ text }) =>
      `“${text}” kan hier niet staan; zet tekst tussen aanhalingstekens.`,
  },
  en: {
    unexpected: (data) => phraseOf(EXPECTED.en, data.expected, data),
    "missing-colon": ({ keyword }) =>
      keyword
        ? `Put a colon after “${keyword}”, before what belongs to it.`
        : "Write a colon here instead of “=”.",
    "missing-brace": ({ brace }) =>
      brace === "{"
        ? "An opening brace “{” is missing here: what follows is indented deeper and belongs to it."
        : "This brace “{” is closed nowhere; put a “}” after the last thing that belongs to it.",
    "stray-brace": ({ brace }) =>
      `This brace “${brace}” has no other half; remove it.`,
    "missing-comma": ({ found }) =>
      `Put a comma before “${found}” if it is another value, or start a new line.`,
    "unclosed-string": ({ text }) =>
      `Close the text “${text}” with a quote on the same line. Longer text stands between """ and """.`,
    "unclosed-prose": () =>
      'This text starts with """ and is closed nowhere; put """ after its last line.',
    "unclosed-comment": () =>
      "This comment starts with /* and is closed nowhere; put */ after its last line.",
    "malformed-number": (data) => phraseOf(NUMBERS.en, data.kind, data),
    "number-too-large": ({ text }) =>
      `“${text}” is too large to calculate with; check how it is written.`,
    "malformed-time": ({ text, repair }) =>
      repair
        ? `Write a time of day as ${repair}, with a colon.`
        : `“${text}” is not a time of day; write for example 12:00.`,
    "comma-between-entries": () =>
      "Two entries are separated by a semicolon or a new line, not by a comma.",
    "comma-before-qualifier": ({ found }) =>
      `Remove the comma before “${found}”: it belongs to the value before it, as in € 1,2 million per year excl. VAT.`,
    "reserved-word": ({ word }) =>
      `“${word}” is a reserved word and cannot name an entry or a column.`,
    "nesting-too-deep": ({ limit }) =>
      `More than ${limit} braces stand inside each other here; what is deeper is not read.`,
    "text-too-large": () =>
      "This text is too large; what comes after this point is not read.",
    "illegal-character": ({ text }) =>
      `“${text}” cannot stand here; put text between quotes.`,
  },
};

function phraseOf(
  phrases: Readonly<Record<string, Phrase>>,
  key: string | undefined,
  data: Data,
): string {
  const phrase = phrases[key ?? ""];
  if (!phrase) throw new Error(`no syntax message for ${key}`);
  return phrase(data);
}

/** A syntax error as one sentence or two, in the words of someone who buys care. */
export function syntaxMessage(error: SyntaxFault, language: Language): string {
  return MESSAGES[language][error.code](error.data);
}
