import { CommanderError } from "commander";
import type { Language } from "../../../grammar/src/exact.ts";
import type { Localized } from "../vocabulary/define.ts";
import { CliError, type Io, processIo } from "./io.ts";
import type { Crew } from "./parts/crew.ts";
import type { Job } from "./parts/work.ts";
import { buildProgram } from "./program.ts";
import * as texts from "./texts.ts";

/** Runs the command line with these arguments and gives the exit code: 0 clean, 1 findings, 2 trouble. */
export async function run(
  argv: readonly string[],
  io: Io = processIo(),
): Promise<number> {
  const language = languageIn(argv);
  const outcome = { exitCode: 0 };
  try {
    const program = buildProgram(language, io, outcome);
    if (argv.length === 0) {
      io.err(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    for (const sentence of sentencesOf(error)) {
      io.err(`bestek: ${sentence[language]}\n`);
    }
    return 2;
  }
}

/** Does the tasks that a thread of a large check is sent. */
export async function workFor(job: Job): Promise<Crew> {
  const { crewOf } = await import("./parts/crew.ts");
  return crewOf(1, job);
}

/** What went wrong, as sentences. */
export function sentencesOf(error: unknown): readonly Localized[] {
  if (error instanceof CliError) return error.sentences;
  if (error instanceof CommanderError) return [texts.usage(error)];
  return [
    texts.unexpected(error instanceof Error ? error.message : `${error}`),
  ];
}

/** The language that is asked for, before anything else is known: a usage error is told in it too. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => /^--lang(=|$)/.test(word));
  const value = argv[at]?.split("=")[1] ?? argv[at + 1];
  return at >= 0 && value === "en" ? "en" : "nl";
}
