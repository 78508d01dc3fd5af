import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the first test file that needs the command line builds it, for all of them. */
    readonly commandLine: string;
  }
}

/** Says where the test files of this run share one build, and removes it afterwards. */
export default function setup({ provide }: TestProject): () => Promise<void> {
  const folder = join(import.meta.dirname, `../../.cache/cli-${process.pid}`);
  provide("commandLine", folder);
  return async () => {
    for (const path of [folder, `${folder}.lock`, `${folder}-part`])
      await rm(path, { recursive: true, force: true });
  };
}
