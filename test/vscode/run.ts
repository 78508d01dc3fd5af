/**
 * The packaged extension in real VS Code: its server with Chromium, first through the API of the editor, then as a
 * user sees it. `npm run test:vscode` fetches what it needs the first time.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { packageExtension } from "../../scripts/package-extension.ts";
import { Editor } from "./editor.ts";
import { chromium, vscodeServer } from "./setup.ts";

const root = join(import.meta.dirname, "../..");
const out = join(root, ".cache/test-vscode");
const extension = join(out, "extension");
const suite = join(out, "suite.cjs");
const limit = 90_000;

await mkdir(out, { recursive: true });
const server = await vscodeServer();
const browser = await chromium();
const vsix = await packageExtension(extension, join(out, "bestek.vsix"));
await build({
  entryPoints: [join(import.meta.dirname, "suite.ts")],
  outfile: suite,
  bundle: true,
  platform: "node",
  format: "cjs",
  external: ["vscode"],
});
await throughApi();
await asUser();
console.log("test:vscode: everything works");

async function throughApi(): Promise<void> {
  const editor = await Editor.start(server, join(import.meta.dirname, "work"));
  try {
    const remote = (path: string) => `vscode-remote://${editor.host}${path}`;
    let ended: (code: unknown) => void = () => {};
    const code = new Promise<unknown>((resolve) => {
      ended = resolve;
      setTimeout(resolve, limit, "timeout").unref();
    });
    const log: string[] = [];
    const page = await editor.open(
      browser,
      [
        ["extensionDevelopmentPath", remote(extension)],
        ["extensionTestsPath", remote(suite)],
        ["enableProposedApi", ""],
        ["skipWelcome", "true"],
        ["skipReleaseNotes", "true"],
      ],
      async (fresh) => {
        await fresh.exposeFunction("codeAutomationExit", ended);
        await fresh.exposeFunction(
          "codeAutomationLog",
          (_type: string, args: unknown[]) => {
            const sentence = args.map(String).join(" ");
            log.push(sentence);
            if (sentence.startsWith("[e2e]")) console.log(sentence);
          },
        );
      },
    );
    const exit = await code;
    if (exit !== 0) {
      await page.screenshot({ path: join(out, "failed.png") });
      console.log(
        log.filter((line) => /rror|not so|never/.test(line)).join("\n"),
      );
      throw new Error(`the suite ended with ${exit}`);
    }
  } finally {
    await editor.stop();
  }
}

async function asUser(): Promise<void> {
  const sample = join(root, "samples/rivierenland");
  const editor = await Editor.start(server, sample, vsix);
  try {
    const page = await editor.open(browser, [
      ["skipWelcome", "true"],
      ["skipReleaseNotes", "true"],
      [
        "openFile",
        `vscode-remote://${editor.host}${editor.work}/strategie.bestek`,
      ],
    ]);
    await page
      .locator(".squiggly-warning, .squiggly-error")
      .first()
      .waitFor({ state: "attached", timeout: limit });
    console.log("[user] squiggles in strategie.bestek");
    await page.keyboard.press("Control+Shift+M");
    const rows = page.locator(".markers-panel .monaco-list-row");
    await rows.nth(2).waitFor({ timeout: limit });
    console.log(`[user] ${await rows.count()} rows in the Problems panel`);
    const overview = page.locator(".pane-header", { hasText: "Specification" });
    await overview.waitFor({ timeout: limit });
    await overview.click();
    const items = page.locator(
      ".tree-explorer-viewlet-tree-view .monaco-list-row",
    );
    await items.first().waitFor({ timeout: limit });
    console.log(`[user] ${await items.count()} rows in the overview`);
    await page.screenshot({ path: join(out, "editor.png") });
  } finally {
    await editor.stop();
  }
}
