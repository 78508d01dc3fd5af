import type { DateSettings } from "../../model/facts/dates.ts";
import { Workspace } from "../../model/workspace.ts";
import { type JudgedFinding, ReportDocuments } from "../../report/report.ts";
import { packed, type WireFinding } from "../../report/wire.ts";
import { rules } from "../../rules/generated/registry.ts";
import { checkFiles } from "../checking.ts";
import { type CheckedFile, loadWorkspace } from "../documents.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { readDocument } from "../read.ts";
import { type Overrides, Settings } from "../settings.ts";
import { type Digest, digestOf, joinsOf } from "./digest.ts";

/** What is the same for everything that a thread does. */
export interface Job {
  readonly cwd: string;
  readonly overrides: Overrides;
  readonly dates: DateSettings;
  /** Whether the report tells of fixes. */
  readonly fixes: boolean;
}

/** Documents that share a root. */
export interface Rooted {
  readonly root: string;
  readonly files: readonly CheckedFile[];
}

/** An outcome as it crosses between threads. */
export interface WireOutcome extends Omit<Outcome, "findings" | "waived"> {
  /** The documents that were asked for; the others are imported. */
  readonly asked: readonly string[];
  readonly findings: readonly WireFinding<JudgedFinding>[];
  readonly waived: readonly WireFinding[];
}

/** The pieces of a large check, each of which a thread can do by itself; what goes in and comes out is plain data. */
export class Work {
  readonly #job: Job;
  readonly #settings: Settings;
  readonly #show: (path: string) => string;

  constructor(job: Job) {
    this.#job = job;
    this.#settings = new Settings(job.overrides, job.cwd);
    const bare = new ReportDocuments(job.cwd, new Map());
    this.#show = (path) => bare.pathOf(path);
  }

  /** Reads each document by itself. */
  async digests({ root, files }: Rooted): Promise<Digest[]> {
    const found: Digest[] = [];
    for (const { path, text } of files) {
      const workspace = new Workspace([root]);
      // What cannot be read is told when it is checked.
      const read =
        text ?? (await readDocument(path, this.#show(path)).catch(() => ""));
      found.push(digestOf(workspace.set(path, read), workspace, rules));
    }
    return found;
  }

  /** Reads documents that name each other together: only then all their keys are known. */
  async joins({ root, files }: Rooted): Promise<number[][]> {
    const { workspace } = await loadWorkspace(root, files, this.#show);
    return files.map(({ path }) => {
      const unit = workspace.get(path);
      return unit ? joinsOf(unit, workspace, rules) : [];
    });
  }

  /** Checks groups of documents, each group by itself. */
  async check(groups: readonly (readonly CheckedFile[])[]) {
    const found: WireOutcome[] = [];
    for (const files of groups) {
      const { dates, fixes } = this.#job;
      const checked = await checkFiles(
        files,
        this.#settings,
        dates,
        this.#show,
      );
      found.push(wireOf(outcomeOf(checked), files, fixes));
    }
    return found;
  }
}

function wireOf(
  outcome: Outcome,
  files: readonly CheckedFile[],
  withFixes: boolean,
): WireOutcome {
  const findings = outcome.findings.map((found) => packed(found, withFixes));
  const waived = outcome.waived.map((found) => packed(found, withFixes));
  const cited = new Set([...findings, ...waived].flatMap(urisIn));
  return {
    ...outcome,
    asked: files.map(({ path }) => path),
    texts: new Map([...outcome.texts].filter(([uri]) => cited.has(uri))),
    findings,
    waived,
  };
}

/** The documents that a finding speaks of: where it points, and what its fixes would change. */
function urisIn({ uri, related, fixes }: WireFinding): string[] {
  const edits = fixes.flatMap((fix) => fix.edits);
  return [uri, ...[...related, ...edits].map((place) => place.uri)];
}
