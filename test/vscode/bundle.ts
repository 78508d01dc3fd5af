import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the API suite to one module that any extension host can load. */
export async function buildSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "suite/index.ts")],
    outfile,
    bundle: true,
    // Nothing of Node: the suite runs in a web worker too.
    platform: "browser",
    format: "cjs",
    target: "es2023",
    external: ["vscode"],
  });
}
