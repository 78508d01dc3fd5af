import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import data from "../server/src/law/data/municipalities-2026.json" with {
  type: "json",
};
import { exportBlock } from "../server/src/model/export.ts";
import { Workspace } from "../server/src/model/workspace.ts";
import { document } from "./generate.ts";
import { of, type Sample } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const bestek = join(root, "dist/bestek.js");
const spectralProgram = join(
  import.meta.dirname,
  "node_modules/@stoplight/spectral-cli/dist/index.js",
);

export const spectral = "Spectral, 10 rules";
export const ours = "Bestek, all rules";

/** A whole process by the clock, and the most memory that it held. */
export interface Run {
  readonly ms: number;
  /** Resident, in MB; undefined where the system does not say. */
  readonly memory: number | undefined;
}

/** Bestek with all its rules, and Spectral with the few that it can express, on the same specification. */
export async function againstSpectral(
  lines: number,
  rounds: number,
): Promise<Record<string, Sample>> {
  const folder = mkdtempSync(join(tmpdir(), "bestek-bench-"));
  try {
    const text = document(lines);
    const unit = new Workspace().set("meting.bestek", text);
    const file = join(folder, "meting.bestek");
    const json = join(folder, "meting.json");
    writeFileSync(file, text);
    writeFileSync(json, JSON.stringify(exportBlock(unit.root), null, 2));
    const ruleset = join(import.meta.dirname, "peers/spectral.yaml");
    const commands: Record<string, readonly string[]> = {
      [spectral]: [spectralProgram, "lint", json, "--ruleset", ruleset],
      [ours]: [bestek, "check", file],
    };
    const taken = new Map<string, number[]>();
    for (let round = -1; round < rounds; round++) {
      for (const [name, args] of Object.entries(commands)) {
        const { ms } = await run(args);
        if (round >= 0) taken.set(name, [...(taken.get(name) ?? []), ms]);
      }
    }
    return Object.fromEntries([...taken].map(([name, all]) => [name, of(all)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Real specifications, each of another municipality, checked in one run with so many threads. */
export async function manyFiles(
  count: number,
  threads: readonly number[],
): Promise<{ readonly bytes: number; readonly runs: readonly Run[] }> {
  const folder = mkdtempSync(join(tmpdir(), "bestek-bench-"));
  try {
    const bytes = writeMany(folder, count);
    const runs: Run[] = [];
    for (const number of threads) {
      const args = ["check", folder, "--concurrency", String(number)];
      runs.push(await run([bestek, ...args, "--format", "compact"]));
    }
    return { bytes, runs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const samples = [
  "alphen-jeugd/alphen-jeugd",
  "heerlen-wmo/heerlen-wmo",
  "pprc-archetypen/s4-huishoudelijke-hulp-klassiek",
  "pprc-archetypen/s6-beschermd-wonen-centrumgemeente",
  "pprc-archetypen/s9-das-begeleiding-2018",
  "utrecht-jeugd/utrecht-jeugd",
].map((name) => readFileSync(join(root, `samples/${name}.bestek`), "utf8"));

function writeMany(folder: string, count: number): number {
  const municipalities = Object.values(data.provinces).flatMap((province) =>
    Object.values(province),
  );
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const place = municipalities[at % municipalities.length] ?? "";
    const text = (samples[at % samples.length] ?? "")
      .replace(/^bestek \S+/m, `bestek B${at}`)
      .replace(/gemeenten:.*/g, `gemeenten: "${place}"`);
    const part = join(folder, String(at % 100));
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${at}.bestek`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Waits for a process to end; one that cannot do its work is no measurement. */
function run(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    let memory: number | undefined;
    const watch = setInterval(() => {
      memory = residentOf(child.pid) ?? memory;
    }, 50);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === null || code > 1) reject(new Error(`${args[0]}: ${code}`));
      else resolve({ ms: performance.now() - start, memory });
    });
  });
}

/** The most memory that a process held so far, where Linux tells. */
function residentOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
