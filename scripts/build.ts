/**
 * Bundles the command line: `dist/bestek.js`, the pieces that it loads when they are needed in `dist/cli/`, and apart
 * from them `dist/rule-docs.js` with the texts of the rules.
 */
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

const root = join(import.meta.dirname, "..");

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22",
  minify: true,
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
} satisfies BuildOptions;

/** The rules' texts stay outside: whoever asks for them loads `rule-docs.js` from the folder above the pieces. */
const ruleDocsOutside: Plugin = {
  name: "rule-docs-outside",
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/docs\.ts$/ }, () => ({
      path: "../rule-docs.js",
      external: true,
    }));
  },
};

/**
 * Leaves the rules themselves out, which their texts do not need. Declaring a rule has no side effects, and no module
 * of the project does anything when it is loaded, but the bundler cannot know.
 */
const textsOnly: Plugin = {
  name: "texts-only",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      sideEffects: false,
    }));
    onLoad({ filter: /\/rules\/[^/]+\/[^/]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        "export default define",
        "export default /* @__PURE__ */ define",
      ),
      loader: "ts",
    }));
  },
};

/** Of `package.json` only the version is needed. */
const versionOnly: Plugin = {
  name: "version-only",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      const { default: manifest } = await import(path, {
        with: { type: "json" },
      });
      const contents = JSON.stringify({ version: manifest.version });
      return { contents, loader: "json" };
    });
  },
};

/** Builds the command line into a folder, which must lie inside the project. */
export async function buildCommandLine(folder: string): Promise<void> {
  await rm(join(folder, "cli"), { recursive: true, force: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { bestek: "server/src/cli/main.ts" },
      outdir: folder,
      splitting: true,
      chunkNames: "cli/[name]-[hash]",
      banner: { js: "#!/usr/bin/env node" },
      plugins: [ruleDocsOutside, versionOnly],
    }),
    build({
      ...shared,
      entryPoints: { "rule-docs": "server/src/rules/generated/docs.ts" },
      outdir: folder,
      plugins: [textsOnly],
    }),
  ]);
  await chmod(join(folder, "bestek.js"), 0o755);
}

if (import.meta.main) await buildCommandLine(join(root, "dist"));
