import { writeFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** As long as anything may take on a busy machine. Everything goes on as soon as it can. */
export const patience = 180_000;

/** An empty page in Chromium, to close with its browser. */
export async function emptyPage(
  executablePath: string,
): Promise<{ page: Page; browser: Browser }> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const viewport = { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(patience);
  return { page, browser };
}

/**
 * Opens a workbench that runs the API suite, and waits until the suite has ended well; else `record` names a picture
 * and a log of what happened.
 */
export async function runSuite(
  executablePath: string,
  url: string,
  record: string,
): Promise<void> {
  const { page, browser } = await emptyPage(executablePath);
  try {
    const log: string[] = [];
    const ended = Promise.withResolvers<unknown>();
    const late = setTimeout(ended.resolve, 2 * patience, "timeout");
    await page.exposeFunction("codeAutomationExit", ended.resolve);
    await page.exposeFunction(
      "codeAutomationLog",
      (_type: string, args: unknown[]) => {
        const sentence = args.map(String).join(" ");
        log.push(sentence);
        if (sentence.startsWith("[api]")) console.log(sentence);
      },
    );
    await page.goto(url);
    const code = await ended.promise;
    clearTimeout(late);
    if (code === 0) return;
    await page.screenshot({ path: `${record}.png` });
    await writeFile(`${record}.log`, log.join("\n"));
    throw new Error(
      `The suite ended with ${code}; see ${record}.png and ${record}.log.`,
    );
  } finally {
    await browser.close();
  }
}
