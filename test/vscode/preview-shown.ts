import { join } from "node:path";
import { emptyPage, patience } from "./page.ts";
import { Workbench } from "./workbench.ts";

/** Opens the preview of the document in the editor, and waits until it shows these words. */
export async function opensThePreview(
  workbench: Workbench,
  words: string,
): Promise<void> {
  await workbench.command("Bestek: Open Preview to the Side");
  await showsThePreview(workbench, words);
}

/** Reloads the window: the preview comes back by itself. */
async function keepsThePreview(
  workbench: Workbench,
  words: string,
): Promise<void> {
  const { page } = workbench;
  await page.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await workbench.command("Developer: Reload Window");
  await page.waitForFunction(() => !("isOld" in globalThis));
  await showsThePreview(workbench, words);
}

async function showsThePreview(
  { page }: Workbench,
  words: string,
): Promise<void> {
  await page
    .locator(".tab", { hasText: /preview/i })
    .first()
    .waitFor();
  const soon = { timeout: 5000 };
  await until(async () => {
    for (const frame of page.frames())
      if ((await frame.locator("body").textContent(soon))?.includes(words))
        return;
    throw new Error("the preview does not show the specification");
  });
}

/** The preview of a document at some address, before and after the window is reloaded; `out` gets a picture of a failure. */
export async function previewIn(
  chromium: string,
  { url, document, words }: { url: string; document: string; words: string },
  out: string,
): Promise<void> {
  const { page, browser } = await emptyPage(chromium);
  const workbench = new Workbench(page);
  try {
    await page.goto(url);
    // Files that are not on a disk are not found by name there.
    await page
      .locator(".explorer-folders-view .monaco-list-row", { hasText: document })
      .dblclick();
    await page
      .locator(`.tab.active[data-resource-name="${document}"]`)
      .waitFor();
    await opensThePreview(workbench, words);
    await keepsThePreview(workbench, words);
  } catch (error) {
    await page.screenshot({ path: join(out, "web-preview.png") });
    throw error;
  } finally {
    await browser.close();
  }
}

/** Tries again until it works. */
export async function until(attempt: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
