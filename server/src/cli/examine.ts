import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Language } from "../../../grammar/src/exact.ts";
import { configurationName } from "../config/configuration.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import { tellsFixes } from "../report/formats.ts";
import { type Report, ReportDocuments } from "../report/report.ts";
import { arranged } from "../rules/engine/arrange.ts";
import type { Localized } from "../vocabulary/define.ts";
import { byRoot, type Checked, checkFiles } from "./checking.ts";
import type { CheckedFile } from "./documents.ts";
import { findFiles, slashed } from "./files.ts";
import type { Io } from "./io.ts";
import type { CheckOptions, ExamineOptions } from "./options.ts";
import { type Outcome, outcomeOf, reportOf } from "./outcome.ts";
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

/** Checks documents and gives everything that a report may tell, with the model that the ledger is made of. */
export async function examine(
  input: Input,
  settings: Settings,
  dates: DateSettings,
  io: Io,
): Promise<{ readonly report: Report; readonly checked: Checked }> {
  const checked = await checkFiles(input.files, settings, dates, shownFrom(io));
  const report = told(outcomeOf(checked), input, dates, io);
  return {
    report,
    checked: { ...checked, findings: arranged(checked.findings) },
  };
}

/** More documents than this are checked in parts. */
const many = 64;

/** More documents than this are worth the start of threads. */
const worthThreads = 500;

/** Checks documents, however many, and gives what a report tells, with the names that a baseline goes by. */
export async function examineMany(
  input: Input,
  options: CheckOptions,
  settings: Settings,
  dates: DateSettings,
  io: Io,
): Promise<{ readonly report: Report; readonly names: readonly string[] }> {
  const { files } = input;
  const { shard, concurrency } = options;
  const isFew =
    shard === undefined && concurrency === undefined && files.length <= many;
  const outcome = isFew
    ? outcomeOf(await checkFiles(files, settings, dates, shownFrom(io)))
    : await inParts(input, options, settings, dates, io);
  const report = told(outcome, input, dates, io);
  return {
    report: { ...report, ...(shard && { shard }) },
    names: outcome.names,
  };
}

async function inParts(
  { files, language }: Input,
  options: CheckOptions,
  settings: Settings,
  dates: DateSettings,
  { cwd, watched }: Io,
): Promise<Outcome> {
  const { checkParts } = await import("./parts/check-parts.ts");
  const { progressBars, silent } = await import("./parts/progress.ts");
  const roots = [...(await byRoot(files, settings))].map(([root, members]) => ({
    root,
    files: members,
  }));
  const cores = files.length > worthThreads ? availableParallelism() : 1;
  const { shard, concurrency = cores, format, output } = options;
  const asked = [...format, ...output.map((target) => target.format)];
  const fixes = asked.some(tellsFixes);
  const job = { cwd, overrides: settings.overrides, dates, fixes };
  const bars = watched ? await progressBars(language) : () => silent;
  return checkParts(roots, job, concurrency, shard, bars);
}

/** The report of an outcome; what stood in the way is told on standard error as well. */
function told(
  outcome: Outcome,
  { troubles: earlier, language }: Input,
  dates: DateSettings,
  { cwd, err }: Io,
): Report {
  const troubles = [...earlier, ...outcome.troubles].map(
    (sentence) => sentence[language],
  );
  for (const sentence of troubles) err(`bestek: ${sentence}\n`);
  return reportOf(outcome, troubles, language, dates, cwd);
}

function shownFrom({ cwd }: Io): (path: string) => string {
  const bare = new ReportDocuments(cwd, new Map());
  return (path) => bare.pathOf(path);
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
