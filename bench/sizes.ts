/** How large the bundles are, and what they are made of. */
import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildExtension } from "../scripts/build-extension.ts";

/** The bundles that have a goal (design.md, section 6), in bytes. */
const goals: Readonly<Record<string, number>> = {
  "server.js": 600_000,
  "extension.js": 400_000,
};

/** One bundle: its size, and the bytes of each of its parts. */
export interface Bundle {
  readonly name: string;
  readonly size: number;
  readonly zipped: number;
  readonly goal: number | undefined;
  readonly parts: readonly (readonly [part: string, size: number])[];
}

/** Builds the extension and weighs its bundles, the largest first. */
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
        goal: goals[basename(path)],
        parts: [...parts].sort((a, b) => b[1] - a[1]),
      };
    }),
  );
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
    "| bundle | size | zipped | goal |",
    "| --- | ---: | ---: | ---: |",
    ...bundles.map(
      ({ name, size, zipped, goal }) =>
        `| ${name} | ${kB(size)} | ${kB(zipped)} | ${goal === undefined ? "" : kB(goal)} |`,
    ),
    "",
  ];
  for (const { name, goal, parts } of bundles) {
    if (goal === undefined) continue;
    const told = parts.filter(([, size]) => size >= 5_000);
    lines.push(
      `| what is in ${name} | kB |`,
      "| --- | ---: |",
      ...told.map(([part, size]) => `| ${part} | ${kB(size)} |`),
      "",
    );
  }
  return lines;
}

/** A sentence a goal: met, or by how much it is missed and what would be left without our own code. */
export function sizeGoals(bundles: readonly Bundle[]): string[] {
  return bundles.flatMap(({ name, size, goal, parts }) => {
    if (goal === undefined) return [];
    const libraries = parts
      .filter(([part]) => !/^(server|grammar|client)(\/|$)/.test(part))
      .reduce((sum, [, bytes]) => sum + bytes, 0);
    const outcome =
      size <= goal
        ? "Met."
        : `Missed: libraries take ${kB(libraries)} kB of it, the project ${kB(size - libraries)} kB.`;
    return [`- ${name}, at most ${kB(goal)} kB: ${kB(size)} kB. ${outcome}`];
  });
}

function kB(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}
