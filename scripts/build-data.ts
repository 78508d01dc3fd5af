/**
 * What is data is no code: the tables of the vocabulary and of the law, which start sooner as JSON, and the texts for
 * people, which are read when someone asks for them. Node finds them in files beside the bundle. A worker of a browser
 * finds nothing beside it: it has the tables and messages in itself, and the editor gives it the rest.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { OnLoadResult, Plugin, PluginBuild } from "esbuild";
import * as ruleDocs from "../server/src/rules/generated/docs.ts";
import * as ruleSources from "../server/src/rules/sources-in-full.ts";
import { vocabulary } from "../server/src/vocabulary/index.ts";
import { pack } from "../server/src/vocabulary/packed.ts";
import * as vocabularyTexts from "../server/src/vocabulary/texts.ts";
import {
  ruleTexts,
  textsElsewhere,
  withTextsElsewhere,
} from "./build-rule-texts.ts";

const law = join(import.meta.dirname, "../server/src/law/data");

/** What every program reads at its start: the vocabulary, and the data of the law by file. */
async function tables(): Promise<object> {
  const files = (await readdir(law)).sort();
  const read = files.map(async (file) => {
    const text = await readFile(join(law, file), "utf8");
    return [file, JSON.parse(text)] as const;
  });
  return {
    vocabulary: pack(vocabulary),
    law: Object.fromEntries(await Promise.all(read)),
  };
}

/** Modules that are not in the bundles: a file has what they export. */
const modules = [
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

/** Writes the data beside a bundle. */
export async function writeData(folder: string): Promise<void> {
  const files: Record<string, unknown> = {
    "tables.json": await tables(),
    "rule-texts.json": ruleTexts,
  };
  for (const { file, content } of modules) files[file] = content;
  for (const [file, content] of Object.entries(files))
    await writeFile(join(folder, file), JSON.stringify(content));
}

/** Has a CommonJS bundle read the data from its folder. */
export const dataBeside: Plugin = {
  name: "data-beside",
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z-]+\.json$/ }, ({ path, kind }) =>
      kind === "require-call" ? { path, external: true } : undefined,
    );
    for (const { module, file, content } of modules)
      build.onLoad({ filter: module }, () => ({
        contents: `export const { ${Object.keys(content).join()} } = require("./${file}");`,
      }));
    loadData(build, {
      tables: 'require("./tables.json")',
      texts: 'require("./rule-texts.json")',
    });
  },
};

/** Puts the tables and the messages of the rules in the bundle itself. */
export const dataWithin: Plugin = {
  name: "data-within",
  async setup(build) {
    loadData(build, {
      tables: parsed(await tables()),
      texts: parsed(ruleTexts),
    });
  },
};

/** The modules that are data, or have some, by the expressions that give it. */
function loadData(
  { onLoad, onResolve }: PluginBuild,
  { tables, texts }: { readonly tables: string; readonly texts: string },
): void {
  const sources: Readonly<Record<string, string>> = {
    tables: `export const { vocabulary, law } = ${tables};`,
    "rule-texts": textsElsewhere(texts),
  };
  onResolve({ filter: /^(?:tables|rule-texts)$/ }, ({ path }) => ({
    path,
    namespace: "data",
  }));
  onLoad({ filter: /.*/, namespace: "data" }, ({ path }) => ({
    contents: sources[path] ?? "",
  }));
  onLoad({ filter: /\/rules\/[^/]+\/[^/]+\.ts$/ }, async ({ path }) => {
    const source = await readFile(path, "utf8");
    if (!/^export default define/m.test(source)) return undefined;
    return { contents: withTextsElsewhere(source), loader: "ts" };
  });
  onLoad({ filter: /\/vocabulary\/index\.ts$/ }, () => ({
    contents: `import { vocabulary as packed } from "tables";
import { unpack } from "./packed.ts";
export const vocabulary = unpack(packed);`,
    resolveDir: join(import.meta.dirname, "../server/src/vocabulary"),
  }));
  onLoad({ filter: /\/vocabulary\/[a-z-]+\.ts$/ }, ({ path }) => words(path));
  onLoad({ filter: /\/law\/data\/[^/]+\.json$/ }, ({ path }) => ({
    contents: `import { law } from "tables";
export default law[${JSON.stringify(basename(path))}];`,
    loader: "js",
  }));
}

/** A part of the one table: only its lists of words are used apart from the table, and those without their texts. */
async function words(path: string): Promise<OnLoadResult | undefined> {
  const exported = Object.entries(await import(path));
  const lists = exported.filter(([name]) => !name.endsWith("Entries"));
  if (lists.length === exported.length) return undefined;
  const lines = lists.map(([name, list]) => {
    const json = JSON.stringify(list, (key, value) =>
      key === "doc" || key === "source" ? undefined : value,
    );
    return `export const ${name} = ${parsed(JSON.parse(json))};\n`;
  });
  return { contents: lines.join("") };
}

/** A value as an expression. */
function parsed(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
