/**
 * The closed lists of the grammar: reserved words, units, months and scale words, in both languages at once.
 *
 * In every list the first spelling of a language is the one that is written; the others are only read.
 */
import type { Bound, Preposition, Unit } from "./tree.ts";

/** One meaning with its spellings; the first of `nl` and of `en` is the one the printer writes. */
export interface WordEntry<T> {
  readonly meaning: T;
  readonly nl: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
}

/** A unit has two written forms: after `1` or `per`, and after any other number. */
export interface UnitEntry {
  readonly meaning: Unit;
  /** Singular, form after a number, then spellings that are only read. */
  readonly nl: readonly [string, string, ...string[]];
  readonly en: readonly [string, string, ...string[]];
}

export type Scale = "duizend" | "miljoen" | "miljard";

export const PREPOSITIONS: readonly WordEntry<Preposition>[] = [
  { meaning: "per", nl: ["per"], en: ["per"] },
  { meaning: "op", nl: ["op", "om"], en: ["on", "at"] },
  { meaning: "voor", nl: ["voor"], en: ["for"] },
  { meaning: "in", nl: ["in"], en: ["in"] },
  { meaning: "van", nl: ["van"], en: ["of"] },
];

/** `of` is "or" in Dutch and "van" in English: it stays itself, and the structure stage decides by what stands before it. */
export const AMBIGUOUS_OF = "of";

export const VAT_PHRASES: readonly WordEntry<"excl. btw" | "incl. btw">[] = [
  { meaning: "excl. btw", nl: ["excl. btw"], en: ["excl. VAT"] },
  { meaning: "incl. btw", nl: ["incl. btw"], en: ["incl. VAT"] },
];

export const BOUNDS: readonly WordEntry<Bound>[] = [
  { meaning: "minimaal", nl: ["minimaal", "min.", "min"], en: ["min", "min."] },
  {
    meaning: "maximaal",
    nl: ["maximaal", "max.", "max"],
    en: ["max", "max."],
  },
  { meaning: "circa", nl: ["circa", "ca.", "ca"], en: ["about"] },
  { meaning: "vanaf", nl: ["vanaf"], en: ["from"] },
  { meaning: "uiterlijk", nl: ["uiterlijk"], en: ["by"] },
  { meaning: "tot", nl: ["tot"], en: ["until"] },
  { meaning: "t/m", nl: ["t/m", "tot en met"], en: ["through"] },
];

export const OPEN_WORDS: readonly WordEntry<"open">[] = [
  {
    meaning: "open",
    nl: ["PM", "n.t.b.", "ntb", "n.t.b", "p.m.", "p.m"],
    en: ["TBD"],
  },
];

export const NOT_APPLICABLE_WORDS: readonly WordEntry<"not-applicable">[] = [
  {
    meaning: "not-applicable",
    nl: ["n.v.t.", "nvt", "n.v.t"],
    en: ["n/a"],
  },
];

export const EURO_WORDS: readonly WordEntry<"euro">[] = [
  { meaning: "euro", nl: ["EUR", "euro", "euro's"], en: ["EUR", "euros"] },
];

/** Answers that are words for the grammar, but that no vocabulary entry may take as its name. */
export const ANSWERS: readonly WordEntry<
  "ja" | "nee" | "alle" | "geen" | "onbeperkt"
>[] = [
  { meaning: "ja", nl: ["ja"], en: ["yes"] },
  { meaning: "nee", nl: ["nee"], en: ["no"] },
  { meaning: "alle", nl: ["alle"], en: ["all"] },
  { meaning: "geen", nl: ["geen"], en: ["none"] },
  { meaning: "onbeperkt", nl: ["onbeperkt"], en: ["unlimited"] },
];

export const SCALES: readonly WordEntry<Scale>[] = [
  { meaning: "duizend", nl: ["duizend"], en: ["thousand"] },
  {
    meaning: "miljoen",
    nl: ["miljoen", "mln", "mln.", "mio"],
    en: ["million", "mn"],
  },
  {
    meaning: "miljard",
    nl: ["miljard", "mld", "mld.", "mrd"],
    en: ["billion", "bn"],
  },
];

export const MONTHS: readonly WordEntry<number>[] = [
  { meaning: 1, nl: ["januari", "jan"], en: ["January"] },
  { meaning: 2, nl: ["februari", "feb"], en: ["February"] },
  { meaning: 3, nl: ["maart", "mrt"], en: ["March", "mar"] },
  { meaning: 4, nl: ["april", "apr"], en: ["April"] },
  { meaning: 5, nl: ["mei"], en: ["May"] },
  { meaning: 6, nl: ["juni", "jun"], en: ["June"] },
  { meaning: 7, nl: ["juli", "jul"], en: ["July"] },
  { meaning: 8, nl: ["augustus", "aug"], en: ["August"] },
  { meaning: 9, nl: ["september", "sep", "sept"], en: ["September"] },
  { meaning: 10, nl: ["oktober", "okt"], en: ["October", "oct"] },
  { meaning: 11, nl: ["november", "nov"], en: ["November"] },
  { meaning: 12, nl: ["december", "dec"], en: ["December"] },
];

export const UNITS: readonly UnitEntry[] = [
  { meaning: "minuut", nl: ["minuut", "minuten"], en: ["minute", "minutes"] },
  { meaning: "uur", nl: ["uur", "uur", "uren"], en: ["hour", "hours"] },
  {
    meaning: "dagdeel",
    nl: ["dagdeel", "dagdelen"],
    en: ["day-part", "day-parts"],
  },
  { meaning: "dag", nl: ["dag", "dagen"], en: ["day", "days"] },
  {
    meaning: "werkdag",
    nl: ["werkdag", "werkdagen"],
    en: ["working-day", "working-days"],
  },
  {
    meaning: "etmaal",
    nl: ["etmaal", "etmalen"],
    en: ["24h-period", "24h-periods"],
  },
  { meaning: "week", nl: ["week", "weken", "wk"], en: ["week", "weeks"] },
  {
    meaning: "4-weken",
    nl: ["4-weken", "4-weken", "4-wekelijks"],
    en: ["4-weeks", "4-weeks", "4-week"],
  },
  {
    meaning: "maand",
    nl: ["maand", "maanden", "mnd", "mnd."],
    en: ["month", "months"],
  },
  {
    meaning: "kwartaal",
    nl: ["kwartaal", "kwartalen"],
    en: ["quarter", "quarters"],
  },
  {
    meaning: "jaar",
    nl: ["jaar", "jaar", "jaren", "jr", "jr."],
    en: ["year", "years"],
  },
  { meaning: "fte", nl: ["fte", "fte", "fte's"], en: ["fte", "fte", "ftes"] },
  {
    meaning: "client",
    nl: ["cliënt", "cliënten"],
    en: ["client", "clients"],
  },
  {
    meaning: "punt",
    nl: ["punt", "punten", "pnt"],
    en: ["point", "points"],
  },
  { meaning: "plaats", nl: ["plaats", "plaatsen"], en: ["place", "places"] },
  {
    meaning: "inwoner",
    nl: ["inwoner", "inwoners"],
    en: ["inhabitant", "inhabitants"],
  },
  { meaning: "keer", nl: ["keer", "keer", "maal"], en: ["time", "times"] },
  {
    meaning: "stuk",
    nl: ["stuk", "stuks", "stukken"],
    en: ["piece", "pieces"],
  },
  {
    meaning: "gebeurtenis",
    nl: ["gebeurtenis", "gebeurtenissen"],
    en: ["event", "events"],
  },
  {
    meaning: "traject",
    nl: ["traject", "trajecten"],
    en: ["trajectory", "trajectories"],
  },
  {
    meaning: "aanbieder",
    nl: ["aanbieder", "aanbieders"],
    en: ["provider", "providers"],
  },
  {
    meaning: "arrangement",
    nl: ["arrangement", "arrangementen"],
    en: ["arrangement", "arrangements"],
  },
  {
    meaning: "resultaat",
    nl: ["resultaat", "resultaten"],
    en: ["result", "results"],
  },
  {
    meaning: "consult",
    nl: ["consult", "consulten"],
    en: ["consultation", "consultations"],
  },
  {
    meaning: "rit",
    nl: ["rit", "ritten"],
    en: ["ride", "rides", "trip", "trips"],
  },
  {
    meaning: "gesprek",
    nl: ["gesprek", "gesprekken"],
    en: ["conversation", "conversations", "talk", "talks"],
  },
  {
    meaning: "verslag",
    nl: ["verslag", "verslagen"],
    en: ["report", "reports"],
  },
  {
    meaning: "bewoner",
    nl: ["bewoner", "bewoners"],
    en: ["resident", "residents"],
  },
  {
    meaning: "wijk",
    nl: ["wijk", "wijken"],
    en: ["neighbourhood", "neighbourhoods"],
  },
  {
    meaning: "gemeente",
    nl: ["gemeente", "gemeenten"],
    en: ["municipality", "municipalities"],
  },
  { meaning: "bed", nl: ["bed", "bedden"], en: ["bed", "beds"] },
];
