import { resolve } from "node:path";
import type { Language } from "../../../grammar/src/exact.ts";
import { failsAt } from "../config/configuration.ts";
import { formats } from "../report/formats.ts";
import {
  type JudgedFinding,
  type Report,
  ReportDocuments,
} from "../report/report.ts";
import { moved, type ShardFile } from "../report/shard.ts";
import { version } from "../report/version.ts";
import { unpacked, type WireFinding } from "../report/wire.ts";
import { arranged, ordered } from "../rules/engine/arrange.ts";
import { knownRules } from "../rules/engine/known.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import { slashed } from "./files.ts";
import { CliError, type Io } from "./io.ts";
import type { Output, ReportOptions } from "./options.ts";
import { disk, reasonOf } from "./read.ts";
import * as say from "./scale-texts.ts";
import * as texts from "./texts.ts";
import { writeAtomically } from "./write.ts";

/**
 * `bestek report --merge`: the outcome of `check --shard` on every part as one, in any format of `check` and with its
 * exit codes.
 */
export async function mergeShards(
  paths: readonly string[],
  { format, output, failOn, lang }: ReportOptions,
  io: Io,
): Promise<number> {
  const shards = await Promise.all(paths.map((path) => shardAt(path, io.cwd)));
  refuseIncomplete(shards);
  const report = reportOf(shards, lang, io.cwd);
  for (const trouble of report.troubles) io.err(`bestek: ${trouble}\n`);
  const targets: (Partial<Output> & Pick<Output, "format">)[] = [...output];
  if (format || output.length === 0)
    targets.unshift({ format: format ?? "text" });
  for (const { format: name, file } of targets) {
    const { render } = await formats[name]();
    const colour = file === undefined && io.colour;
    const text = await render(report, { colour, quiet: false });
    if (file === undefined) io.out(text);
    else await writeAtomically(resolve(io.cwd, file), text, file);
  }
  if (report.troubles.length > 0) return 2;
  const fails = ({ fails, severity }: JudgedFinding) =>
    failOn === undefined ? fails : failsAt(severity, failOn);
  return report.findings.some(fails) ? 1 : 0;
}

async function shardAt(path: string, cwd: string): Promise<ShardFile> {
  const text = await disk
    .readText(resolve(cwd, path))
    .catch((error: unknown) => {
      throw new CliError(texts.unreadable(path, reasonOf(error)));
    });
  if (text === undefined) throw new CliError(texts.notFound(path));
  // Only here is zod needed: no other command is to wait for it.
  const { readShard } = await import("../report/shard-schema.ts");
  const shard = readShard(text);
  if (!shard) throw new CliError(say.notShard(path));
  const made = shard.tool.version;
  if (made !== version) throw new CliError(say.otherVersion(path, made));
  return shard;
}

/** Without all parts a report would call clean what was never checked. */
function refuseIncomplete(shards: readonly ShardFile[]): void {
  const [first] = shards;
  if (!first) throw new CliError(say.noShards());
  const { count } = first.shard;
  const found = shards.map(({ shard }) => shard);
  if (found.some((shard) => shard.count !== count))
    throw new CliError(say.otherDivision());
  for (let index = 1; index <= count; index++) {
    const times = found.filter((shard) => shard.index === index).length;
    if (times !== 1) throw new CliError(say.shardCount(index, count, times));
  }
}

function reportOf(
  shards: readonly ShardFile[],
  lang: Language | undefined,
  cwd: string,
): Report {
  const inOrder = [...shards].sort((a, b) => a.shard.index - b.shard.index);
  const at = (path: string) => slashed(resolve(cwd, path));
  const told = new Set<string>();
  const documents = new Map<string, string>();
  const findings: JudgedFinding[] = [];
  const waived: ReportedFinding[] = [];
  for (const shard of inOrder) {
    // A document that two parts import is told about in the first.
    const isNew = ({ uri }: { readonly uri: string }) => !told.has(uri);
    findings.push(...shard.findings.filter(isNew).flatMap(found(at)));
    waived.push(...shard.waived.filter(isNew).flatMap(found(at)));
    for (const { path, text = "" } of shard.documents) {
      told.add(path);
      documents.set(at(path), documents.get(at(path)) || text);
    }
  }
  const [first] = inOrder;
  return {
    language: lang ?? first?.language ?? "nl",
    documents: new ReportDocuments(cwd, documents),
    checked: documents.size,
    findings: arranged(findings),
    waived: ordered(waived),
    hidden: shards.reduce((sum, { hidden }) => sum + hidden, 0),
    baseline: 0,
    troubles: inOrder.flatMap(({ troubles }) => troubles),
    dates: first?.dates ?? { today: 0 },
  };
}

function found(at: (path: string) => string) {
  return <F extends ReportedFinding>(wire: WireFinding<F>): F[] => {
    const finding = unpacked<F>(moved(wire, at), knownRules);
    return finding ? [finding] : [];
  };
}
