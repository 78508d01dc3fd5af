import { isoDate } from "../../../grammar/src/calendar.ts";
import type { Language } from "../../../grammar/src/exact.ts";
import data from "./data/statutes.json" with { type: "json" };
import { tableDay } from "./period.ts";
import type { StatuteFile } from "./types.ts";

/** An act, decree, directive, guideline or judgment; the names are the `ref`s of the rule catalogue. */
export type StatuteId = keyof typeof data.statutes;

export type Statute = StatuteFile["statutes"][string];

const statutes = data.statutes as Readonly<Record<StatuteId, Statute>>;
const links = data.links as StatuteFile["links"];

/** Whether the text names an entry of the statutes. */
export function isStatute(id: string): id is StatuteId {
  return Object.hasOwn(statutes, id);
}

/** Every entry of the statutes. */
export const statuteIds = Object.keys(statutes) as readonly StatuteId[];

/** The statute with its number (BWB, CELEX, ECLI or Stb.), titles, dates and source. */
export function statute(id: StatuteId): Statute {
  return statutes[id];
}

/**
 * The address of the statute: `wetten.overheid.nl/<BWB>/<date>` for Dutch acts, EUR-Lex by CELEX number,
 * `deeplink.rechtspraak.nl` by ECLI, the Staatsblad by number. `day` (a day number) picks the version of a Dutch act;
 * before its entry into force the address is that of the first version. The site may not know a day that is still to
 * come: the caller, who knows the clock, caps it. Undefined when no fixed address is known.
 */
export function statuteLink(
  id: StatuteId,
  day: number,
  language: Language = "nl",
): string | undefined {
  return fill(id, links[statutes[id].link]?.statute, day, language);
}

/**
 * The address of an article on a day: the Juriconnect form `jci1.3:c:<BWB>&artikel=<article>&z=<date>&g=<date>` for
 * Dutch acts. Other kinds have no known form for an article: then the address of the statute. Undefined for
 * anything that is not an article number and for a statute without an address.
 */
export function articleLink(
  id: StatuteId,
  article: string,
  day: number,
  language: Language = "nl",
): string | undefined {
  if (!/^\d+[a-z]*(\.\d+[a-z]*)*$/.test(article)) return undefined;
  const form = links[statutes[id].link];
  return fill(id, form?.article ?? form?.statute, day, language)?.replace(
    "{article}",
    article,
  );
}

function fill(
  id: StatuteId,
  form: string | null | undefined,
  day: number,
  language: Language,
): string | undefined {
  const { number, celex, from } = statutes[id];
  const value = celex ?? number;
  if (!form || value === null) return undefined;
  const version = from === null ? day : Math.max(day, tableDay(from));
  return form
    .replace("{number}", value)
    .replaceAll("{date}", isoDate(version))
    .replace("{LANGUAGE}", language.toUpperCase());
}
