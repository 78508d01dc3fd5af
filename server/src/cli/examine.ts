import { resolve } from "node:path";
import type { Language } from "../../../grammar/src/exact.ts";
import { configurationName } from "../config/configuration.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import { type Report, ReportDocuments } from "../report/report.ts";
import type { Localized } from "../vocabulary/define.ts";
import { type Checked, checkFiles } from "./checking.ts";
import type { CheckedFile } from "./documents.ts";
import { findFiles, slashed } from "./files.ts";
import type { Io } from "./io.ts";
import type { ExamineOptions } from "./options.ts";
import { decode, readUpToLimit } from "./read.ts";
import type { Settings } from "./settings.ts";

/** The documents that a command is about, and what stood in the way of finding them. */
export interface Input {
  readonly files: readonly CheckedFile[];
  readonly troubles: readonly Localized[];
  readonly language: Language;
}

/** The documents that the arguments mean, as far as `include` and `exclude` let them take part. */
export async function inputOf(
  paths: readonly string[],
  options: ExamineOptions,
  settings: Settings,
  io: Io,
): Promise<Input> {
  const found = await findChecked(paths, options, io);
  const files = await settings.included(found.files);
  const language = await languageOf(options, settings, files, io);
  return { files, troubles: found.troubles, language };
}

/** Checks documents and gives everything that a report may tell; troubles are told on standard error as well. */
export async function examine(
  { files, troubles: earlier, language }: Input,
  settings: Settings,
  dates: DateSettings,
  io: Io,
): Promise<{ readonly report: Report; readonly checked: Checked }> {
  const bare = new ReportDocuments(io.cwd, new Map());
  const show = (path: string) => bare.pathOf(path);
  const checked = await checkFiles(files, settings, dates, show);
  const troubles = [...earlier, ...checked.troubles].map(
    (sentence) => sentence[language],
  );
  for (const sentence of troubles) io.err(`bestek: ${sentence}\n`);
  const report: Report = {
    language,
    documents: new ReportDocuments(io.cwd, checked.texts),
    checked: checked.texts.size,
    findings: checked.findings,
    waived: checked.waived,
    hidden: checked.hidden.length,
    baseline: 0,
    troubles,
    dates,
  };
  return { report, checked };
}

export function datesOf(
  referenceDate: number | undefined,
  { today }: Io,
): DateSettings {
  return { today, ...(referenceDate !== undefined && { referenceDate }) };
}

/** The documents that the arguments mean; `-` is standard input under the name of `--stdin-filename`. */
async function findChecked(
  paths: readonly string[],
  { stdinFilename }: ExamineOptions,
  io: Io,
): Promise<{ files: CheckedFile[]; troubles: readonly Localized[] }> {
  const named = paths.filter((path) => path !== "-");
  const inputs = paths.length === 0 ? ["."] : named;
  const { files, troubles } = await findFiles(inputs, io.cwd);
  if (named.length === paths.length) return { files: [...files], troubles };
  const text = decode(await readUpToLimit(io.stdin()), stdinFilename ?? "-");
  const path = slashed(resolve(io.cwd, stdinFilename ?? "stdin.bestek"));
  const folder = path.slice(0, path.lastIndexOf("/"));
  const others = files.filter((file) => file.path !== path);
  return { files: [...others, { path, folder, named: true, text }], troubles };
}

/** The language of the whole report: as asked, else that of the first document's settings. */
async function languageOf(
  { lang }: ExamineOptions,
  settings: Settings,
  [first]: readonly CheckedFile[],
  { cwd }: Io,
): Promise<Language> {
  if (lang) return lang;
  const at = first?.path ?? `${cwd}/${configurationName}`;
  return (await settings.of(at)).configuration.language;
}
