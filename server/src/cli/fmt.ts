import type { Language } from "../../../grammar/src/exact.ts";
import { parse } from "../../../grammar/src/parser.ts";
import { print } from "../../../grammar/src/print.ts";
import { translate } from "../../../grammar/src/translate.ts";
import { ReportDocuments } from "../report/report.ts";
import { dictionary } from "../vocabulary/dictionary.ts";
import { findFiles } from "./files.ts";
import { CliError, type Io } from "./io.ts";
import type { FormatOptions } from "./options.ts";
import { decode, readDocument, readUpToLimit } from "./read.ts";
import { Settings } from "./settings.ts";
import * as texts from "./texts.ts";
import { writeAtomically } from "./write.ts";

/** `bestek fmt`: 0 done or nothing to do, 1 with `--check` when something would change, 2 trouble. */
export async function fmt(
  paths: readonly string[],
  options: FormatOptions,
  io: Io,
): Promise<number> {
  const { check = false, write = false, taal, lang = "nl" } = options;
  if (check && write) throw new CliError(texts.checkOrWrite());
  if (paths.includes("-")) return formatStdin(paths, options, io);
  const inputs = paths.length === 0 ? ["."] : paths;
  const { files, troubles } = await findFiles(inputs, io.cwd);
  const settings = new Settings(options, io.cwd);
  const included = await settings.included(files);
  if (!check && !write && included.length > 1) {
    throw new CliError(texts.severalToStdout(included.length));
  }
  const bare = new ReportDocuments(io.cwd, new Map());
  const said = [...troubles];
  let changed = 0;
  for (const { path } of included) {
    const shown = bare.pathOf(path);
    try {
      const text = await readDocument(path, shown, true);
      const formatted = format(text, taal);
      const { errors } = formatted;
      if (errors > 0) io.err(`${texts.partlyFormatted(shown, errors)[lang]}\n`);
      if (!check && !write) io.out(formatted.text);
      if (formatted.text === text) continue;
      changed += 1;
      if (check) io.out(`${texts.wouldChange(shown)[lang]}\n`);
      if (write) await writeAtomically(path, formatted.text, shown);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      said.push(...error.sentences);
    }
  }
  for (const sentence of said) io.err(`bestek: ${sentence[lang]}\n`);
  if (said.length > 0) return 2;
  return check && changed > 0 ? 1 : 0;
}

async function formatStdin(
  paths: readonly string[],
  { check = false, write = false, taal, lang = "nl" }: FormatOptions,
  io: Io,
): Promise<number> {
  if (write) throw new CliError(texts.stdinNotWritten());
  if (paths.length > 1) throw new CliError(texts.severalToStdout(paths.length));
  const text = decode(await readUpToLimit(io.stdin()), "-", true);
  const formatted = format(text, taal);
  if (!check) io.out(formatted.text);
  else if (formatted.text !== text) {
    io.out(`${texts.wouldChange("-")[lang]}\n`);
    return 1;
  }
  return 0;
}

/** The text in the standard layout, first in the other language when asked; and how many lines it could not read. */
function format(
  text: string,
  to: Language | undefined,
): { text: string; errors: number } {
  const tree = parse(text);
  const file = to ? parse(translate(tree, to, dictionary(to))) : tree;
  return { text: print(file), errors: tree.errors.length };
}
