import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { document } from "./generate.ts";
import { of, type Sample } from "./measure.ts";
import { Client } from "./peers/client.ts";

/** Something that is typed in the middle of a document, behind a text, and taken away again. */
interface Kind {
  readonly name: string;
  readonly behind: string;
  readonly typed: string;
}

const kinds: readonly Kind[] = [
  { name: "a digit in an amount", behind: "geraamde-waarde: € 1", typed: "3" },
  { name: "a letter in a title", behind: '"Daghulp', typed: "x" },
  { name: "a letter in a text", behind: '"Plan van aan', typed: "x" },
  { name: "a letter in a comment", behind: "// Wat hier", typed: "x" },
  { name: "a letter in a cell", behind: '| "Logeren', typed: "x" },
  { name: "a new line", behind: "opdrachtnemers:  maximaal 4", typed: "\n" },
  { name: "half a key", behind: "maximaal 4", typed: " loopt" },
  {
    name: "a brace too many",
    behind: '"Samenwerking"    40%',
    typed: " }",
  },
];

/** From a keystroke to the new findings over stdio, for several kinds of keystroke in turns. */
export async function keystrokesByKind(
  lines: number,
  rounds: number,
): Promise<Record<string, Sample>> {
  const folder = mkdtempSync(join(tmpdir(), "bestek-bench-"));
  const server = join(import.meta.dirname, "../dist/bestek.js");
  const uri = pathToFileURL(join(folder, "meting.bestek")).href;
  const client = await Client.start([server, "lsp", "--stdio"], uri, undefined);
  try {
    const text = document(lines);
    await client.open("bestek", text);
    await client.pull();
    const taken = new Map(kinds.map(({ name }) => [name, [] as number[]]));
    for (let round = -3; round < rounds; round++) {
      for (const kind of kinds) {
        const times = await typedAndTaken(client, text, kind);
        if (round >= 0) taken.get(kind.name)?.push(...times);
      }
    }
    return Object.fromEntries([...taken].map(([name, all]) => [name, of(all)]));
  } finally {
    client.stop();
    rmSync(folder, { recursive: true });
  }
}

/** How long the findings took after typing, and after taking it away. */
async function typedAndTaken(
  client: Client,
  text: string,
  { name, behind, typed }: Kind,
): Promise<number[]> {
  const found = text.indexOf(behind, text.length / 2);
  if (found < 0) throw new Error(`there is no place for ${name}`);
  const before = text.slice(0, found + behind.length).split("\n");
  const line = before.length - 1;
  const from = before.at(-1)?.length ?? 0;
  const start = performance.now();
  await client.type(line, from, from, typed);
  await client.pull();
  const middle = performance.now();
  const isLine = typed === "\n";
  const to = isLine ? 0 : from + typed.length;
  await client.type(line, from, to, "", isLine ? line + 1 : line);
  await client.pull();
  return [middle - start, performance.now() - middle];
}
