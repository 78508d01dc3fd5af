import { parse } from "../../../grammar/src/parser.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import type { Edit } from "../rules/define.ts";
import { arranged } from "../rules/engine/arrange.ts";
import type { Finding } from "../rules/finding.ts";
import { checkFiles } from "./checking.ts";
import type { CheckedFile } from "./documents.ts";
import type { Settings } from "./settings.ts";

/** A document before and after its fixes. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A fix may call for another one; more rounds than this means that two fixes undo each other. */
const mostRounds = 10;

/**
 * Applies every safe fix of the findings that are shown, and checks again until nothing is left to fix. Only documents
 * that were asked for change, never what they import. A change that would make a document harder to read is not made.
 */
export async function fixFiles(
  files: readonly CheckedFile[],
  settings: Settings,
  dates: DateSettings,
  show: (path: string) => string,
): Promise<FixedFile[]> {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  const allowed = new Set(files.map(({ path }) => path));
  for (let round = 0; round < mostRounds; round += 1) {
    const current = files.map((file) => {
      const text = after.get(file.path);
      return text === undefined ? file : { ...file, text };
    });
    const { findings, texts } = await checkFiles(
      current,
      settings,
      dates,
      show,
    );
    const edits = safeEdits(arranged(findings), allowed);
    if (edits.length === 0) break;
    for (const [path, own] of Map.groupBy(edits, ({ uri }) => uri)) {
      const text = texts.get(path) ?? "";
      const changed = applied(text, own);
      if (errorsIn(changed) > errorsIn(text)) {
        allowed.delete(path);
        continue;
      }
      if (!before.has(path)) before.set(path, text);
      after.set(path, changed);
    }
  }
  return [...before]
    .map(([path, text]) => ({
      path,
      before: text,
      after: after.get(path) ?? text,
    }))
    .filter((fixed) => fixed.before !== fixed.after);
}

/** The edits of the safe fixes that fit together: of two that touch, the first; the other may come next round. */
function safeEdits(
  findings: readonly Finding[],
  allowed: ReadonlySet<string>,
): Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix?.edits.every(({ uri }) => allowed.has(uri))) continue;
    const free = fix.edits.every((edit) =>
      chosen.every((other) => !touches(edit, other)),
    );
    if (free) chosen.push(...fix.edits);
  }
  return chosen;
}

function touches(a: Edit, b: Edit): boolean {
  return (
    a.uri === b.uri &&
    a.start <= b.start + b.length &&
    b.start <= a.start + a.length
  );
}

/** The text with edits that do not overlap. */
function applied(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (changed, { start, length, text: added }) =>
      `${changed.slice(0, start)}${added}${changed.slice(start + length)}`,
    text,
  );
}

function errorsIn(text: string): number {
  return parse(text).errors.length;
}
