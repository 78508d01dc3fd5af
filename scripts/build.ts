/**
 * Bundles the command line: `dist/bestek.js` starts it, `dist/worker.js` is a thread of it, `dist/cli.js` is all of it
 * but the language server, which is `dist/server.js`, and the JSON files beside it hold the tables, and texts that are
 * read only when someone asks for them. One file of code starts faster than many small ones.
 */
import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { dataBeside, writeData } from "./build-data.ts";

const root = join(import.meta.dirname, "..");

const shared = {
  absWorkingDir: root,
  bundle: true,
  // Node loads a script sooner than a module.
  format: "cjs",
  supported: { "dynamic-import": false },
  platform: "node",
  target: "node22",
  minify: true,
  legalComments: "none",
  // Without a character beyond Latin-1 the engine keeps the text in half the memory, and reads it sooner.
  charset: "ascii",
  logLevel: "warning",
} satisfies BuildOptions;

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

/** The language server is a bundle of its own, `server.js`: a check is not to read past it. */
const serverApart: Plugin = {
  name: "server-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/lsp\/main\.ts$/ }, ({ kind }) =>
      kind === "entry-point"
        ? undefined
        : { path: "./server.js", external: true },
    );
  },
};

/** What pulls in libraries that hardly any check needs, or texts. */
const later =
  /\/(lsp\/main|config\/included|shard-schema|generated\/docs|vocabulary\/texts|sources-in-full)\.ts$/;

/**
 * Modules of the command line that wait until a command needs them are run at once after all. The bundler would wrap
 * them, and everything they import, in functions that call each other: that costs a start more than it saves.
 */
const atOnce: Plugin = {
  name: "at-once",
  setup({ onLoad }) {
    const filter = /\/server\/src\/(cli|report)\/.+\.ts$/;
    onLoad({ filter }, async ({ path }) => {
      const imports: string[] = [];
      const source = await readFile(path, "utf8");
      const contents = source.replace(
        /await import\("(\.[^"]+)"\)/g,
        (dynamic, module: string) => {
          if (later.test(module)) return dynamic;
          const name = `atOnce${imports.length}`;
          imports.push(`import * as ${name} from "${module}";\n`);
          return name;
        },
      );
      return { contents: imports.join("") + contents, loader: "ts" };
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

/**
 * Builds the command line and the language server into a folder, which must lie inside the project; gives what went into
 * the bundles.
 */
export async function buildCommandLine(folder: string): Promise<Metafile[]> {
  const into = { ...shared, outdir: folder, metafile: true } as const;
  await mkdir(folder, { recursive: true });
  // Scripts they are, whatever the folders around them say.
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  const [program, server] = await Promise.all([
    build({
      ...into,
      entryPoints: { cli: "server/src/cli/run.ts" },
      define: { "import.meta.url": "url" },
      // What `bundled.ts` calls: a script that gives what `run.ts` exports.
      banner: { js: "(require,url)=>{const module={};" },
      footer: { js: "return module.exports}" },
      plugins: [dataBeside, versionOnly, serverApart, atOnce],
    }),
    build({
      ...into,
      entryPoints: { server: "server/src/lsp/main.ts" },
      plugins: [dataBeside],
    }),
    writeData(folder),
  ]);
  const code = await readFile(join(folder, "cli.js"));
  const hash = createHash("sha256").update(code).digest("hex");
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
  return [program.metafile, server.metafile];
}

if (import.meta.main) await buildCommandLine(join(root, "dist"));
