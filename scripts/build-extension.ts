/**
 * Builds the extension for VS Code into a folder that is complete: the manifest, the bundles, and the generated files
 * that the manifest names. `npm run package` makes a `.vsix` of it.
 */
import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { billOfMaterials, notices } from "./bill-of-materials.ts";
import { buildCommandLine } from "./build.ts";
import { dataWithin } from "./build-data.ts";
import { unofferedLeftOut, versionSettled } from "./build-libraries.ts";

const root = join(import.meta.dirname, "..");

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: "none",
  charset: "ascii",
  logLevel: "warning",
} satisfies BuildOptions;

/** The library that speaks with the server is a bundle of its own, `client.js`: the extension is active before it. */
const clientApart: Plugin = {
  name: "client-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\.ts$/ }, ({ kind }) =>
      kind === "entry-point"
        ? undefined
        : { path: "./client.js", external: true },
    );
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

/** Builds the extension into a folder inside the project, which is emptied first; gives what went into its bundles. */
export async function buildExtension(
  folder: string,
): Promise<readonly Metafile[]> {
  await rm(folder, { recursive: true, force: true });
  const dist = join(folder, "dist");
  await mkdir(dist, { recursive: true });
  const editor = {
    ...shared,
    outdir: dist,
    format: "cjs",
    external: ["vscode"],
  } satisfies BuildOptions;
  const built = await Promise.all([
    buildCommandLine(dist),
    bundle({
      ...editor,
      platform: "node",
      target: "node22",
      supported: { "dynamic-import": false },
      entryPoints: { extension: "client/src/extension.ts" },
      plugins: [clientApart],
    }),
    bundle({
      ...editor,
      platform: "node",
      target: "node22",
      entryPoints: { client: "client/src/client.ts" },
      plugins: [versionSettled, unofferedLeftOut],
    }),
    bundle({
      ...editor,
      platform: "browser",
      target: "es2023",
      entryPoints: { browser: "client/src/browser.ts" },
      plugins: [unofferedLeftOut],
    }),
    buildPreview(dist),
    bundle({
      ...shared,
      outdir: dist,
      // A worker that is started as a script takes no modules.
      format: "iife",
      platform: "browser",
      target: "es2023",
      entryPoints: { "server-browser": "server/src/lsp/browser.ts" },
      plugins: [dataWithin],
    }),
  ]);
  await cp(join(root, "client/walkthrough"), join(folder, "walkthrough"), {
    recursive: true,
  });
  for (const [from, to] of Object.entries(files))
    await copyFile(join(root, from), join(folder, to));
  await writeManifest(folder);
  const bundles = built.flat();
  const bill = await billOfMaterials(bundles);
  await writeFile(join(folder, "bom.cdx.json"), bill);
  const texts = await notices(bundles);
  await writeFile(join(folder, "THIRD-PARTY-NOTICES.txt"), texts);
  return bundles;
}

async function bundle(options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({ ...options, metafile: true });
  return metafile;
}

/** Builds the script and the style of the preview's page. */
export async function buildPreview(folder: string): Promise<Metafile[]> {
  const into = { ...shared, outdir: folder, target: "es2023" };
  return Promise.all([
    bundle({
      ...into,
      format: "iife",
      platform: "browser",
      entryPoints: { preview: "client/webview/preview.ts" },
    }),
    bundle({ ...into, entryPoints: { preview: "client/webview/preview.css" } }),
  ]);
}

async function writeManifest(folder: string): Promise<void> {
  const text = await readFile(join(root, "client/package.json"), "utf8");
  const { type: _type, private: _private, ...manifest } = JSON.parse(text);
  const written = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, "package.json"), written);
}
