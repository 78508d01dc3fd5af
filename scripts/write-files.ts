import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes texts by path, relative to the project's folder; each file is replaced in one step. */
export async function writeFiles(
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    const target = join(import.meta.dirname, "..", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, text);
    await rename(`${target}.new`, target);
  }
}
