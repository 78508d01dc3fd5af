import type { Language } from "../../../grammar/src/exact.ts";
import data from "./data/cpv-care.json" with { type: "json" };
import type { CpvFile } from "./types.ts";

const { art77, other, servicePrefixes } = data as CpvFile;

/** The eight digits of a CPV code written as `85312310` or `85312310-5`; undefined for any other form. */
export function cpvDigits(code: string): string | undefined {
  return /^(\d{8})(?:-\d)?$/.exec(code.trim())?.[1];
}

/**
 * The label of a code, in Dutch or English as in the official list. The table holds the 115 codes of art. 77 lid 1
 * only, not the whole CPV: undefined says nothing about whether a code exists.
 */
export function cpvLabel(code: string, language: Language): string | undefined {
  const digits = cpvDigits(code);
  if (digits === undefined) return undefined;
  if (Object.hasOwn(art77, digits)) return art77[digits]?.[language];
  return Object.hasOwn(other, digits)
    ? (other[digits]?.[language] ?? undefined)
    : undefined;
}

/** Whether a contract for this code may be reserved under art. 2.82a Aw: the code is in art. 77 lid 1. */
export function isReservable(code: string): boolean {
  const digits = cpvDigits(code);
  return digits !== undefined && Object.hasOwn(art77, digits);
}

/** Whether the code belongs to services by its first digits (eForms SDK, BR-BT-00262-0208 and -0209). */
export function isServiceCpv(code: string): boolean {
  const digits = cpvDigits(code);
  return (
    digits !== undefined &&
    servicePrefixes.some((prefix) => digits.startsWith(prefix))
  );
}

/** The codes of art. 77 lid 1, in order, for completion. */
export function reservableCodes(): readonly string[] {
  return Object.keys(art77).sort();
}
