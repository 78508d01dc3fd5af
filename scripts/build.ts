/**
 * Bundles the command line: `dist/bestek.js` starts it, `dist/cli.js` is all of it, and `dist/rule-docs.js` holds the
 * texts of the rules, read only when someone asks for them. One file starts faster than many small ones, and what a
 * command does not need is not run.
 */
import { chmod, readFile } from "node:fs/promises";
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
  // Without a character beyond Latin-1 the engine keeps the text in half the memory, and reads it sooner.
  charset: "ascii",
  logLevel: "warning",
} satisfies BuildOptions;

/** Leaves a module out of a bundle; it is imported from a file beside it. */
function outside(module: RegExp, path: string): Plugin {
  return {
    name: `outside ${path}`,
    setup({ onResolve }) {
      onResolve({ filter: module }, () => ({ path, external: true }));
    },
  };
}

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
  const into = { ...shared, outdir: folder };
  await Promise.all([
    build({
      ...into,
      entryPoints: { bestek: "server/src/cli/main.ts" },
      banner: { js: "#!/usr/bin/env node" },
      plugins: [outside(/\/run\.ts$/, "./cli.js")],
    }),
    build({
      ...into,
      entryPoints: { cli: "server/src/cli/run.ts" },
      plugins: [
        outside(/\/generated\/docs\.ts$/, "./rule-docs.js"),
        versionOnly,
      ],
    }),
    build({
      ...into,
      entryPoints: { "rule-docs": "server/src/rules/generated/docs.ts" },
      plugins: [textsOnly],
    }),
  ]);
  await chmod(join(folder, "bestek.js"), 0o755);
}

if (import.meta.main) await buildCommandLine(join(root, "dist"));
