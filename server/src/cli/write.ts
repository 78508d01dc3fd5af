import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { CliError } from "./io.ts";
import { reasonOf } from "./read.ts";
import * as texts from "./texts.ts";

/**
 * Replaces a file in one step: whoever reads it sees the old text or the new one, also when the machine stops halfway.
 * The mode stays, and a link keeps pointing at the file that changes.
 */
export async function writeAtomically(
  path: string,
  text: string,
  shown: string,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const mode = await stat(target).then(
      (stats) => stats.mode & 0o7777,
      () => undefined,
    );
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(text);
      // The mode of a new file is limited by the umask; that of a replaced file is not.
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new CliError(texts.notWritten(shown, reasonOf(error)));
  }
}

/** Writes a file that does not exist yet; one that does stays as it is. */
export async function writeNew(
  path: string,
  text: string,
  shown: string,
): Promise<void> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(
      code === "EEXIST"
        ? texts.exists(shown)
        : texts.notWritten(shown, reasonOf(error)),
    );
  }
}
