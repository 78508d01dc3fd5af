import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { FromPage, ToPage } from "../../client/src/preview/messages.ts";
import { savedPage, webviewPage } from "../../client/src/preview/shell.ts";
import { buildPreview } from "../../scripts/build-extension.ts";
import {
  type Preview,
  preview,
} from "../../server/src/features/preview/page.ts";
import { Session } from "../../server/src/features/session.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "samples/rivierenland/strategie.bestek");
const address = "http://preview.example/";

/** The page of the preview by itself in Chromium, with its policy; VS Code only gives it its colours. */
export async function previewPage(executablePath: string): Promise<void> {
  const dist = await mkdtemp(join(tmpdir(), "bestek-preview-"));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await buildPreview(dist);
    await live(browser, dist);
    await hostile(browser, dist);
    for (const theme of ["light", "dark", "contrast"] as const)
      await readable(browser, dist, theme);
    await saved(browser, dist);
  } finally {
    await browser.close();
    await rm(dist, { recursive: true, force: true });
  }
}

/** It marks what the cursor is in, says where someone clicks, and changes only what differs. */
async function live(browser: Browser, dist: string): Promise<void> {
  const { page, problems } = await open(browser, dist);
  const text = await readFile(sample, "utf8");
  await show(page, await previewOf(text), lineOf(text, "segment J3"));
  const marked = page.locator("[aria-current]");
  equal(await marked.count(), 1, "one block is marked");
  check(
    (await marked.textContent())?.includes("Logeren"),
    "it is the block that the cursor is in",
  );
  await post(page, { type: "cursor", line: lineOf(text, "duur:") });
  check(
    (await marked.textContent())?.includes("3 jaar"),
    "the mark follows the cursor",
  );
  await page.waitForFunction(
    "document.querySelector('[aria-current]').getBoundingClientRect().top > 0",
  );
  const heading = page.locator("h3", { hasText: "Dagbesteding" }).first();
  await page.evaluate(
    "document.querySelectorAll('h3').forEach((node) => { node.isOld = true; })",
  );
  await heading.scrollIntoViewIfNeeded();
  await heading.click();
  const sent = await page.evaluate<FromPage[]>("window.sent");
  equal(
    JSON.stringify(sent.at(-1)),
    JSON.stringify({ type: "reveal", line: lineOf(text, "segment W2") }),
    "a click leads to the line",
  );
  const before = await page.evaluate<number>("window.scrollY");
  await show(page, await previewOf(text.replace("Logeren", "Overnachten")));
  check(
    (await page.locator("main").textContent())?.includes("Overnachten"),
    "new text is shown",
  );
  equal(await page.evaluate("window.scrollY"), before, "the reader stays");
  check(
    await page.evaluate<boolean>(
      "[...document.querySelectorAll('h3')].every((node) => node.isOld)",
    ),
    "what did not change is left alone",
  );
  equal(problems.join("\n"), "", "nothing in the console");
  await page.close();
}

/** A script that gets in all the same does not run, and a hostile text is text. */
async function hostile(browser: Browser, dist: string): Promise<void> {
  const { page, problems } = await open(browser, dist);
  const evil = `<script>window.ran = 1</script><img src=x onerror="window.ran = 1">`;
  const shown = await previewOf(
    `/// ${evil}\nbestek A "${evil.replaceAll('"', "'")}" { wijzigingen: """\n${evil}\n""" }`,
  );
  await show(page, shown);
  equal(await page.locator("main script, main img").count(), 0, "no elements");
  equal(problems.join("\n"), "", "nothing was tried");
  await show(page, { ...shown, body: evil });
  await page.evaluate(
    "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)",
  );
  await page.waitForTimeout(100);
  equal(await page.evaluate("window.ran"), undefined, "nothing ran");
  check(
    problems.some((problem) => problem.includes("Content Security Policy")),
    "the policy forbade it",
  );
  await page.close();
}

/** The colours of an editor's theme, by the names that VS Code gives them. */
const themes = {
  light: { kind: "vscode-light", "editor-background": "#ffffff" },
  dark: {
    kind: "vscode-dark",
    "editor-background": "#1f1f1f",
    "editor-foreground": "#cccccc",
    descriptionForeground: "#9d9d9d",
    "textLink-foreground": "#4daafc",
    "editorError-foreground": "#f14c4c",
    "editorWarning-foreground": "#cca700",
    "editorInfo-foreground": "#3794ff",
  },
  contrast: {
    kind: "vscode-high-contrast",
    "editor-background": "#000000",
    "editor-foreground": "#ffffff",
    contrastBorder: "#6fc3df",
    focusBorder: "#f38518",
    descriptionForeground: "#ffffff",
    "textLink-foreground": "#21a6ff",
    "editorError-foreground": "#f48771",
    "editorWarning-foreground": "#ffd370",
  },
} as const;

/** Every text stands out from the paper in every theme, and nothing hangs out of the window. */
async function readable(
  browser: Browser,
  dist: string,
  theme: keyof typeof themes,
): Promise<void> {
  const { page } = await open(browser, dist);
  const { kind, ...colours } = themes[theme];
  const style = Object.entries(colours)
    .map(([name, colour]) => `--vscode-${name}: ${colour}`)
    .join("; ");
  await page.evaluate(
    `window.paint(${JSON.stringify(style)}, ${JSON.stringify(kind)})`,
  );
  await show(page, await previewOf(await readFile(sample, "utf8")), 3);
  const faint = await page.evaluate<string[]>(contrastBelow(4.5));
  equal(faint.join("\n"), "", `every text is readable (${theme})`);
  for (const width of [420, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate<number>(
      "document.documentElement.scrollWidth",
    );
    check(wide <= width, `it fits ${width} pixels (${theme})`);
  }
  await page.close();
}

/** The saved file stands by itself: it has the style, no script, and prints on pages. */
async function saved(browser: Browser, dist: string): Promise<void> {
  const page = await browser.newPage();
  const problems = listen(page);
  const style = await readFile(join(dist, "preview.css"), "utf8");
  const shown = await previewOf(await readFile(sample, "utf8"));
  await page.setContent(await savedPage(shown, style));
  equal(await page.locator("h1").count(), 1, "the saved page has a title");
  equal(
    await page.evaluate(
      "getComputedStyle(document.querySelector('main')).maxWidth",
    ),
    "984px",
    "and its style",
  );
  equal(await page.locator("button:visible").count(), 0, "no dead buttons");
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
  check(pages > 3, `it prints on ${pages} pages`);
  equal(problems.join("\n"), "", "nothing in the console of the saved page");
  await page.close();
}

/** The names of texts whose colour is too near to what lies behind it. */
function contrastBelow(least: number): string {
  return `(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgb = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const light = (colour) => {
      const [r, g, b] = [...rgb(colour)].map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = light(getComputedStyle(document.body).backgroundColor);
    const found = new Set();
    for (const node of document.querySelectorAll("main *")) {
      const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
      const style = getComputedStyle(node);
      if (!own || style.visibility === "hidden" || style.opacity === "0") continue;
      const ink = light(node instanceof SVGElement ? style.fill : style.color);
      const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      if (ratio < ${least}) found.add(node.tagName + "." + node.getAttribute("class") + " " + ratio.toFixed(2));
    }
    return [...found];
  })()`;
}

async function open(
  browser: Browser,
  dist: string,
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const problems = listen(page);
  await page.addInitScript(`
    window.sent = [];
    window.acquireVsCodeApi = () => ({ postMessage: (message) => window.sent.push(message), setState() {} });
    window.paint = (style, kind) => {
      document.documentElement.style.cssText = style;
      document.body.classList.add(kind);
    };`);
  await page.route(`${address}**`, async (route) => {
    const path = route.request().url().slice(address.length);
    if (path === "") {
      const parts = { script: "preview.js", style: "preview.css" };
      const body = webviewPage({ ...parts, nonce: "0123456789abcdef" });
      return route.fulfill({ contentType: "text/html", body });
    }
    const contentType = path.endsWith(".js") ? "text/javascript" : "text/css";
    const body = await readFile(join(dist, path), "utf8");
    return route.fulfill({ contentType, body });
  });
  await page.goto(address);
  await page.waitForFunction("window.sent.length > 0");
  return { page, problems };
}

function listen(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  return problems;
}

async function show(page: Page, shown: Preview, line?: number): Promise<void> {
  await post(page, {
    type: "show",
    uri: "file:///a.bestek",
    page: shown,
    ...(line !== undefined && { line }),
  });
}

async function post(page: Page, message: ToPage): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    window.addEventListener("message", () => setTimeout(done), { once: true });
    window.postMessage(${JSON.stringify(message)}, "*");
  })`);
}

async function previewOf(text: string): Promise<Preview> {
  const today = 20_000;
  const session = new Session(
    {
      readText: async (uri) => (uri === sample ? text : readFile(uri, "utf8")),
      list: async () => [],
      standsIn: async () => true,
      today: () => today,
    },
    rules,
    [],
  );
  await session.reload(sample);
  const known = await session.know(sample);
  if (!known) throw new Error("not known");
  return preview(known, session.checks(known), { today });
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length - 1;
}

function equal(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected)
    throw new Error(`preview: ${what}: ${actual}, not ${expected}`);
}

function check(holds: boolean | undefined, what: string): void {
  if (!holds) throw new Error(`preview: not so: ${what}`);
}
