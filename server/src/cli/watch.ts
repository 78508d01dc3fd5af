import { resolve } from "node:path";
import { configurationName } from "../config/configuration.ts";
import * as say from "./change-texts.ts";
import type { Io } from "./io.ts";
import type { CommonOptions } from "./options.ts";

/** Changes that come within this time, in milliseconds, are one: editors save in several steps. */
const settling = 80;

/**
 * Checks now and again after every change, until the process is stopped; then the exit code of the last check. A
 * change while a check runs waits for its end.
 */
export async function watch(
  paths: readonly string[],
  checkOnce: () => Promise<number>,
  { lang = "nl" }: CommonOptions,
  io: Io,
): Promise<number> {
  const { watch: start } = await import("chokidar");
  let last = 2;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(async () => {
      try {
        last = await checkOnce();
      } catch (error) {
        // A file that is half written, or a configuration with a comma too many: the next save puts it right.
        last = 2;
        const { sentencesOf } = await import("./run.ts");
        for (const sentence of sentencesOf(error)) {
          io.err(`bestek: ${sentence[lang]}\n`);
        }
      }
      io.err(`${say.watching()[lang]}\n`);
    });
  };
  const inputs = paths.length === 0 ? ["."] : paths;
  const watcher = start(
    inputs.map((input) => resolve(io.cwd, input)),
    {
      ignoreInitial: true,
      ignored: (path, stats) =>
        /[\\/](node_modules|\.git)([\\/]|$)/.test(path) ||
        (stats?.isFile() === true &&
          !/\.bestek$/i.test(path) &&
          !path.endsWith(configurationName)),
    },
  );
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(again, settling);
  });
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
  });
  again();
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
  return last;
}
