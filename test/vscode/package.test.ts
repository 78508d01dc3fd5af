import { access, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExtension } from "../../scripts/build-extension.ts";
import { unoffered } from "../../scripts/build-libraries.ts";
import { languageServer } from "../lsp/client.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, `.cache/extension-${process.pid}`);

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly capabilities: unknown;
  readonly contributes: {
    readonly commands: { command: string; title: string }[];
    readonly languages: { configuration: string }[];
    readonly grammars: { path: string }[];
    readonly snippets: { path: string }[];
    readonly jsonValidation: { url: string }[];
    readonly walkthroughs: { steps: { media: { markdown: string } }[] }[];
    readonly problemMatchers: { pattern: { regexp: string } }[];
  };
}

const { start } = languageServer();
let manifest: Manifest;
beforeAll(async () => {
  await buildExtension(folder);
  manifest = await json("package.json");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), "utf8")) as T;
}

describe("the package", () => {
  test("has every file that the manifest names, and bundles only", async () => {
    const { contributes, main, browser } = manifest;
    const named = [
      main,
      browser,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...[...contributes.grammars, ...contributes.snippets].map(
        ({ path }) => path,
      ),
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    const pages = contributes.walkthroughs
      .flatMap(({ steps }) => steps)
      .map(({ media }) => media.markdown)
      .sort();
    for (const path of [...named, ...pages]) await access(join(folder, path));
    const entries = await readdir(folder, { recursive: true });
    expect(entries.filter((entry) => entry.includes(".")).sort()).toEqual([
      "LICENSE.txt",
      "README.md",
      "THIRD-PARTY-NOTICES.txt",
      "bestek.config.schema.json",
      "bestek.tmLanguage.json",
      "bom.cdx.json",
      "dist/bestek.js",
      "dist/browser.js",
      "dist/cli.js",
      "dist/client.js",
      "dist/extension.js",
      "dist/package.json",
      "dist/preview.css",
      "dist/preview.js",
      "dist/rule-docs.json",
      "dist/rule-sources.json",
      "dist/rule-texts.json",
      "dist/server-browser.js",
      "dist/server.js",
      "dist/tables.json",
      "dist/vocabulary-texts.json",
      "dist/worker.js",
      "language-configuration.json",
      "package.json",
      "package.nls.json",
      "package.nls.nl.json",
      "snippets.json",
      ...pages.flatMap((page) => [page, page.replace(".md", ".nls.nl.md")]),
    ]);
  });

  // The goals are 600 kB for the server and 400 kB for the extension, all of it: `npm run bench` says what is in them.
  // These limits are what has been reached: they go down, never up without a reason.
  test.each([
    ["dist/server.js", 1_200],
    ["dist/server-browser.js", 1_750],
    ["dist/extension.js", 16],
    ["dist/extension.js dist/client.js", 400],
    ["dist/browser.js", 400],
    ["dist/cli.js", 1_260],
  ])("%s: no more than %i kB", async (paths, limit) => {
    let sum = 0;
    for (const path of paths.split(" "))
      sum += (await stat(join(folder, path))).size;
    expect(sum / 1_000).toBeLessThanOrEqual(limit);
  });

  test("leaves out of the client library only what the server never offers", async () => {
    const { initialized } = await start();
    const { workspace, ...rest } = initialized.capabilities;
    const offered = Object.keys({ ...rest, ...workspace });
    expect(offered).toContain("hoverProvider");
    for (const capability of Object.keys(unoffered))
      expect(offered).not.toContain(capability);
  });

  test("runs in folders that are not trusted and folders that are not on disk", () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  test("speaks Dutch and English everywhere", async () => {
    const english = await json<Record<string, string>>("package.nls.json");
    const dutch = await json<Record<string, string>>("package.nls.nl.json");
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
    const used = JSON.stringify(manifest).match(/%[\w.]+%/g) ?? [];
    expect([...new Set(used)].map((key) => key.slice(1, -1)).sort()).toEqual(
      Object.keys(english).sort(),
    );
  });

  test("registers every command that it declares", async () => {
    const folder = join(root, "client/src");
    const files = await readdir(folder, { recursive: true });
    const sources = await Promise.all(
      files
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFile(join(folder, file), "utf8")),
    );
    const source = sources.join("\n");
    for (const { command } of manifest.contributes.commands)
      expect(source).toMatch(
        new RegExp(`"(?:bestek\\.)?${command.replace("bestek.", "")}"`),
      );
  });

  test("reads what `bestek check` prints", () => {
    const [matcher] = manifest.contributes.problemMatchers;
    const regexp = new RegExp(matcher?.pattern.regexp ?? "");
    const line =
      "map/a.bestek:5:2: fout: 'varm' is geen bekende sleutel. [taal/onbekende-sleutel]";
    expect(regexp.exec(line)?.slice(1)).toEqual([
      "map/a.bestek",
      "5",
      "2",
      "'varm' is geen bekende sleutel.",
      "taal/onbekende-sleutel",
    ]);
  });
});
