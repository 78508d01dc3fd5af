import type { Language } from "../../../grammar/src/exact.ts";
import { versionsOf } from "./articles.ts";
import data from "./data/studies.json" with { type: "json" };
import { tableDay } from "./period.ts";
import {
  articleLink,
  isStatute,
  type StatuteId,
  statute,
  statuteLink,
} from "./statutes.ts";
import type { StudyFile } from "./types.ts";

/** A study, standard or register that rules cite. */
export type StudyId = keyof typeof data.studies;
export type Study = StudyFile["studies"][string];

/** Everything a rule may name as its source: the `ref` of the rule catalogue. */
export type SourceRef = StatuteId | StudyId;

const studies = data.studies as Readonly<Record<StudyId, Study>>;

/** The study or standard with its title, authors, year and publisher. */
export function study(id: StudyId): Study {
  return studies[id];
}

/** Whether the text names a source that rules may cite. */
export function isSource(ref: string): ref is SourceRef {
  return isStatute(ref) || Object.hasOwn(studies, ref);
}

/**
 * A short citation for people: "art. 2.39 lid 1 Aw" (English "art. 2.39(1) Aw"), "PPRC 2018, hoofdstuk 4",
 * "HvJ EU 2 juni 2016, C-410/14 (Falk Pharma), r.o. 37-38". `at` is the place as the catalogue writes it; a bare
 * number in a study is a chapter (`4`) or a section (`2.4`). Remarks between brackets, except
 * `(oud)`, and working line numbers (`L123`) are left out.
 */
export function citation(
  ref: SourceRef,
  at: string,
  language: Language = "nl",
): string {
  const place = language === "en" ? english(clean(at)) : clean(at);
  if (!isStatute(ref))
    return joined(studies[ref].short[language], section(place, language));
  const { kind, number, short } = statute(ref);
  if (kind === "uitspraak") {
    const own = place
      .replaceAll(number ?? "", "")
      .replace(/^C-\d+\/\d+,? ?/, "");
    return joined(
      short[language],
      /^((r\.o\.|paras?\.?) \d|dictum|operative)/.test(own) ? own : "",
    );
  }
  if (/^(arts?\.|bijlage|annex)/.test(place))
    return `${place} ${short[language]}`;
  return joined(short[language], place);
}

/**
 * Where a reader finds the source on a day number: the first article that `at` names, else the statute or judgment.
 * A place marked `(oud)` leads to the last day of that version.
 * Undefined for studies and for statutes without a fixed address.
 */
export function sourceLink(
  ref: SourceRef,
  at: string,
  day: number,
  language: Language = "nl",
): string | undefined {
  if (!isStatute(ref)) return undefined;
  const [article] = articlesIn(at);
  if (article === undefined) return statuteLink(ref, day, language);
  const end = /\(oud\)/.test(at) ? versionsOf(ref, article)[0]?.to : null;
  return articleLink(
    ref,
    article,
    end ? Math.min(day, tableDay(end)) : day,
    language,
  );
}

/** The article numbers that a place names: "art. 2.7 lid 4; art. 2.4 lid 2 onder b" gives 2.7 and 2.4. */
export function articlesIn(at: string): readonly string[] {
  const place = clean(at);
  if (!/^arts?\. /.test(place)) return [];
  const found = place.match(
    /(?<![\d.-])(?:\d+[a-z]*(?:\.\d+[a-z]*)+)(?![\d.])|(?<=arts?\. )\d+[a-z]*(?![\da-z.])/g,
  );
  return [...new Set(found ?? [])];
}

/** Without remarks between brackets and without working line numbers. */
function clean(at: string): string {
  return at
    .replace(/(?<!\s)\s*\((?!oud\))[^()]*\)/g, "")
    .replace(/\bL\d+(?:\s*[-–]\s*L?\d+)?/g, "")
    .replace(/(?<![\s,;])[\s,;]*(?:[,;]|\s(?:en|and)\b)[\s,;]*(?=[,;]|$)/g, "")
    .replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, "");
}

function joined(name: string, place: string): string {
  return place === "" ? name : `${name}, ${place}`;
}

/** A bare chapter or section number in words. */
function section(place: string, language: Language): string {
  if (!/^\d+(\.\d+)*$/.test(place)) return place;
  const words =
    language === "nl" ? ["hoofdstuk", "paragraaf"] : ["chapter", "section"];
  return `${place.includes(".") ? words[1] : words[0]} ${place}`;
}

/** "art. 2.39 lid 1 onder c" as "art. 2.39(1)(c)", and the Dutch words for places in English. */
function english(place: string): string {
  const bracket = (_: string, from: string, to?: string) =>
    to === undefined ? `(${from})` : `(${from})-(${to})`;
  const pair = (_: string, first: string, second: string) =>
    `(${first}) and (${second})`;
  return place
    .replace(/ lid (\d+) en (\d+)\b/g, pair)
    .replace(/ onder ([a-z]) en ([a-z])\b/g, pair)
    .replace(/ en (?:lid|onder) (\d+[a-z]?|[a-z])\b/g, " and ($1)")
    .replace(/ (?:lid|onder) (\d+[a-z]?|[a-z])\b(?:-(\d+|[a-z])\b)?/g, bracket)
    .replace(/\br\.o\. (?=\d+-)/g, "paras ")
    .replace(/\br\.o\. /g, "para. ")
    .replace(/\(oud\)/g, "(former)")
    .replace(/\bhoofdstuk\b/g, "chapter")
    .replace(/\bparagraaf\b/g, "section")
    .replace(/\btabel\b/g, "table")
    .replace(/\bbijlage\b/g, "annex")
    .replace(/\bvoorschrift\b/g, "provision")
    .replace(/\bdictum\b/g, "operative part")
    .replace(/ en (?=\d|art\.)/g, " and ");
}
