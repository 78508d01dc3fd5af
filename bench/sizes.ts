/** How large the bundles are, and what they are made of. */
import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildExtension } from "../scripts/build-extension.ts";

/** The goals (design.md, section 6), in bytes, and all the code that each is about: the first file loads the others. */
const goals = [
  { files: ["server.js"], goal: 600_000 },
  { files: ["extension.js", "client.js"], goal: 400_000 },
] as const;

/** What the server reads beside its code: at its start, and when it has something to say. */
const data = ["tables.json", "rule-texts.json"];

/** One bundle: its size, and the bytes of each of its parts. */
export interface Bundle {
  readonly name: string;
  readonly size: number;
  readonly zipped: number;
  readonly parts: readonly (readonly [part: string, size: number])[];
}

/** Builds the extension and weighs its bundles and the data of its server, the largest first. */
export async function weigh(): Promise<Bundle[]> {
  const folder = join(import.meta.dirname, "../.cache/bench-extension");
  const built = await buildExtension(folder);
  const bundles = built.flatMap(({ outputs }) =>
    Object.entries(outputs).map(([path, { bytes, inputs }]) => {
      const code = readFileSync(join(folder, "dist", basename(path)));
      const parts = new Map<string, number>();
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const part = partOf(input);
        parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
      }
      return {
        name: basename(path),
        size: bytes,
        zipped: gzipSync(code, { level: 9 }).length,
        parts: [...parts].sort((a, b) => b[1] - a[1]),
      };
    }),
  );
  for (const name of data) {
    const content = readFileSync(join(folder, "dist", name));
    const zipped = gzipSync(content, { level: 9 }).length;
    bundles.push({ name, size: content.length, zipped, parts: [] });
  }
  rmSync(folder, { recursive: true });
  return bundles.sort((a, b) => b.size - a.size);
}

/** The library, or the folder of the project, that a file belongs to. */
function partOf(input: string): string {
  const library = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
  if (library !== undefined) return library;
  const [first, second, third] = input.split("/");
  return first === "server" ? `${first}/${second}/${third}` : `${first}`;
}

/** The sizes as lines of Markdown. */
export function sizeTables(bundles: readonly Bundle[]): string[] {
  const lines = [
    "## Bundles of the package, in kB",
    "",
    "| file | size | zipped |",
    "| --- | ---: | ---: |",
    ...bundles.map(
      ({ name, size, zipped }) => `| ${name} | ${kB(size)} | ${kB(zipped)} |`,
    ),
    "",
  ];
  for (const { files } of goals) {
    const parts = [...partsOf(bundles, files)]
      .filter(([, size]) => size >= 5_000)
      .sort((a, b) => b[1] - a[1]);
    lines.push(
      `| what is in ${files.join(" and ")} | kB |`,
      "| --- | ---: |",
      ...parts.map(([part, size]) => `| ${part} | ${kB(size)} |`),
      "",
    );
  }
  return lines;
}

/** A sentence a goal: met, or by how much it is missed and what would be left without our own code. */
export function sizeGoals(bundles: readonly Bundle[]): string[] {
  return goals.map(({ files, goal }) => {
    const sizes = files.map(
      (file) => bundles.find(({ name }) => name === file)?.size ?? 0,
    );
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const libraries = [...partsOf(bundles, files)]
      .filter(([part]) => !/^(server|grammar|client)(\/|$)/.test(part))
      .reduce((sum, [, bytes]) => sum + bytes, 0);
    const outcome =
      size <= goal
        ? "Met."
        : `Missed: libraries take ${kB(libraries)} kB of it, the project ${kB(size - libraries)} kB.`;
    const each = files.map((file, at) => `${file} ${kB(sizes[at] ?? 0)} kB`);
    return `- ${files.join(" and ")}, at most ${kB(goal)} kB: ${kB(size)} kB${each.length > 1 ? ` (${each.join(", ")})` : ""}. ${outcome}`;
  });
}

/** The bytes of each part of some bundles together. */
function partsOf(
  bundles: readonly Bundle[],
  files: readonly string[],
): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { name, parts } of bundles) {
    if (!files.includes(name)) continue;
    for (const [part, size] of parts)
      sum.set(part, (sum.get(part) ?? 0) + size);
  }
  return sum;
}

function kB(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}
