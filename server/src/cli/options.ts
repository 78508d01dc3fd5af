import { parseIso } from "../../../grammar/src/calendar.ts";
import type { Language } from "../../../grammar/src/exact.ts";
import type { FailOn, Profile } from "../config/configuration.ts";
import { type FormatName, formatNames, isFormat } from "../report/formats.ts";
import type { Shard } from "../report/shard.ts";
import { CliError } from "./io.ts";
import * as scale from "./scale-texts.ts";
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
  readonly shard?: Shard;
  /** How many threads. */
  readonly concurrency?: number;
  readonly quiet?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** `bestek diff` and `bestek stats`: one thing that a check can show instead of its findings. */
export interface ShowOptions extends ExamineOptions {
  readonly color: boolean;
}

const reportFormats = ["markdown", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions extends ExamineOptions {
  /** Without `merge` one of `reportFormats`. */
  readonly format?: FormatName;
  readonly output: readonly Output[];
  readonly merge?: boolean;
  readonly failOn?: FailOn;
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
export const reportFormat = (value: string): FormatName =>
  formatNamed(value, "--format");

/** The format as one that the ledger has. */
export const ledgerFormat = (value: FormatName): ReportFormat =>
  oneOf("--format", value, reportFormats);

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

export const documentLanguage = (value: string): Language =>
  oneOf("--taal", value, ["nl", "en"]);

export const tableFormat = (value: string): "text" | "json" =>
  oneOf("--format", value, ["text", "json"]);

/** A whole number, 0 or more. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new CliError(texts.badCount(value));
  return Number(value);
}

/** `2/8`: the second of eight parts. */
export function shard(value: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const found = { index: Number(index), count: Number(of) };
  if (found.index >= 1 && found.index <= found.count) return found;
  throw new CliError(scale.badShard(value));
}

/** A number of threads, 1 or more. */
export function threads(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new CliError(scale.badThreads(value));
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
