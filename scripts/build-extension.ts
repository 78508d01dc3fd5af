/**
 * Builds the extension for VS Code into a folder that is complete: the manifest, the bundles, and the generated files
 * that the manifest names. `npm run package` makes a `.vsix` of it.
 */
import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { buildCommandLine, textsOnly } from "./build.ts";

const root = join(import.meta.dirname, "..");

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: "none",
  charset: "ascii",
  logLevel: "warning",
} satisfies BuildOptions;

/** The texts of the rules stand in a file beside the bundle, read only when someone asks for them. */
const textsApart: Plugin = {
  name: "texts-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/docs\.ts$/ }, () => ({
      path: "./rule-docs.js",
      external: true,
    }));
  },
};

/** What goes into the package beside the bundles: from where, and under which name. */
const files: Readonly<Record<string, string>> = {
  "client/package.nls.json": "package.nls.json",
  "client/package.nls.nl.json": "package.nls.nl.json",
  "client/README.md": "README.md",
  "client/generated/bestek.tmLanguage.json": "bestek.tmLanguage.json",
  "client/generated/language-configuration.json": "language-configuration.json",
  "client/generated/snippets.json": "snippets.json",
  "docs/reference/bestek.config.schema.json": "bestek.config.schema.json",
  LICENSE: "LICENSE.txt",
};

/** Builds the extension into a folder inside the project, which is emptied first. */
export async function buildExtension(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const dist = join(folder, "dist");
  await mkdir(dist, { recursive: true });
  const editor = {
    ...shared,
    outdir: dist,
    format: "cjs",
    external: ["vscode"],
  } satisfies BuildOptions;
  const server = {
    ...shared,
    outdir: dist,
    format: "cjs",
    platform: "node",
    target: "node22",
    supported: { "dynamic-import": false },
  } satisfies BuildOptions;
  await Promise.all([
    buildCommandLine(join(folder, "cli")),
    build({
      ...editor,
      platform: "node",
      target: "node22",
      entryPoints: { extension: "client/src/extension.ts" },
    }),
    build({
      ...editor,
      platform: "browser",
      target: "es2023",
      entryPoints: { browser: "client/src/browser.ts" },
    }),
    buildPreview(dist),
    build({
      ...server,
      entryPoints: { server: "server/src/lsp/main.ts" },
      plugins: [textsApart],
    }),
    build({
      ...server,
      entryPoints: { "rule-docs": "server/src/rules/generated/docs.ts" },
      plugins: [textsOnly],
    }),
    build({
      ...shared,
      outdir: dist,
      // A worker that is started as a script takes no modules, so that the texts are part of it.
      format: "iife",
      platform: "browser",
      target: "es2023",
      entryPoints: { "server-browser": "server/src/lsp/browser.ts" },
    }),
  ]);
  await cp(join(root, "client/walkthrough"), join(folder, "walkthrough"), {
    recursive: true,
  });
  for (const [from, to] of Object.entries(files))
    await copyFile(join(root, from), join(folder, to));
  await writeManifest(folder);
  // The command line is made of modules, the extension is not.
  await writeFile(join(folder, "cli/package.json"), '{ "type": "module" }\n');
}

/** Builds the script and the style of the preview's page. */
export async function buildPreview(folder: string): Promise<void> {
  const into = { ...shared, outdir: folder, target: "es2023" };
  await Promise.all([
    build({
      ...into,
      format: "iife",
      platform: "browser",
      entryPoints: { preview: "client/webview/preview.ts" },
    }),
    build({ ...into, entryPoints: { preview: "client/webview/preview.css" } }),
  ]);
}

async function writeManifest(folder: string): Promise<void> {
  const text = await readFile(join(root, "client/package.json"), "utf8");
  const { type: _type, private: _private, ...manifest } = JSON.parse(text);
  const written = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, "package.json"), written);
}
