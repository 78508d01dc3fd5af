/**
 * What is data goes into the bundles as data: the tables as JSON, which starts sooner than the same as code, and the
 * texts for people in files beside the bundle, read when someone asks for them.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OnLoadResult, Plugin } from "esbuild";
import * as ruleDocs from "../server/src/rules/generated/docs.ts";
import * as ruleSources from "../server/src/rules/sources-in-full.ts";
import { vocabulary } from "../server/src/vocabulary/index.ts";
import { pack } from "../server/src/vocabulary/packed.ts";
import * as vocabularyTexts from "../server/src/vocabulary/texts.ts";

/** The files with texts, by the module that they stand in for: what it exports. */
const texts = [
  {
    module: /\/rules\/generated\/docs\.ts$/,
    file: "rule-docs.json",
    content: ruleDocs,
  },
  {
    module: /\/rules\/sources-in-full\.ts$/,
    file: "rule-sources.json",
    content: ruleSources,
  },
  {
    module: /\/vocabulary\/texts\.ts$/,
    file: "vocabulary-texts.json",
    content: vocabularyTexts,
  },
] as const;

/** Writes the texts beside a bundle. */
export async function writeTexts(folder: string): Promise<void> {
  for (const { file, content } of texts)
    await writeFile(join(folder, file), JSON.stringify(content));
}

/** Has a CommonJS bundle read the texts from a folder, given relative to the bundle. */
export function textsFrom(folder: string): Plugin {
  return {
    name: "texts-from",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\.json$/ }, ({ path }) =>
        texts.some(({ file }) => path === `${folder}/${file}`)
          ? { path, external: true }
          : undefined,
      );
      for (const { module, file, content } of texts)
        onLoad({ filter: module }, () => ({
          contents: `export const { ${Object.keys(content).join()} } = require("${folder}/${file}");`,
        }));
    },
  };
}

/** The tables of the vocabulary and of the law as JSON, and the rules without the quotes of their sources. */
export const tables: Plugin = {
  name: "tables",
  setup({ onLoad }) {
    onLoad({ filter: /\/rules\/[^/]+\/[^/]+\.ts$/ }, async ({ path }) => {
      if (path.includes("/generated/")) return undefined;
      const rule = await readFile(path, "utf8");
      return { contents: withoutQuotes(rule), loader: "ts" };
    });
    onLoad({ filter: /\/vocabulary\/index\.ts$/ }, () => ({
      contents: `import { unpack } from "./packed.ts";
export const vocabulary = unpack(${parsed(JSON.stringify(pack(vocabulary)))});`,
      resolveDir: join(import.meta.dirname, "../server/src/vocabulary"),
    }));
    onLoad({ filter: /\/vocabulary\/[a-z-]+\.ts$/ }, ({ path }) => words(path));
    onLoad({ filter: /\/law\/data\/[^/]+\.json$/ }, async ({ path }) => ({
      contents: `export default ${parsed(await compact(path))};`,
    }));
  },
};

/** A part of the one table: only its lists of words are used apart from the table, and those without their texts. */
async function words(path: string): Promise<OnLoadResult | undefined> {
  const exported = Object.entries(await import(path));
  const lists = exported.filter(([name]) => !name.endsWith("Entries"));
  if (lists.length === exported.length) return undefined;
  const lines = lists.map(([name, list]) => {
    const json = JSON.stringify(list, (key, value) =>
      key === "doc" || key === "source" ? undefined : value,
    );
    return `export const ${name} = ${parsed(json)};\n`;
  });
  return { contents: lines.join("") };
}

async function compact(path: string): Promise<string> {
  return JSON.stringify(JSON.parse(await readFile(path, "utf8")));
}

function parsed(json: string): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
}

/** The list of sources in a rule file, as the formatter leaves it. */
const sourceList = /^ {2}sources: \[(?:.*\],|\n[\s\S]*?^ {2}\],)$/m;
/** What only reviewers read of a source: what it says word for word, and how sure the catalogue is. */
const forReviewers =
  /,\s*(?:quote|confidence):\s*(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;

function withoutQuotes(rule: string): string {
  return rule.replace(sourceList, (list) => list.replace(forReviewers, ""));
}
