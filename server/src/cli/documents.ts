import { Workspace } from "../model/workspace.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { FoundFile } from "./files.ts";
import { CliError } from "./io.ts";
import { readDocument, reasonOf, standsIn } from "./read.ts";
import * as texts from "./texts.ts";

/** A document to check: one that was found, or standard input under a name. */
export interface CheckedFile extends FoundFile {
  /** The text, when it does not come from the disk. */
  readonly text?: string;
}

/** Documents that share a root, with everything that they import. */
export interface LoadedWorkspace {
  readonly workspace: Workspace;
  readonly troubles: readonly Localized[];
}

/**
 * Reads documents and what they import, as long as that stays inside the root. What cannot be read is a trouble; the
 * others go on.
 */
export async function loadWorkspace(
  root: string,
  files: readonly CheckedFile[],
  show: (path: string) => string,
): Promise<LoadedWorkspace> {
  const workspace = new Workspace([root]);
  const troubles: Localized[] = [];
  const add = async (path: string, given?: string) => {
    try {
      const text = given ?? (await readDocument(path, show(path)));
      if (text.trim() === "") troubles.push(texts.emptyFile(show(path)));
      workspace.set(path, text);
    } catch (error) {
      if (error instanceof CliError) troubles.push(...error.sentences);
      else troubles.push(texts.checkerFailed(show(path), reasonOf(error)));
    }
  };
  for (const { path, text } of files) await add(path, text);
  const tried = new Set(files.map(({ path }) => path));
  let wanted = workspace.wanted();
  while (wanted.some((path) => !tried.has(path))) {
    for (const path of wanted) {
      if (tried.has(path)) continue;
      tried.add(path);
      // A file that is missing, or that a link leads out of the root, is the importing document's finding.
      if (await standsIn(path, root)) await add(path);
    }
    wanted = workspace.wanted();
  }
  return { workspace, troubles };
}
