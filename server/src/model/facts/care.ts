import { type Interval, ONE } from "../../../../grammar/src/exact.ts";
import {
  careForm,
  careGroup,
  isCareForm,
  lawsOf as lawsOfForm,
} from "../../law/care-forms.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { matchWord } from "../../vocabulary/lookup.ts";
import { zorgvormen } from "../../vocabulary/zorgvorm.ts";
import type { Node } from "../node.ts";
import type { Law } from "./law.ts";

type Lot = Node<"perceel">;

/** Words beside the thirteen forms of the studies whose law and group follow from their definition. */
const beside: Readonly<
  Record<string, { readonly laws: readonly Law[]; readonly group: string }>
> = {
  "persoonlijke-verzorging": { laws: [], group: "begeleiding" },
  "gedwongen-kader": { laws: ["jeugdwet"], group: "gedwongen-kader" },
  verblijf: { laws: ["jeugdwet"], group: "verblijf" },
  "gesloten-jeugdhulp": { laws: ["jeugdwet"], group: "verblijf" },
};

const compulsory: ReadonlySet<string> = new Set([
  "jeugdbescherming",
  "jeugdreclassering",
  "gedwongen-kader",
]);

/** Forms in which clients live with the provider or a foster family; short stays are not settled by the sources. */
const residential: ReadonlySet<string> = new Set([
  "pleegzorg",
  "residentieel",
  "verblijf",
  "gesloten-jeugdhulp",
  "beschermd-wonen",
  "maatschappelijke-opvang",
]);

/** The forms of care that a lot names, `geen` left out. */
export function careFormsOf(lot: Lot): string[] {
  return lot.words("zorgvormen").filter((form) => form !== "geen");
}

/** The form of care that a free text means, as behind `voor`: in either language or by a synonym. */
export function careFormCalled(text: string): string | undefined {
  return matchWord({ type: "enum", words: zorgvormen }, text)?.word;
}

/** The laws that a form surely belongs to; empty for a form that may occur under either or under neither. */
export function lawsOfCare(form: string): readonly Law[] {
  return beside[form]?.laws ?? lawsOfForm(form);
}

/** The group that forms are usually bought in (Aw 2012, art. 1.5, our grouping); undefined beside the studies. */
export function groupOfCare(form: string): string | undefined {
  return beside[form]?.group ?? careGroup(form);
}

/** Jeugdbescherming and jeugdreclassering: for certified institutions only (Jeugdwet, art. 3.2 lid 1). */
export function isCompulsory(form: string): boolean {
  return compulsory.has(form);
}

/** Jeugdhulp: every form of the Jeugdwet but child protection and youth probation. */
export function isYouthHelp(form: string): boolean {
  return lawsOfCare(form).includes("jeugdwet") && !isCompulsory(form);
}

/** True for care with a place to live. */
export function isResidential(form: string): boolean {
  return residential.has(form);
}

/** The ages that the target group of a lot covers, in years; undefined when not given. */
export function agesOf(lot: Lot): Interval | undefined {
  return yearsAt(lot, "doelgroep.leeftijd");
}

/** The age at which help in a lot ends, in years; undefined when not given. */
export function limitAge(lot: Lot): number | undefined {
  return yearsAt(lot, "doelgroep.hulp-eindigt-bij")?.max;
}

function yearsAt(
  lot: Lot,
  path: "doelgroep.leeftijd" | "doelgroep.hulp-eindigt-bij",
): Interval | undefined {
  const months = lot.months(path);
  if (months) return { min: months.min / 12, max: months.max / 12 };
  const years = lot.number(path);
  return years && { min: years.min / ONE, max: years.max / ONE };
}

/** How a message names a form of care. */
export function careFormName(form: string): Localized {
  if (isCareForm(form)) return careForm(form).name;
  const english = (zorgvormen as Readonly<Record<string, { en: string }>>)[
    form
  ];
  return {
    nl: form.replaceAll("-", " "),
    en: (english?.en ?? form).replaceAll("-", " "),
  };
}

/** How a message names a law. */
export function lawName(law: Law): Localized {
  return law === "jeugdwet"
    ? { nl: "Jeugdwet", en: "Youth Act" }
    : { nl: "Wmo 2015", en: "Wmo 2015" };
}
