import { resolve } from "node:path";
import type { Language } from "../../../grammar/src/exact.ts";
import { configurationName } from "../config/configuration.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import { type FormatName, formats } from "../report/formats.ts";
import { type Report, ReportDocuments } from "../report/report.ts";
import type { Localized } from "../vocabulary/define.ts";
import { checkFiles } from "./checking.ts";
import type { CheckedFile } from "./documents.ts";
import { findFiles, slashed } from "./files.ts";
import { CliError, type Io } from "./io.ts";
import type { CheckOptions } from "./options.ts";
import { decode, readUpToLimit } from "./read.ts";
import { Settings } from "./settings.ts";
import * as texts from "./texts.ts";
import { writeAtomically } from "./write.ts";

/** `bestek check`: 0 clean, 1 findings at or above the limit, 2 when something could not be checked. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const targets = targetsOf(options);
  const settings = new Settings(options, io.cwd);
  if (options.showConfig) return showSettings(paths[0], settings, io);
  const found = await findChecked(paths, options, io);
  const files = await settings.included(found.files);
  const dates = datesOf(options, io);
  const bare = new ReportDocuments(io.cwd, new Map());
  const checked = await checkFiles(files, settings, dates, (path) =>
    bare.pathOf(path),
  );
  const language = await languageOf(options, settings, files, io);
  const troubles = sentences(
    [...found.troubles, ...checked.troubles],
    language,
  );
  for (const sentence of troubles) io.err(`bestek: ${sentence}\n`);
  const report: Report = {
    language,
    documents: new ReportDocuments(io.cwd, checked.texts),
    checked: checked.texts.size,
    findings: checked.findings,
    waived: checked.waived,
    hidden: checked.hidden,
    troubles,
    dates,
  };
  for (const target of targets) await write(report, target, options, io);
  if (troubles.length > 0) return 2;
  const warnings = report.findings.filter((f) => f.severity === "warning");
  const tooMany = warnings.length > (options.maxWarnings ?? Infinity);
  return checked.fails || tooMany ? 1 : 0;
}

/** A format and where it goes; without a file, standard output. */
interface Target {
  readonly format: FormatName;
  readonly file?: string;
}

function targetsOf({ format, output }: CheckOptions): Target[] {
  const toFile = new Set(output.map((target) => target.format));
  const rest = format.filter((name) => !toFile.has(name));
  if (rest.length > 1) throw new CliError(texts.oneToStdout(rest));
  const first = format.length === 0 ? "text" : rest[0];
  return first === undefined ? [...output] : [{ format: first }, ...output];
}

async function write(
  report: Report,
  { format, file }: Target,
  { color, quiet = false }: CheckOptions,
  io: Io,
): Promise<void> {
  // Nothing was read, and standard error says why.
  if (report.checked === 0 && file === undefined && format === "text") return;
  const { render } = await formats[format]();
  const colour = file === undefined && color && io.colour;
  const text = await render(report, { colour, quiet });
  if (file === undefined) io.out(text);
  else await writeAtomically(resolve(io.cwd, file), text, file);
}

/** The documents that the arguments mean; `-` is standard input under the name of `--stdin-filename`. */
async function findChecked(
  paths: readonly string[],
  { stdinFilename }: CheckOptions,
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

function datesOf({ peildatum }: CheckOptions, { today }: Io): DateSettings {
  return {
    today,
    ...(peildatum !== undefined && { referenceDate: peildatum }),
  };
}

/** The language of the whole report: as asked, else that of the first document's settings. */
async function languageOf(
  { lang }: CheckOptions,
  settings: Settings,
  [first]: readonly CheckedFile[],
  { cwd }: Io,
): Promise<Language> {
  if (lang) return lang;
  const at = first?.path ?? `${cwd}/${configurationName}`;
  return (await settings.of(at)).configuration.language;
}

function sentences(said: readonly Localized[], language: Language): string[] {
  return said.map((sentence) => sentence[language]);
}

/** What holds for a document or folder, with the file that it comes from. */
async function showSettings(
  path: string | undefined,
  settings: Settings,
  { cwd, out }: Io,
): Promise<number> {
  const target = slashed(resolve(cwd, path ?? "."));
  const inside = /\.bestek$/i.test(target) ? target : `${target}/x.bestek`;
  const { file, configuration } = await settings.of(inside);
  out(`${JSON.stringify({ file: file ?? null, ...configuration }, null, 2)}\n`);
  return 0;
}
