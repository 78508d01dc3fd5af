/**
 * The extension in real VS Code. `npm run test:vscode` fetches what it needs the first time and runs every route;
 * names of routes behind it choose some. With `--where-possible` it leaves out what this machine cannot run and says
 * so; in CI that is a failure all the same. `--screenshots` makes the pictures of the README anew.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageExtension } from "../../scripts/package-extension.ts";
import { buildSuite } from "./bundle.ts";
import { Editor } from "./editor.ts";
import { Missing } from "./missing.ts";
import { asOfficer } from "./officer.ts";
import { runSuite } from "./page.ts";
import { previewPage } from "./preview-page.ts";
import { previewIn } from "./preview-shown.ts";
import { chromium, vscodeServer, vscodeWeb } from "./setup.ts";
import { startWeb } from "./web.ts";

const root = join(import.meta.dirname, "../..");
const out = join(root, ".cache/test-vscode");
const extension = join(out, "extension");
const vsix = join(out, "bestek.vsix");
// The web build serves the suite from the folder of the extension.
const suite = join(extension, "suite.js");
const documents = join(import.meta.dirname, "work");

const routes: Readonly<Record<string, () => Promise<void>>> = {
  /** The API suite in the extension host on Node. */
  async node() {
    const browser = await chromium();
    const server = await vscodeServer();
    const editor = await Editor.start(server, documents);
    try {
      const url = editor.url(
        { workspace: join(editor.work, "proef.code-workspace") },
        [
          ["extensionDevelopmentPath", editor.remote(extension)],
          ["extensionTestsPath", editor.remote(suite)],
          ["enableProposedApi", ""],
        ],
      );
      await runSuite(browser, url, join(out, "node"));
    } finally {
      await editor.stop();
    }
  },

  /** The same suite in the extension host in a web worker, as on vscode.dev; and the preview, which it cannot see. */
  async web() {
    const browser = await chromium();
    const modules = await vscodeWeb();
    const folder = join(documents, "een");
    const web = await startWeb(modules, extension, folder, suite);
    try {
      await runSuite(browser, web.url, join(out, "web"));
    } finally {
      await web.stop();
    }
    const sample = join(root, "samples/rivierenland");
    const reader = await startWeb(modules, extension, sample);
    try {
      const { url } = reader;
      const words = "Inkoop Wmo en Jeugdhulp";
      await previewIn(
        browser,
        { url, document: "strategie.bestek", words },
        out,
      );
    } finally {
      await reader.stop();
    }
  },

  /** The page of the preview by itself. */
  async preview() {
    await previewPage(await chromium());
  },

  /** The installed package, driven as an officer would. */
  async officer() {
    const browser = await chromium();
    const server = await vscodeServer();
    const pictures = join(root, "docs/images");
    await asOfficer(
      { server, chromium: browser, vsix, out },
      values.screenshots ? pictures : undefined,
    );
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "where-possible": { type: "boolean", default: false },
    screenshots: { type: "boolean", default: false },
  },
});
const maySkip = values["where-possible"] && process.env.CI !== "true";
// Ended from outside, it still ends what it started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => process.exit(1));

await mkdir(out, { recursive: true });
await packageExtension(extension, vsix);
await buildSuite(suite);
const chosen = positionals.length > 0 ? positionals : Object.keys(routes);
for (const name of chosen) {
  const route = routes[name];
  if (!route)
    throw new Error(`No route '${name}': ${Object.keys(routes).join(", ")}.`);
  const begin = performance.now();
  try {
    await route();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    const sentence = `test:vscode: route '${name}' cannot run here. ${error.message}`;
    if (!maySkip) throw new Error(sentence);
    console.log(`${sentence} Skipped.`);
    continue;
  }
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`test:vscode: route '${name}' works (${seconds} s)`);
}
