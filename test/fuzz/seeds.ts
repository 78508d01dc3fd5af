import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { document } from "../../bench/generate.ts";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { startingSpecification } from "../../server/src/vocabulary/starting-specification.ts";
import { asDocument } from "../rules/check-text.ts";
import type { Silence } from "../rules/silence.ts";

const project = join(import.meta.dirname, "../..");

/** Real and made documents to start from: what every rule says yes and no to is among them. */
export async function seeds(): Promise<readonly string[]> {
  const all = [
    ...filesIn(join(project, "samples")),
    ...filesIn(join(project, "grammar/src/testdata")),
    ...Object.values(startingSpecification),
    document(60),
    ...Object.values(ruleDocs).flatMap(({ examples }) =>
      examples.flatMap(({ bad, good, files = {} }) =>
        [bad, good, ...Object.values(files)].map(asDocument),
      ),
    ),
    ...(await silentDocuments()),
  ];
  // The short ones show most of what there is in the least time.
  return [...new Set(all)].sort((a, b) => a.length - b.length);
}

function filesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".bestek"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

async function silentDocuments(): Promise<string[]> {
  const folder = join(project, "test/rules/never");
  const found: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const { silences } = (await import(join(folder, name))) as {
      silences: readonly Silence[];
    };
    for (const { document, files = {} } of silences)
      found.push(...[document, ...Object.values(files)].map(asDocument));
  }
  return found;
}
