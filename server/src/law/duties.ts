import data from "./data/duties.json" with { type: "json" };
import { holdsOn } from "./period.ts";
import type { DutyFile } from "./types.ts";

/** A provision of law that asks for a motivation, by a lasting name. */
export type DutyId = keyof typeof data.duties;

/** What has to be motivated, in which regimes, when it must be there and where it is written. */
export type Duty = DutyFile["duties"][string] & { readonly id: DutyId };

/** Where a provision may hold: the regimes of the model, with the two procedures that have rules of their own. */
export type DutyRegime = keyof Duty["regimes"];

const duties = data.duties as Readonly<
  Record<DutyId, DutyFile["duties"][string]>
>;

/** Every duty to motivate, in the order of the Act. */
export const motivationDuties: readonly Duty[] = (
  Object.keys(duties) as DutyId[]
).map((id) => ({ ...duties[id], id }));

/** Whether the provision is in force on a day number. */
export function isInForce(duty: Duty, day: number): boolean {
  return holdsOn(duty, day);
}
