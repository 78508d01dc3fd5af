import { parseIso } from "../../../grammar/src/calendar.ts";
import type { Language } from "../../../grammar/src/exact.ts";
import type { FailOn, Profile } from "../config/configuration.ts";
import { type FormatName, formatNames, isFormat } from "../report/formats.ts";
import { CliError } from "./io.ts";
import * as texts from "./texts.ts";

/** What the options of each command come to, and how each is read. A value that makes no sense is one sentence. */

export interface CommonOptions {
  readonly lang?: Language;
}

/** What every command that checks documents takes. */
export interface ExamineOptions extends CommonOptions {
  readonly profile?: Profile;
  /** A day number. */
  readonly peildatum?: number;
  readonly config?: string;
  readonly stdinFilename?: string;
}

export interface CheckOptions extends ExamineOptions {
  readonly format: readonly FormatName[];
  readonly output: readonly Output[];
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly showConfig?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly statistics?: boolean;
  readonly watch?: boolean;
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

export const reportFormats = ["markdown", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions extends ExamineOptions {
  readonly format?: ReportFormat;
  readonly output: readonly { format: ReportFormat; file: string }[];
  /** The day to compare with, a day number. */
  readonly tegen?: number;
}

export interface RulesOptions extends CommonOptions {
  readonly format?: "text" | "json";
}

export interface FormatOptions extends CommonOptions {
  readonly check?: boolean;
  readonly write?: boolean;
  readonly taal?: Language;
}

/** A format that goes to a file instead of standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string;
}

/** `--format text,json`, also repeated. */
export function formats(
  value: string,
  previous: readonly FormatName[],
): FormatName[] {
  const named = value.split(",").map((name) => formatNamed(name, "--format"));
  return [...new Set([...previous, ...named])];
}

/** `--output sarif=out.sarif` */
export function outputs(value: string, previous: readonly Output[]): Output[] {
  const { name, file } = formatAndFile(value);
  return [...previous, { format: formatNamed(name, "--output"), file }];
}

/** `--format html` of `bestek report`. */
export const reportFormat = (value: string): ReportFormat =>
  oneOf("--format", value, reportFormats);

/** `--output html=report.html` of `bestek report`. */
export function reportOutputs(
  value: string,
  previous: ReportOptions["output"],
): ReportOptions["output"] {
  const { name, file } = formatAndFile(value);
  const format = oneOf("--output", name, reportFormats);
  return [...previous, { format, file }];
}

function formatAndFile(value: string): { name: string; file: string } {
  const at = value.indexOf("=");
  const file = value.slice(at + 1);
  if (at < 0 || file === "") throw new CliError(texts.badOutput(value));
  return { name: value.slice(0, at), file };
}

export const failOn = (value: string): FailOn =>
  oneOf("--fail-on", value, ["error", "warning", "info", "hint", "never"]);

export const profile = (value: string): Profile =>
  oneOf("--profile", value, ["kern", "volledig"]);

export const language = (value: string): Language =>
  oneOf("--lang", value, ["nl", "en"]);

export const tableFormat = (value: string): "text" | "json" =>
  oneOf("--format", value, ["text", "json"]);

/** A whole number, 0 or more. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new CliError(texts.badCount(value));
  return Number(value);
}

/** `2027-01-01` as a day number. */
export function date(value: string): number {
  const day = parseIso(value);
  if (day === undefined) throw new CliError(texts.badDate(value));
  return day;
}

/** The day of `--tegen`. */
export function otherDate(value: string): number {
  const day = parseIso(value);
  if (day === undefined) {
    throw new CliError(texts.badDate(value, "--tegen"));
  }
  return day;
}

function formatNamed(name: string, option: string): FormatName {
  if (isFormat(name)) return name;
  throw new CliError(texts.badChoice(option, name, formatNames));
}

function oneOf<const T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw new CliError(texts.badChoice(option, value, allowed));
  }
  return found;
}
