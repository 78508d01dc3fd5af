import data from "./data/care-forms.json" with { type: "json" };
import type { CareFormFile, Law } from "./types.ts";

/** One of the thirteen forms of care: five of the Wmo 2015, eight of the Jeugdwet (PPRC 2018, paragraaf 2.2). */
export type CareFormId = keyof typeof data.forms;

export type CareForm = CareFormFile["forms"][string];

const forms = data.forms as Readonly<Record<CareFormId, CareForm>>;

/** Whether the text names one of the thirteen forms. */
export function isCareForm(id: string): id is CareFormId {
  return Object.hasOwn(forms, id);
}

/** The form with its law, names, product categories and the proposed CPV codes (both mappings are ours). */
export function careForm(id: CareFormId): CareForm {
  return forms[id];
}

/** The forms, those of the Wmo 2015 first. */
export function careFormIds(): readonly CareFormId[] {
  return Object.keys(forms) as CareFormId[];
}

/** The law or laws under which a form falls; empty for a form outside the thirteen (transport, aids, shelter). */
export function lawsOf(id: string): readonly Law[] {
  return isCareForm(id) ? forms[id].laws : [];
}

/**
 * The group a form belongs to for art. 1.5 Aw: joining forms of different groups in one lot is joining assignments
 * (our grouping, rule perceel/clustering). Undefined outside the thirteen.
 */
export function careGroup(id: string): string | undefined {
  return isCareForm(id) ? forms[id].group : undefined;
}
