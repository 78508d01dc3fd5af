import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { dayNumber } from "../../grammar/src/calendar.ts";
import type { Host } from "./features/session.ts";
import { serve } from "./lsp.ts";
import { rules } from "./rules/generated/registry.ts";

/** Starts the language server on a Node process: over standard input and output, or the channel that the editor gave. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, disk, rules);
}

/** The files of this machine. */
const disk: Host = {
  async readText(uri) {
    if (!uri.startsWith("file:")) return undefined;
    try {
      return await readFile(fileURLToPath(uri), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  },

  async list(folder) {
    if (!folder.startsWith("file:")) return [];
    const entries = await readdir(fileURLToPath(folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    return entries
      .filter(
        (entry) =>
          entry.isFile() &&
          entry.name.endsWith(".bestek") &&
          !entry.parentPath.includes("node_modules"),
      )
      .map((entry) => pathToFileURL(`${entry.parentPath}/${entry.name}`).href);
  },

  today() {
    const now = new Date();
    return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
};
