import { open, readdir, realpath } from "node:fs/promises";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import type { Surroundings } from "../features/texts.ts";
import { rules } from "../rules/generated/registry.ts";
import { complain, openChannel } from "./channel.ts";
import { Lifecycle } from "./lifecycle.ts";
import { serve } from "./serve.ts";

/** Starts the language server on a Node process: over standard input and output, or the channel that the editor gave. */
export function startServer(): void {
  // A request that fails is answered with an error; what fails beside a request must not end the others.
  process.on("unhandledRejection", complain);
  process.on("uncaughtException", complain);
  serve(openChannel(new Lifecycle()), disk, rules);
}

/** As large as the command line takes: the tree of a larger file takes half a gigabyte. */
const sizeLimit = 4 * 1024 * 1024;

const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** The files of this machine. */
const disk: Surroundings = {
  async readText(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const file = await open(path);
      try {
        const { size } = await file.stat();
        if (size > sizeLimit) return undefined;
        const bytes = await file.readFile();
        // As on the command line, what is not text is no specification.
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return text.includes("\0") ? undefined : text;
      } finally {
        await file.close();
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  },

  async list(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : specificationsIn(path, folder);
  },

  async standsIn(uri, folder) {
    const [path, outer] = [pathOf(uri), pathOf(folder)];
    if (path === undefined || outer === undefined) return false;
    try {
      const [file, root] = await Promise.all([realpath(path), realpath(outer)]);
      return file.startsWith(
        /[\\/]$/.test(root) ? root : `${root}${separator}`,
      );
    } catch {
      return false;
    }
  },

  today() {
    const now = new Date();
    return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },

  async texts() {
    const { ruleDocs } = await import("../rules/generated/docs.ts");
    const { vocabularyTexts } = await import("../vocabulary/texts.ts");
    return { rules: ruleDocs, vocabulary: vocabularyTexts };
  },
};

const separator = process.platform === "win32" ? "\\" : "/";

async function specificationsIn(path: string, uri: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    // Links may lead anywhere, also in circles: neither kind is followed.
    if (entry.isDirectory() && !skipped.has(name))
      found.push(
        ...(await specificationsIn(`${path}/${name}`, `${uri}/${name}`)),
      );
    else if (entry.isFile() && /\.bestek$/i.test(name))
      found.push(`${uri}/${name}`);
  }
  return found;
}

/** The path of a plain `file:` URI; undefined for what is not on this machine's disk. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file://")) return undefined;
  const path = uri.slice("file://".length);
  if (!path.startsWith("/")) return `//${path}`;
  return /^\/[a-z]:/u.test(path) ? path.slice(1) : path;
}
