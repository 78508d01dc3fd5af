import { cpvDigits } from "../../law/cpv.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { AnyNode, Node } from "../node.ts";

type Lot = Node<"perceel">;

/** What is bought: Aw 2012, art. 1.1 (services, supplies, works). */
export type Nature = "diensten" | "leveringen" | "werken";

/** Forms that are supplies of goods. */
const supplies: ReadonlySet<string> = new Set([
  "hulpmiddelen",
  "woningaanpassing",
]);

/**
 * Beginnings of CPV codes of services that are no social service as far as known; the list of bijlage XIV itself was
 * not verified. Labels of the CPV divisions.
 */
const ordinaryServices: readonly (readonly [string, Localized])[] = [
  ["60", { nl: "vervoersdiensten", en: "transport services" }],
  ["909", { nl: "reinigingsdiensten", en: "cleaning services" }],
  ["72", { nl: "IT-diensten", en: "IT services" }],
];

/** The nature of a lot: as declared, else supplies when its forms are nothing else, else services. */
export function natureOf(lot: Lot): Nature {
  const declared = lot.word("aard");
  if (declared && declared !== "geen") return declared;
  const forms = lot.words("zorgvormen");
  return forms.length > 0 && forms.every((form) => supplies.has(form))
    ? "leveringen"
    : "diensten";
}

/** The main CPV code that counts for a lot, its own or that of the nearest level above, as eight digits. */
export function mainCpv(lot: AnyNode): string | undefined {
  for (let at: AnyNode | undefined = lot; at; at = at.outer) {
    const [code] = (at as Lot).texts("cpv");
    if (code !== undefined) return cpvDigits(code);
  }
  return undefined;
}

/** What a code stands for when it is a service that is no social service. */
export function ordinaryServiceName(digits: string): Localized | undefined {
  return ordinaryServices.find(([prefix]) => digits.startsWith(prefix))?.[1];
}

/** True for a code of a service that is surely no social service, or of goods or works. */
export function isOrdinaryCpv(digits: string): boolean {
  return /^[0-4]/.test(digits) || ordinaryServiceName(digits) !== undefined;
}

/**
 * True for a social or other specific service (Aw 2012, art. 2.38): a service under the Wmo or the Youth Act. Transport
 * alone is none, and without a form of care the CPV code decides.
 */
export function isSocialService(lot: Lot): boolean {
  if (natureOf(lot) !== "diensten") return false;
  const forms = lot.words("zorgvormen");
  if (forms.length > 0)
    return !forms.every((form) => form === "vervoer" || supplies.has(form));
  const cpv = mainCpv(lot);
  return cpv === undefined || !isOrdinaryCpv(cpv);
}
