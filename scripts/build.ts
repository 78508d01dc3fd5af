/**
 * Bundles the command line: `dist/bestek.js` starts it, `dist/worker.js` is a thread of it, `dist/cli.js` is all of it, and `dist/rule-docs.cjs` holds the
 * texts of the rules, read only when someone asks for them. One file starts faster than many small ones, and what a
 * command does not need is not run.
 */
import { createHash } from "node:crypto";
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
export const textsOnly: Plugin = {
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

/** The start of the program does not import it, but runs it as a script, with the compiled code of the last time. */
const bundled: Plugin = {
  name: "bundled",
  setup({ onResolve }) {
    const path = join(root, "server/src/cli/bundled.ts");
    onResolve({ filter: /\/run\.ts$/ }, () => ({ path }));
  },
};

/** Builds the command line into a folder, which must lie inside the project. */
export async function buildCommandLine(folder: string): Promise<void> {
  const into = { ...shared, outdir: folder };
  await Promise.all([
    build({
      ...into,
      entryPoints: { cli: "server/src/cli/run.ts" },
      format: "cjs",
      // A script has neither of its own.
      supported: { "dynamic-import": false },
      define: { "import.meta.url": "url" },
      // What `bundled.ts` calls: a script that gives what `run.ts` exports.
      banner: { js: "(require,url)=>{const module={};" },
      footer: { js: "return module.exports}" },
      plugins: [
        outside(/\/generated\/docs\.ts$/, "./rule-docs.cjs"),
        versionOnly,
      ],
    }),
    build({
      ...into,
      entryPoints: { "rule-docs": "server/src/rules/generated/docs.ts" },
      format: "cjs",
      outExtension: { ".js": ".cjs" },
      plugins: [textsOnly],
    }),
  ]);
  const program = await readFile(join(folder, "cli.js"));
  const hash = createHash("sha256").update(program).digest("hex");
  const start = {
    ...into,
    define: { BUILD: JSON.stringify(hash.slice(0, 16)) },
    plugins: [bundled],
  };
  await Promise.all([
    build({
      ...start,
      entryPoints: { bestek: "server/src/cli/main.ts" },
      banner: { js: "#!/usr/bin/env node" },
    }),
    build({
      ...start,
      entryPoints: { worker: "server/src/cli/parts/worker.ts" },
    }),
  ]);
  await chmod(join(folder, "bestek.js"), 0o755);
}

if (import.meta.main) await buildCommandLine(join(root, "dist"));
