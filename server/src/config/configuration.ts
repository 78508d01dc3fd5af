import type { Language } from "../../../grammar/src/exact.ts";
import type { Severity } from "../rules/define.ts";

/** How loud a rule is made by configuration. */
export type Level = Severity | "off";

/** From which severity a finding makes a check fail. */
export type FailOn = Severity | "never";

/** `kern` leaves hints out, `volledig` shows everything. */
export type Profile = "kern" | "volledig";

/** Everything that `bestek.config.json` decides, complete: what the file leaves out has its default. */
export interface Configuration {
  readonly language: Language;
  readonly failOn: FailOn;
  readonly profile: Profile;
  /** Globs, relative to the folder of the configuration file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whose specifications these are, for reports. */
  readonly organisation: string | undefined;
  /** False leaves out the rules that only tell how common a choice is. */
  readonly statistics: boolean;
  /** By rule id (`perceel/clustering`) or by family (`perceel`). */
  readonly severities: Readonly<Record<string, Level>>;
}

/** The name under which the configuration is looked for, from a document's folder upwards. */
export const configurationName = "bestek.config.json";

/** What holds where no file says otherwise. */
export const defaultConfiguration: Configuration = {
  language: "nl",
  failOn: "error",
  profile: "kern",
  include: ["**/*.bestek"],
  exclude: [],
  organisation: undefined,
  statistics: true,
  severities: {},
};

/** Levels from what is never shown to what weighs most. */
const order: readonly Level[] = ["off", "hint", "info", "warning", "error"];

/** True when the first level weighs less than the second. */
export function isLighter(level: Level, than: Level): boolean {
  return order.indexOf(level) < order.indexOf(than);
}

/** True when a finding of this severity makes a check with this limit fail. */
export function failsAt(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && !isLighter(severity, failOn);
}
