import { resolve } from "node:path";
import { type FormatName, formats } from "../report/formats.ts";
import type { Report } from "../report/report.ts";
import * as say from "./change-texts.ts";
import { datesOf, examineMany, type Input, inputOf } from "./examine.ts";
import { slashed } from "./files.ts";
import { CliError, type Io } from "./io.ts";
import type { CheckOptions } from "./options.ts";
import { Settings } from "./settings.ts";
import * as texts from "./texts.ts";
import { writeAtomically } from "./write.ts";

/** `bestek check`: 0 clean, 1 findings at or above the limit, 2 when something could not be checked. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  refuseContradictions(paths, options);
  const targets = targetsOf(options);
  if (options.showConfig) {
    return showSettings(paths[0], new Settings(options, io.cwd), io);
  }
  if (!options.watch) return checkOnce(paths, options, targets, io);
  const { watch } = await import("./watch.ts");
  return watch(
    paths,
    () => checkOnce(paths, options, targets, io),
    options,
    io,
  );
}

async function checkOnce(
  paths: readonly string[],
  options: CheckOptions,
  targets: readonly Target[],
  io: Io,
): Promise<number> {
  const settings = new Settings(options, io.cwd);
  const dates = datesOf(options.peildatum, io);
  const input = await inputOf(paths, options, settings, io);
  if (options.diff) {
    const { diffFixes } = await import("./fix.ts");
    tell(input, io);
    const changed = await diffFixes(input.files, settings, dates, io);
    if (input.troubles.length > 0) return 2;
    return changed > 0 ? 1 : 0;
  }
  if (options.fix) {
    const { writeFixes } = await import("./fix.ts");
    const changed = await writeFixes(input.files, settings, dates, io);
    if (changed > 0) io.err(`${say.fixed(changed)[input.language]}\n`);
  }
  const examined = await examineMany(input, options, settings, dates, io);
  const report = await measured(examined, options, io);
  for (const target of targets) await write(report, target, options, io);
  if (report.troubles.length > 0) return 2;
  const warnings = report.findings.filter((f) => f.severity === "warning");
  const tooMany = warnings.length > (options.maxWarnings ?? Infinity);
  return report.findings.some(({ fails }) => fails) || tooMany ? 1 : 0;
}

function tell({ troubles, language }: Input, io: Io): void {
  for (const trouble of troubles) io.err(`bestek: ${trouble[language]}\n`);
}

function refuseContradictions(
  paths: readonly string[],
  { fix, diff, watch, baseline, writeBaseline, shard }: CheckOptions,
): void {
  if (fix && diff) throw new CliError(texts.chooseOne("--fix", "--diff"));
  // These need to know all documents.
  for (const [option, given] of [
    ["--fix", fix],
    ["--diff", diff],
    ["--write-baseline", writeBaseline],
  ] as const) {
    if (shard && given !== undefined)
      throw new CliError(texts.chooseOne("--shard", option));
  }
  if (fix && paths.includes("-")) throw new CliError(say.stdinNotFixed());
  if (watch && paths.includes("-")) throw new CliError(say.stdinNotWatched());
  if (baseline !== undefined && writeBaseline !== undefined) {
    throw new CliError(texts.chooseOne("--baseline", "--write-baseline"));
  }
}

/** The report without what the baseline accounts for; with `--write-baseline` that file shrinks or begins. */
async function measured(
  { report, names: checked }: { report: Report; names: readonly string[] },
  { baseline, writeBaseline }: CheckOptions,
  io: Io,
): Promise<Report> {
  const name = writeBaseline ?? baseline;
  if (name === undefined) return report;
  const file = await import("./baseline-file.ts");
  const before = await file.readBaseline(name, io.cwd);
  if (baseline !== undefined && !before) {
    throw new CliError(say.noBaseline(baseline));
  }
  const names = new Set(["", ...checked]);
  const { fresh, known, solved, anchors } = file.shrink(
    before,
    report.findings,
    names,
  );
  const { language, troubles } = report;
  if (writeBaseline === undefined) {
    if (solved.length > 0) {
      io.err(`${say.baselineCanShrink(name, solved.length)[language]}\n`);
    }
  } else if (troubles.length > 0) {
    // What could not be read may hold findings that would be taken for solved.
    io.err(`${say.baselineKept(name)[language]}\n`);
  } else {
    await file.writeBaseline(name, anchors, io.cwd);
    const told = say.baselineWritten(name, anchors.length, solved.length);
    io.err(`${told[language]}\n`);
  }
  return { ...report, findings: fresh, baseline: known.length };
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
  { color, quiet = false, statistics = false }: CheckOptions,
  io: Io,
): Promise<void> {
  // Nothing was read, and standard error says why.
  if (report.checked === 0 && file === undefined && format === "text") return;
  if (statistics && format === "text") {
    const counts = await import("./statistics.ts");
    const text = await counts.statistics(report);
    if (file === undefined) io.out(text);
    else await writeAtomically(resolve(io.cwd, file), text, file);
    return;
  }
  const { render } = await formats[format]();
  const colour = file === undefined && color && io.colour;
  const text = await render(report, { colour, quiet });
  if (file === undefined) io.out(text);
  else await writeAtomically(resolve(io.cwd, file), text, file);
}

/** What holds for a document or folder, with the file that it comes from. */
async function showSettings(
  path: string | undefined,
  settings: Settings,
  { cwd, out }: Io,
): Promise<number> {
  const target = slashed(resolve(cwd, path ?? "."));
  const inside = /\.bestek$/i.test(target) ? target : `${target}/x.bestek`;
  const { file, extended, configuration } = await settings.of(inside);
  const shown = {
    file: file ?? null,
    ...(extended.length > 0 && { extended }),
    ...configuration,
  };
  out(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
