import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Editor } from "./editor.ts";
import { emptyPage } from "./page.ts";
import { opensThePreview, until } from "./preview-shown.ts";
import { Workbench } from "./workbench.ts";

const sample = join(import.meta.dirname, "../../samples/rivierenland");

/** What the officer works on: a wrong key, a lot that others name, and untidy lines. */
const exercise = `bestek Oefening "Een oefening" {
  stadium: concept
  wet: wmo-2015
  instrument: overheidsopdracht
  loptijd { ingang: 2028-01-01 }
  perceel Thuis "Zorg thuis" {
      geraamde-waarde: € 100.000 per jaar
  }
  pilot P1 "Proef" { segmenten: Thuis }
}
`;

/** Only what belongs to the work is in the window. */
const quiet = {
  "breadcrumbs.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "files.exclude": { "**/.vscode": true },
  "window.commandCenter": false,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

/** VS Code's server, a browser, the package, and where a picture of a failure goes. */
interface Machine {
  readonly server: string;
  readonly chromium: string;
  readonly vsix: string;
  readonly out: string;
}

/** The package installed in VS Code's server, and driven in Chromium by mouse and keyboard. */
export async function asOfficer(
  { server, chromium, vsix, out }: Machine,
  pictures: string | undefined,
): Promise<void> {
  const editor = await Editor.start(server, sample, vsix);
  const { page, browser } = await emptyPage(chromium);
  const file = join(editor.work, "oefening.bestek");
  await mkdir(join(editor.work, ".vscode"));
  const settings = join(editor.work, ".vscode/settings.json");
  await writeFile(settings, JSON.stringify(quiet));
  const workbench = new Workbench(page);
  try {
    await page.goto(
      editor.url({ folder: editor.work }, [
        ["openFile", editor.remote(join(editor.work, "strategie.bestek"))],
      ]),
    );
    for (const step of [readsTheSample, usesTheOverview]) {
      await step(workbench);
      console.log(`[officer] ok: ${step.name}`);
    }
    if (pictures !== undefined) await takePictures(workbench, pictures);
    await writeFile(file, exercise);
    await workbench.openFile("oefening.bestek");
    for (const step of [
      appliesAFix,
      acceptsACompletion,
      renamesALot,
      formats,
      insertsADeviation,
    ]) {
      await step(workbench, file);
      console.log(`[officer] ok: ${step.name}`);
    }
    await opensThePreview(workbench, "Een oefening");
    console.log(`[officer] ok: ${opensThePreview.name}`);
    await followsTheWalkthrough(workbench);
    console.log(`[officer] ok: ${followsTheWalkthrough.name}`);
    console.log(`[officer] activation took ${await activation(workbench)}`);
  } catch (error) {
    await page.screenshot({ path: join(out, "officer.png") });
    throw error;
  } finally {
    await browser.close();
    await editor.stop();
  }
}

/** Squiggles, the Problems panel and a hover. */
async function readsTheSample({ page }: Workbench): Promise<void> {
  const squiggles = page.locator(".squiggly-warning, .squiggly-error");
  await squiggles.first().waitFor({ state: "attached" });
  await page.keyboard.press("Control+Shift+M");
  const problems = page.locator(".markers-panel .monaco-list-row");
  await problems.filter({ hasText: "bestek" }).nth(2).waitFor();
  const word = page
    .locator(".view-line span > span", { hasText: /^instrument$/ })
    .first();
  const hover = page.locator(".monaco-hover-content", {
    hasText: "instrument (instrument)",
  });
  await until(async () => {
    await page.mouse.move(5, 5);
    await word.hover({ timeout: 5000 });
    await hover.first().waitFor({ timeout: 5000 });
  });
  await page.keyboard.press("Escape");
}

/** Lots and segments, with what is found in them. */
async function usesTheOverview({ page }: Workbench): Promise<void> {
  await page.locator(".pane-header", { hasText: "Specification" }).click();
  await page
    .locator(".tree-explorer-viewlet-tree-view .monaco-list-row", {
      hasText: "Begeleiding",
    })
    .first()
    .waitFor();
}

/** The sample with its findings, and its preview. */
async function takePictures(workbench: Workbench, to: string): Promise<void> {
  const { page } = workbench;
  await page.setViewportSize({ width: 1360, height: 850 });
  if (await page.locator(".part.auxiliarybar").isVisible())
    await workbench.command("View: Toggle Secondary Side Bar Visibility");
  await workbench.goTo(68, 5);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: join(to, "editor.png") });
  await workbench.command("View: Toggle Panel Visibility");
  await workbench.command("View: Toggle Primary Side Bar Visibility");
  await workbench.goTo(6, 1);
  await opensThePreview(workbench, "Inkoop Wmo en Jeugdhulp");
  await page.waitForTimeout(3000);
  await page.screenshot({ path: join(to, "preview.png") });
  await workbench.command("View: Close All Editors");
  await workbench.command("View: Toggle Primary Side Bar Visibility");
}

/** From the light bulb. */
async function appliesAFix(workbench: Workbench, file: string): Promise<void> {
  await workbench.goTo(5, 4);
  await workbench.lightBulb("looptijd");
  await saved(workbench, file, /^ {2}looptijd \{/m);
}

/** By keyboard alone. */
async function acceptsACompletion(
  workbench: Workbench,
  file: string,
): Promise<void> {
  const { page } = workbench;
  await workbench.goTo(4, 99);
  await page.keyboard.press("Enter");
  await page.keyboard.type("proced", { delay: 50 });
  await workbench.accept("procedure");
  await page.keyboard.type("sa", { delay: 50 });
  await workbench.accept("sas");
  await saved(workbench, file, /^ {2}procedure: sas$/m);
}

/** With F2. */
async function renamesALot(workbench: Workbench, file: string): Promise<void> {
  const { page } = workbench;
  const lines = (await readFile(file, "utf8")).split("\n");
  const line = lines.findIndex((text) => text.includes("perceel Thuis"));
  await workbench.goTo(line + 1, 12);
  const input = page.locator(".rename-box input");
  await until(async () => {
    await page.keyboard.press("F2");
    await input.waitFor({ timeout: 5000 });
  });
  await input.fill("Ambulant");
  await page.keyboard.press("Enter");
  await saved(workbench, file, /perceel Ambulant [\s\S]*segmenten: Ambulant/);
}

async function formats(workbench: Workbench, file: string): Promise<void> {
  // Its key is another one on every system.
  await workbench.command("Format Document");
  await saved(workbench, file, /^ {4}geraamde-waarde/m);
}

/** The stub of a deviation, from the light bulb. */
async function insertsADeviation(
  workbench: Workbench,
  file: string,
): Promise<void> {
  const lines = (await readFile(file, "utf8")).split("\n");
  const line = lines.findIndex((text) => text.includes("perceel Ambulant"));
  await workbench.goTo(line + 1, 5);
  await workbench.lightBulb("afwijking van perceel/zonder-zorgvorm");
  await saved(workbench, file, /afwijking perceel\/zonder-zorgvorm \{/);
}

async function followsTheWalkthrough(workbench: Workbench): Promise<void> {
  await workbench.command("Welcome: Open Walkthrough...");
  const { page } = workbench;
  const choice = page.locator(".quick-input-list .monaco-list-row", {
    hasText: /bestek/i,
  });
  await choice.first().click();
  const steps = page.locator(".gettingStartedContainer .step-title");
  await steps.first().waitFor();
  if ((await steps.count()) < 3) throw new Error("the walkthrough is short");
}

/** How long the extension host needed to start the extension, as VS Code itself tells. */
async function activation(workbench: Workbench): Promise<string> {
  // The slowest come first, and the list makes only the rows that fit.
  await workbench.page.setViewportSize({ width: 1280, height: 4_000 });
  await workbench.command("Developer: Show Running Extensions");
  const row = workbench.page.locator(".runtime-extensions-editor .extension", {
    hasText: /bestek/i,
  });
  const time = await row.first().locator(".activation-time").textContent();
  return time ?? "";
}

/** Saves until the file on disk is as it should be. */
async function saved(
  workbench: Workbench,
  file: string,
  wanted: RegExp,
): Promise<void> {
  await until(async () => {
    await workbench.page.keyboard.press("Control+S");
    const text = await readFile(file, "utf8");
    if (!wanted.test(text)) throw new Error(`not ${wanted} in\n${text}`);
  });
}
