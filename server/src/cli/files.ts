import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Localized } from "../vocabulary/define.ts";
import * as texts from "./texts.ts";

/** A document that was asked for. */
export interface FoundFile {
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** The folder that imports may not leave when no configuration file says so. */
  readonly folder: string;
  /** True when it was named itself, so that `include` and `exclude` do not apply. */
  readonly named: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly troubles: readonly Localized[];
}

/** Folders that never hold specifications of one's own. */
const ignored = ["**/node_modules/**", "**/.git/**"];

/** The documents that arguments mean: files, folders and patterns, each document once, in the order of the names. */
export async function findFiles(
  inputs: readonly string[],
  cwd: string,
): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const troubles: Localized[] = [];
  for (const input of inputs) {
    const { files, trouble } = await findInput(input, cwd);
    if (trouble) troubles.push(trouble);
    for (const file of files) {
      const known = found.get(file.path);
      if (!known || (file.named && !known.named)) found.set(file.path, file);
    }
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, troubles };
}

interface Found {
  readonly files: FoundFile[];
  readonly trouble?: Localized;
}

async function findInput(input: string, cwd: string): Promise<Found> {
  const path = slashed(resolve(cwd, input));
  const kind = await kindOf(path);
  if (kind === "folder") {
    const files = await filesIn(path, "**/*.bestek");
    if (files.length > 0) return { files };
    return { files, trouble: texts.noSpecifications(input) };
  }
  if (kind === "file") {
    return { files: [{ path, folder: slashed(dirname(path)), named: true }] };
  }
  const { isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(input)) {
    return { files: [], trouble: texts.notFound(input) };
  }
  const files = await filesIn(cwd, slashed(input));
  return files.length > 0
    ? { files }
    : { files, trouble: texts.noMatches(input) };
}

async function filesIn(folder: string, pattern: string): Promise<FoundFile[]> {
  // Checking one document by its name, as editors and hooks do, needs no globs.
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, {
    cwd: folder,
    ignore: ignored,
    absolute: true,
    expandDirectories: false,
    // Links may lead anywhere, also in circles: only one that is named is read.
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  return paths.map((path) => ({ path: slashed(path), folder, named: false }));
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Something is there that cannot be looked at: reading it says why.
    return code === "ENOENT" || code === "ENOTDIR" ? undefined : "file";
  }
}

/** With forward slashes on every system. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
