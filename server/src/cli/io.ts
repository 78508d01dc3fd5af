import { isatty } from "node:tty";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import type { Localized } from "../vocabulary/define.ts";

/** What a command may touch of the process it runs in, so that nothing else reads the clock or the environment. */
export interface Io {
  /** The working folder, with forward slashes. */
  readonly cwd: string;
  /** Today as a day number. */
  readonly today: number;
  /** True when standard output shows colours. */
  readonly colour: boolean;
  /** True when a person watches standard error. */
  readonly watched: boolean;
  out(text: string): void;
  err(text: string): void;
  stdin(): AsyncIterable<Uint8Array>;
}

/** Ends a command with exit code 2 and a sentence or more: what, where, what to do. */
export class CliError extends Error {
  readonly sentences: readonly Localized[];

  constructor(...sentences: readonly Localized[]) {
    super(sentences[0]?.nl);
    this.sentences = sentences;
  }
}

/** The process as commands see it. A stream takes a while to make, so each is made when something is written to it. */
export function processIo(): Io {
  const now = new Date();
  const out = once(() => ending(process.stdout));
  const err = once(() => ending(process.stderr));
  return {
    cwd: process.cwd().replaceAll("\\", "/"),
    today: dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    colour: showsColour(process.env, isatty(1)),
    watched: isatty(2) && process.env.TERM !== "dumb",
    out: (text) => void out().write(text),
    err: (text) => void err().write(text),
    stdin: () => process.stdin,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** `bestek check | head` closes the pipe early: nothing is wrong then, and nobody is left to tell. */
function ending(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream === process.stdout) {
      process.stderr.write(
        `bestek: De uitvoer kan niet worden geschreven (the output cannot be written): ${error.code ?? error.message}.\n`,
      );
    }
    process.exit(2);
  });
}

/** NO_COLOR stands before FORCE_COLOR, and both before what the terminal is. */
function showsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && env.TERM !== "dumb";
}
