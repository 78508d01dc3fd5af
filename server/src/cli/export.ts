import { resolve } from "node:path";
import { exportBlock } from "../model/export.ts";
import { Workspace } from "../model/workspace.ts";
import type { Io } from "./io.ts";
import { readDocument } from "./read.ts";

/** `bestek export <file>`: what a document says, as JSON under its Dutch keys. It judges nothing. */
export async function exportDocument(path: string, io: Io): Promise<void> {
  const text = await readDocument(resolve(io.cwd, path), path);
  const { root } = new Workspace().set(path, text);
  io.out(`${JSON.stringify(exportBlock(root), null, 2)}\n`);
}
