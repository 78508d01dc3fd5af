import { resolve } from "node:path";
import {
  type Anchored,
  type Measured,
  measure,
  specificationOf,
} from "./baseline.ts";
import * as say from "./change-texts.ts";
import { CliError } from "./io.ts";
import { disk, reasonOf } from "./read.ts";
import * as texts from "./texts.ts";
import { writeAtomically } from "./write.ts";

/** The accepted findings of a file; undefined when there is no such file. */
export async function readBaseline(
  file: string,
  cwd: string,
): Promise<readonly string[] | undefined> {
  const path = resolve(cwd, file);
  const text = await disk.readText(path).catch((error: unknown) => {
    throw new CliError(texts.unreadable(file, reasonOf(error)));
  });
  if (text === undefined) return undefined;
  const anchors = anchorsIn(text);
  if (!anchors) throw new CliError(say.notBaseline(file));
  return anchors;
}

function anchorsIn(text: string): readonly string[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { version, findings } = value as {
    readonly version?: unknown;
    readonly findings?: unknown;
  };
  if (version !== 1 || !Array.isArray(findings)) return undefined;
  return findings.every((anchor) => typeof anchor === "string")
    ? findings
    : undefined;
}

/** What a baseline becomes, and what that means. */
export interface Shrunk<F extends Anchored> extends Measured<F> {
  readonly anchors: readonly string[];
}

/**
 * The new content of a baseline. One that is there already only shrinks: what was solved goes, what is new stays a
 * finding. Anchors of specifications that were not checked this time stay as they are.
 */
export function shrink<F extends Anchored>(
  before: readonly string[] | undefined,
  findings: readonly F[],
  checked: ReadonlySet<string>,
): Shrunk<F> {
  const measured = before
    ? measure(before, findings)
    : { fresh: [], known: findings, solved: [] };
  const solved = measured.solved.filter((anchor) =>
    checked.has(specificationOf(anchor)),
  );
  const elsewhere = measured.solved.filter(
    (anchor) => !checked.has(specificationOf(anchor)),
  );
  const known = measured.known.map(({ anchor }) => anchor);
  return { ...measured, solved, anchors: [...known, ...elsewhere].sort() };
}

/** Writes the anchors, one a line, so that a change of the file shows what was solved. */
export async function writeBaseline(
  file: string,
  anchors: readonly string[],
  cwd: string,
): Promise<void> {
  const text = JSON.stringify({ version: 1, findings: anchors }, null, 2);
  await writeAtomically(resolve(cwd, file), `${text}\n`, file);
}
