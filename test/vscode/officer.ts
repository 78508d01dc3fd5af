import { join } from "node:path";
import { Editor } from "./editor.ts";
import { emptyPage } from "./page.ts";

const sample = join(import.meta.dirname, "../../samples/rivierenland");

/** The package installed in VS Code's server, and driven in Chromium by mouse and keyboard. */
export async function asOfficer(
  server: string,
  chromium: string,
  vsix: string,
  out: string,
): Promise<void> {
  const editor = await Editor.start(server, sample, vsix);
  const { page, browser } = await emptyPage(chromium);
  try {
    await page.goto(
      editor.url({ folder: editor.work }, [
        ["openFile", editor.remote(join(editor.work, "strategie.bestek"))],
      ]),
    );
    await page
      .locator(".squiggly-warning, .squiggly-error")
      .first()
      .waitFor({ state: "attached" });
    console.log("[officer] squiggles in strategie.bestek");
    await page.keyboard.press("Control+Shift+M");
    const rows = page.locator(".markers-panel .monaco-list-row");
    await rows.nth(2).waitFor();
    console.log(`[officer] ${await rows.count()} rows in the Problems panel`);
    const overview = page.locator(".pane-header", { hasText: "Specification" });
    await overview.waitFor();
    await overview.click();
    const items = page.locator(
      ".tree-explorer-viewlet-tree-view .monaco-list-row",
    );
    await items.first().waitFor();
    console.log(`[officer] ${await items.count()} rows in the overview`);
  } catch (error) {
    await page.screenshot({ path: join(out, "officer.png") });
    throw error;
  } finally {
    await browser.close();
    await editor.stop();
  }
}
