import data from "./data/prevalence.json" with { type: "json" };
import { tableDay } from "./period.ts";
import type { Law, PrevalenceFile } from "./types.ts";

/** How common choices were, from the studies. Shares are as printed: never added, subtracted or made into a trend. */
export const prevalence = data as PrevalenceFile;

export type PrevalenceTable = keyof PrevalenceFile["tables"];

/** Where a figure comes from and what it counts. */
export type Figure = Pick<
  PrevalenceFile["alone"],
  "ref" | "at" | "name" | "date" | "when" | "since" | "unit"
>;

export interface Share {
  readonly share: number;
  /** The number of observations, where it is printed. */
  readonly n?: number;
  /** What the share is of: a form of care, or a law as a whole. */
  readonly group: { readonly form: string } | { readonly law: Law };
}

const compulsory: ReadonlySet<string> = new Set([
  "jeugdbescherming",
  "jeugdreclassering",
]);

/** The row of a form of care in the tables: child protection and youth probation share one. */
export function rowOf(form: string): string {
  return compulsory.has(form) ? "gedwongen-kader" : form;
}

/** Whether the studies looked at the form of care at all. */
export function isStudied(form: string): boolean {
  return Object.hasOwn(prevalence.alone.forms, rowOf(form));
}

/** Whether specifications of this decisive date (a day number) are compared with the figure. */
export function compares({ since }: Figure, day: number): boolean {
  return day >= tableDay(since);
}

/**
 * The share of a choice among lots of one law and these forms of care on a day: of the form if there is one and the
 * table has it, else of the law. Undefined where the source has no reliable cell or later studies contradict it.
 */
export function shareOf(
  id: PrevalenceTable,
  column: string,
  { law, forms, day }: { law: Law; forms: readonly string[]; day: number },
): Share | undefined {
  const table = prevalence.tables[id];
  const index = table.columns.indexOf(column);
  const isOvertaken = table.overtaken.some(
    (cell) =>
      cell.law === law && cell.column === column && day >= tableDay(cell.from),
  );
  if (index < 0 || isOvertaken || !compares(table, day)) return undefined;
  const names = [...new Set(forms.map(rowOf))];
  if (names.some((name) => table.forms[name] === null)) return undefined;
  const [name = ""] = names;
  const own = names.length === 1 ? table.forms[name] : undefined;
  const row = own ?? table.laws[law];
  const share = row?.shares[index];
  if (row === undefined || share === undefined || share === null)
    return undefined;
  return {
    share,
    ...(row.n !== undefined && { n: row.n }),
    group: own ? { form: name } : { law },
  };
}

/** The share of a choice when it is rare. */
export function rareShareOf(
  ...[id, column, lot]: Parameters<typeof shareOf>
): Share | undefined {
  const found = shareOf(id, column, lot);
  return found && found.share <= prevalence.tables[id].rare ? found : undefined;
}
