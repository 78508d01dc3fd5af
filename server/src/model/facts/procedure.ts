import { exactly, type Interval } from "../../../../grammar/src/exact.ts";
import type { WordAt } from "../../vocabulary/types.ts";
import type { Node } from "../node.ts";
import { instrumentOf } from "./instrument.ts";

type Lot = Node<"perceel">;
export type Procedure =
  | WordAt<"perceel", "procedure">
  | WordAt<"perceel", "procedure.invulling">;

/** The procedures of part 2 of the Act to which chapter 2.3 applies in full (Aw 2012, art. 2.25-2.31a). */
const standard: ReadonlySet<string> = new Set([
  "openbaar",
  "niet-openbaar",
  "mededingingsprocedure-met-onderhandeling",
  "concurrentiegerichte-dialoog",
  "innovatiepartnerschap",
]);

const private_: ReadonlySet<string> = new Set([
  "meervoudig-onderhands",
  "enkelvoudig-onderhands",
  "onderhands",
]);

/** The main procedure as declared: `sas` itself, not what fills it in. */
export function mainProcedure(
  lot: Lot,
): WordAt<"perceel", "procedure"> | undefined {
  return lot.word("procedure");
}

/** The effective procedure: the `invulling` under `procedure: sas`, else the procedure itself. */
export function effectiveProcedure(lot: Lot): Procedure | undefined {
  const main = mainProcedure(lot);
  return main === "sas" ? (lot.word("procedure.invulling") ?? main) : main;
}

/** True under the regime for social and other specific services (Aw 2012, art. 2.38-2.39). */
export function isSas(lot: Lot): boolean {
  return mainProcedure(lot) === "sas";
}

/** True when the main procedure is one of the standard procedures of part 2 of the Act. */
export function isStandardProcedure(lot: Lot): boolean {
  const main = mainProcedure(lot);
  return main !== undefined && standard.has(main);
}

/** True when providers are invited without a notice. */
export function isPrivateProcedure(lot: Lot): boolean {
  const procedure = effectiveProcedure(lot);
  return procedure !== undefined && private_.has(procedure);
}

export function isDas(lot: Lot): boolean {
  return effectiveProcedure(lot) === "das";
}

/** True when the lot follows a model as its procedure, or names it as its purchasing method. */
export function follows(
  lot: Lot,
  model: "regisseursmodel" | "concurrentie-per-client" | "wijkgericht",
): boolean {
  return effectiveProcedure(lot) === model || lot.includes("methode", model);
}

/** How many providers are invited: a number, or the names that are listed; undefined for `alle`, PM or nothing. */
export function invitedTo(lot: Lot): Interval | undefined {
  const number = lot.count("procedure.uitgenodigden");
  if (number) return number;
  const names = lot.texts("procedure.uitgenodigden").length;
  return names > 0 ? exactly(names) : undefined;
}

/** The cases in which a contract may be awarded without a notice (Aw 2012, art. 2.32-2.36). */
const groundsWithoutNotice: ReadonlySet<string> = new Set([
  "mislukte-procedure",
  "een-ondernemer",
  "dwingende-spoed",
  "herhaling",
  "prijsvraag",
]);

/** True when a ground for an award without notice is named, as a word or by its article, or is still PM. */
export function hasGroundWithoutNotice(lot: Lot): boolean {
  return (
    lot.state("procedure.grond") === "open" ||
    lot
      .words("procedure.grond")
      .some((word) => groundsWithoutNotice.has(word)) ||
    lot.texts("procedure.grond").some((text) => /2\.3[2-6]/.test(text))
  );
}

/** Which body of law applies before any article is tested (design: a regime decides which articles apply). */
export type Regime =
  | "sas"
  | "standaard"
  | "open-house"
  | "subsidie"
  | "eigen-beheer"
  | "onderhands"
  | "overig";

export function regimeOf(lot: Lot): Regime | undefined {
  const instrument = instrumentOf(lot);
  if (
    instrument === "open-house" ||
    instrument === "subsidie" ||
    instrument === "eigen-beheer"
  )
    return instrument;
  if (isSas(lot)) return "sas";
  if (isStandardProcedure(lot)) return "standaard";
  if (isPrivateProcedure(lot)) return "onderhands";
  return mainProcedure(lot) === undefined ? undefined : "overig";
}
