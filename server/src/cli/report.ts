import { resolve } from "node:path";
import { ledgerOf } from "../ledger/ledger.ts";
import { differenceOf } from "../report/difference.ts";
import { differenceJson, differencePage } from "../report/difference-page.ts";
import { ledgerJson } from "../report/ledger-json.ts";
import { ledgerPage } from "../report/ledger-page.ts";
import type { Page } from "../report/page.ts";
import { pageHtml } from "../report/page-html.ts";
import { pageMarkdown } from "../report/page-markdown.ts";
import { datesOf, examine, type Input, inputOf } from "./examine.ts";
import { CliError, type Io } from "./io.ts";
import {
  ledgerFormat,
  type ReportFormat,
  type ReportOptions,
} from "./options.ts";
import { onlyWith } from "./scale-texts.ts";
import { Settings } from "./settings.ts";
import { writeAtomically } from "./write.ts";

/** A report in each of its forms. */
interface Forms {
  page(): Promise<Page>;
  json(): string;
}

/**
 * `bestek report`: the motivation ledger, or with `--tegen` what another date changes. It tells and does not judge: 0
 * when everything was read, 2 when something was not.
 */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<number> {
  if (options.merge) {
    const { mergeShards } = await import("./merge.ts");
    return mergeShards(paths, options, io);
  }
  if (options.failOn) throw new CliError(onlyWith("--fail-on", "--merge"));
  const settings = new Settings(options, io.cwd);
  const input = await inputOf(paths, options, settings, io);
  if (input.files.length === 0) {
    for (const trouble of input.troubles) {
      io.err(`bestek: ${trouble[input.language]}\n`);
    }
    return 2;
  }
  const made =
    options.tegen === undefined
      ? await ledgerForms(input, settings, options, io)
      : await differenceForms(input, settings, options.tegen, options, io);
  const targets: { format: ReportFormat; file?: string }[] = options.output.map(
    ({ format, file }) => ({
      format: ledgerFormat(format),
      file,
    }),
  );
  if (options.format || targets.length === 0) {
    targets.unshift({ format: ledgerFormat(options.format ?? "markdown") });
  }
  for (const { format, file } of targets) {
    const text = await rendered(made.forms, format);
    if (file === undefined) io.out(text);
    else await writeAtomically(resolve(io.cwd, file), text, file);
  }
  return made.troubled ? 2 : 0;
}

async function rendered(forms: Forms, format: ReportFormat): Promise<string> {
  if (format === "json") return forms.json();
  const page = await forms.page();
  return format === "html" ? pageHtml(page) : pageMarkdown(page);
}

async function ledgerForms(
  input: Input,
  settings: Settings,
  { peildatum }: ReportOptions,
  io: Io,
): Promise<{ forms: Forms; troubled: boolean }> {
  const dates = datesOf(peildatum, io);
  const { report: found, checked } = await examine(input, settings, dates, io);
  const ledger = ledgerOf(checked.specifications, checked, dates);
  const [first] = input.files;
  const organisation =
    first && (await settings.of(first.path)).configuration.organisation;
  const forms = {
    page: () => ledgerPage(ledger, found, organisation),
    json: () => ledgerJson(ledger, found, organisation),
  };
  return { forms, troubled: found.troubles.length > 0 };
}

async function differenceForms(
  input: Input,
  settings: Settings,
  other: number,
  { peildatum }: ReportOptions,
  io: Io,
): Promise<{ forms: Forms; troubled: boolean }> {
  const first = datesOf(peildatum, io);
  // What could not be read is told once.
  const silent = { ...io, err: () => {} };
  const { report: before } = await examine(input, settings, first, silent);
  const second = datesOf(other, io);
  const { report: after } = await examine(input, settings, second, io);
  const difference = differenceOf(before, after);
  const comparison = { difference, before, after };
  const forms = {
    page: () => differencePage(comparison),
    json: () => differenceJson(comparison),
  };
  return { forms, troubled: after.troubles.length > 0 };
}
