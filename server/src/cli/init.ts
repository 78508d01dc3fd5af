import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startingSpecification } from "../vocabulary/starting-specification.ts";
import type { Io } from "./io.ts";
import type { CommonOptions } from "./options.ts";
import * as texts from "./texts.ts";
import { writeNew } from "./write.ts";

const names = { nl: "inkoop.bestek", en: "procurement.bestek" };

/** `bestek init [path]`: writes a commented specification to start from, never over a file that exists. */
export async function init(
  path: string | undefined,
  { lang = "nl" }: CommonOptions,
  io: Io,
): Promise<void> {
  const shown = await fileIn(path ?? ".", names[lang], io);
  const target = resolve(io.cwd, shown);
  await writeNew(target, startingSpecification[lang], shown);
  io.err(`${texts.written(shown)[lang]}\n`);
}

/** The path itself, or the usual name in it when it is a folder. */
async function fileIn(path: string, name: string, io: Io): Promise<string> {
  const isFolder = await stat(resolve(io.cwd, path)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return join(path, name);
  return path.endsWith(".bestek") ? path : `${path}.bestek`;
}
