import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import { exportBlock } from "../server/src/model/export.ts";
import { Workspace } from "../server/src/model/workspace.ts";
import { document } from "./generate.ts";
import { of, type Sample } from "./measure.ts";
import { Client } from "./peers/client.ts";

const root = join(import.meta.dirname, "..");
const packages = join(import.meta.dirname, "node_modules");

/** The amount of the lot in the middle: a digit of it is typed and taken away. */
const amount = "1,2 miljoen";

export const bestek = "Bestek, all rules";
export const constant = "constant answer of the same size";
export const yaml =
  "yaml-language-server, the exported document and its schema";

interface Contestant {
  readonly name: string;
  readonly client: Client;
  readonly line: number;
  readonly column: number;
  /** True for a server that sends its findings unasked. */
  readonly pushes: boolean;
}

/** From a keystroke to the new findings, by the clock of the client, the contestants in turns. */
export async function keystrokes(
  lines: number,
  rounds: number,
): Promise<Record<string, Sample>> {
  const folder = mkdtempSync(join(tmpdir(), "bestek-bench-"));
  const contestants: Contestant[] = [];
  const taken = new Map<string, number[]>();
  try {
    const text = document(lines);
    const own = await started(
      bestek,
      [join(root, "dist/bestek.js"), "lsp", "--stdio"],
      join(folder, "meting.bestek"),
      text,
    );
    contestants.push(own);
    const answer = join(folder, "answer.json");
    const findings = await own.client.pull();
    if (findings.items.length === 0) throw new Error("Bestek found nothing");
    writeFileSync(answer, JSON.stringify(findings));
    contestants.push(
      await started(
        constant,
        [join(import.meta.dirname, "peers/constant-server.ts"), answer],
        join(folder, "meting.bestek"),
        text,
      ),
      await yamlServer(folder, text),
    );
    for (let round = -5; round < rounds; round++) {
      for (const contestant of contestants) {
        const ms = await keystroke(contestant, round);
        if (round < 0) continue;
        const times = taken.get(contestant.name) ?? [];
        taken.set(contestant.name, [...times, ms]);
      }
    }
  } finally {
    for (const { client } of contestants) client.stop();
    rmSync(folder, { recursive: true });
  }
  return Object.fromEntries([...taken].map(([name, all]) => [name, of(all)]));
}

async function keystroke(
  { client, line, column, pushes }: Contestant,
  round: number,
): Promise<number> {
  const [to, typed] = round % 2 === 0 ? [column, "3"] : [column + 1, ""];
  const start = performance.now();
  const pushed = pushes ? client.pushed() : undefined;
  await client.type(line, column, to, typed);
  await (pushed ?? client.pull());
  return performance.now() - start;
}

async function started(
  name: string,
  args: readonly string[],
  path: string,
  text: string,
  schemas?: unknown,
): Promise<Contestant> {
  const uri = pathToFileURL(path).href;
  const client = await Client.start(args, uri, schemas);
  const pushed = schemas === undefined ? undefined : client.pushed();
  await client.open(schemas === undefined ? "bestek" : "yaml", text);
  await pushed;
  const all = text.split("\n");
  const places = all.flatMap((line, at) =>
    line.includes(schemas === undefined ? amount : typedKey) ? [at] : [],
  );
  const line = places[Math.floor(places.length / 2)] ?? 0;
  const written = all[line] ?? "";
  const column =
    schemas === undefined
      ? written.indexOf(amount)
      : written.indexOf(typedKey) + typedKey.length;
  return { name, client, line, column, pushes: schemas !== undefined };
}

/** Where an amount stands in the exported document. */
const typedKey = 'min: "';

/** The same document and its schema, as the project exports them, in yaml-language-server. */
function yamlServer(folder: string, text: string): Promise<Contestant> {
  const workspace = new Workspace();
  const unit = workspace.set("meting.bestek", text);
  const path = join(folder, "meting.yaml");
  const schema = join(root, "docs/reference/bestek.export.schema.json");
  return started(
    yaml,
    [
      join(packages, "yaml-language-server/bin/yaml-language-server"),
      "--stdio",
    ],
    path,
    stringify(exportBlock(unit.root)),
    {
      validate: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schema).href]: ["/*.yaml", "*.yaml"] },
    },
  );
}
