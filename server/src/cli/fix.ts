import { ReportDocuments } from "../report/report.ts";
import * as say from "./change-texts.ts";
import type { CheckedFile } from "./documents.ts";
import { type FixedFile, fixFiles } from "./fixing.ts";
import { CliError, type Io } from "./io.ts";
import { readDocument } from "./read.ts";
import type { Settings } from "./settings.ts";
import { writeAtomically } from "./write.ts";

/** Makes the safe fixes, one whole document at a time, and gives how many documents changed. */
export async function writeFixes(
  files: readonly CheckedFile[],
  settings: Settings,
  dates: Parameters<typeof fixFiles>[2],
  io: Io,
): Promise<number> {
  const documents = new ReportDocuments(io.cwd, new Map());
  const show = (path: string) => documents.pathOf(path);
  const fixed = await fixFiles(files, settings, dates, show);
  for (const { path, before, after } of fixed) {
    const shown = show(path);
    const now = await readDocument(path, shown, true);
    const mark = now.startsWith("\uFEFF") ? "\uFEFF" : "";
    // Somebody saved the document meanwhile: their text stands before ours.
    if (now !== `${mark}${before}`) {
      throw new CliError(say.changedMeanwhile(shown));
    }
    await writeAtomically(path, `${mark}${after}`, shown);
  }
  return fixed.length;
}

/** What the safe fixes would change, as one unified diff that `git apply` takes; nothing is written. */
export async function diffFixes(
  files: readonly CheckedFile[],
  settings: Settings,
  dates: Parameters<typeof fixFiles>[2],
  io: Io,
): Promise<number> {
  const documents = new ReportDocuments(io.cwd, new Map());
  const show = (path: string) => documents.pathOf(path);
  const fixed = await fixFiles(files, settings, dates, show);
  if (fixed.length === 0) return 0;
  const { createTwoFilesPatch } = await import("diff");
  const patch = ({ path, before, after }: FixedFile) => {
    const shown = show(path);
    const text = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after);
    // The library starts with a rule that tools for patches do not need.
    return text.replace(/^=+\n/, "");
  };
  io.out(fixed.map(patch).join(""));
  return fixed.length;
}
