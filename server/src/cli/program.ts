import { Command } from "commander";
import type { Language } from "../../../grammar/src/exact.ts";
import { version } from "../report/version.ts";
import { headings, help } from "./help.ts";
import type { Io } from "./io.ts";
import * as options from "./options.ts";

/** Where a command leaves its exit code. */
export interface ExitState {
  exitCode: number;
}

/** Every command with its options; what a command does is loaded when it is called. */
export function buildProgram(
  language: Language,
  io: Io,
  outcome: ExitState,
): Command {
  const say = (key: keyof typeof help) => help[key][language];
  const program = new Command("bestek")
    .description(say("bestek"))
    .version(version, "-V, --version", say("version"))
    .helpOption("-h, --help", say("help"))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => headings[title]?.[language] ?? title,
      styleUsage: (usage) => usageIn(language, usage),
      styleSubcommandTerm: (term) => usageIn(language, term),
      // An option that may be repeated starts as an empty list, which tells a reader nothing.
      optionDescription: ({ description }) => description,
    });

  program
    .command("check")
    .description(say("check"))
    .argument("[paths...]", say("paths"))
    .option("--format <format>", say("format"), options.formats, [])
    .option("--output <format=file>", say("output"), options.outputs, [])
    .option("--fail-on <severity>", say("failOn"), options.failOn)
    .option("--max-warnings <n>", say("maxWarnings"), options.count)
    .option("--profile <profile>", say("profile"), options.profile)
    .option("--peildatum <date>", say("peildatum"), options.date)
    .option("--config <file>", say("config"))
    .option("--show-config", say("showConfig"))
    .option("--baseline <file>", say("baseline"))
    .option("--write-baseline <file>", say("writeBaseline"))
    .option("--fix", say("fix"))
    .option("--diff", say("diff"))
    .option("--statistics", say("statistics"))
    .option("--watch", say("watch"))
    .option("--shard <i/n>", say("shard"), options.shard)
    .option("--concurrency <n>", say("concurrency"), options.threads)
    .option("--stdin-filename <path>", say("stdinFilename"))
    .option("--quiet", say("quiet"))
    .option("--no-color", say("noColor"))
    .option("--lang <lang>", say("lang"), options.language)
    .action(async (paths: string[], given: options.CheckOptions) => {
      const { check } = await import("./check.ts");
      outcome.exitCode = await check(paths, given, io);
    });

  for (const shown of ["diff", "stats"] as const) {
    program
      .command(shown)
      .description(say(`${shown}Command`))
      .argument("[paths...]", say("paths"))
      .option("--profile <profile>", say("profile"), options.profile)
      .option("--peildatum <date>", say("peildatum"), options.date)
      .option("--config <file>", say("config"))
      .option("--stdin-filename <path>", say("stdinFilename"))
      .option("--no-color", say("noColor"))
      .option("--lang <lang>", say("lang"), options.language)
      .action(async (paths: string[], given: options.ShowOptions) => {
        const { check } = await import("./check.ts");
        const only = shown === "diff" ? { diff: true } : { statistics: true };
        const whole = { ...given, ...only, format: [], output: [] };
        outcome.exitCode = await check(paths, whole, io);
      });
  }

  program
    .command("report")
    .description(say("report"))
    .argument("[paths...]", say("paths"))
    .option("--format <format>", say("reportFormat"), options.reportFormat)
    .option("--output <format=file>", say("reportOutput"), options.outputs, [])
    .option("--peildatum <date>", say("peildatum"), options.date)
    .option("--tegen <date>", say("tegen"), options.otherDate)
    .option("--merge", say("merge"))
    .option("--fail-on <severity>", say("mergeFailOn"), options.failOn)
    .option("--profile <profile>", say("profile"), options.profile)
    .option("--config <file>", say("config"))
    .option("--stdin-filename <path>", say("stdinFilename"))
    .option("--lang <lang>", say("lang"), options.language)
    .action(async (paths: string[], given: options.ReportOptions) => {
      const { report } = await import("./report.ts");
      outcome.exitCode = await report(paths, given, io);
    });

  program
    .command("explain")
    .description(say("explain"))
    .argument("<name>", say("rule"))
    .option("--lang <lang>", say("lang"), options.language)
    .action(async (name: string, given: options.CommonOptions) => {
      const { explain } = await import("./explain.ts");
      await explain(name, given, io);
    });

  program
    .command("rules")
    .description(say("rules"))
    .option("--format <format>", say("rulesFormat"), options.tableFormat)
    .option("--lang <lang>", say("lang"), options.language)
    .action(async (given: options.RulesOptions) => {
      const { listRules } = await import("./rules.ts");
      await listRules(given, io);
    });

  program
    .command("fmt")
    .description(say("fmt"))
    .argument("[paths...]", say("paths"))
    .option("--check", say("fmtCheck"))
    .option("--write", say("fmtWrite"))
    .option("--taal <lang>", say("fmtLanguage"), options.documentLanguage)
    .option("--lang <lang>", say("lang"), options.language)
    .action(async (paths: string[], given: options.FormatOptions) => {
      const { fmt } = await import("./fmt.ts");
      outcome.exitCode = await fmt(paths, given, io);
    });

  program
    .command("init")
    .description(say("init"))
    .argument("[path]", say("initPath"))
    .option("--lang <lang>", say("lang"), options.language)
    .action(async (path: string | undefined, given: options.CommonOptions) => {
      const { init } = await import("./init.ts");
      await init(path, given, io);
    });

  program
    .command("export")
    .description(say("export"))
    .argument("<path>", say("exportPath"))
    .action(async (path: string) => {
      const { exportDocument } = await import("./export.ts");
      await exportDocument(path, io);
    });

  program
    .command("lsp")
    .description(say("lsp"))
    .option("--stdio", say("stdio"))
    .action(async () => {
      const { lsp } = await import("./lsp.ts");
      await lsp();
    });

  for (const command of program.commands) {
    command
      .helpOption("-h, --help", say("help"))
      .copyInheritedSettings(program);
  }
  return program;
}

/** The argument parser's own words for what may follow. */
function usageIn(language: Language, usage: string): string {
  if (language === "en") return usage;
  return usage
    .replace("[options]", "[opties]")
    .replace("[command]", "[opdracht]");
}
