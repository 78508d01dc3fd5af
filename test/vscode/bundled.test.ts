import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import type { Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Bundled,
  bundledLibraries,
} from "../../scripts/bill-of-materials.ts";
import { buildExtension } from "../../scripts/build-extension.ts";
import { pack } from "../../scripts/package-extension.ts";

const root = join(import.meta.dirname, "../..");
const first = join(root, `.cache/bundled-${process.pid}`);
/** Elsewhere, and deeper. */
const second = join(root, `.cache/again/bundled-${process.pid}/extension`);

let bundles: readonly Metafile[];
let libraries: readonly Bundled[];
beforeAll(async () => {
  bundles = await buildExtension(first);
  await buildExtension(second);
  libraries = await bundledLibraries(bundles);
}, 300_000);
afterAll(async () => {
  await rm(first, { recursive: true, force: true });
  await rm(join(root, ".cache/again"), { recursive: true, force: true });
});

describe("a second build, in another folder", () => {
  test("gives the same files, byte by byte", async () => {
    const files = await filesIn(first);
    expect(await filesIn(second)).toEqual(files);
    for (const file of files) {
      const [one, other] = await Promise.all(
        [first, second].map((folder) => readFile(join(folder, file))),
      );
      expect(one?.equals(other ?? Buffer.of()), file).toBe(true);
    }
  });

  test("gives the same package", async () => {
    const packed = [];
    for (const folder of [first, second])
      packed.push(await readFile(await pack(folder, `${folder}.vsix`)));
    await rm(`${first}.vsix`);
    const [one, other] = packed;
    expect(one?.equals(other ?? Buffer.of())).toBe(true);
  });
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length + 1),
    )
    .sort();
}

describe("the server of the browser", () => {
  test("checks and explains in a worker, with the texts that the editor gives", async () => {
    const code = await readFile(join(first, "dist/server-browser.js"), "utf8");
    const worker = new Worker(`${asInBrowser}${code}`, { eval: true });
    const [{ vocabularyTexts }, docs] = await Promise.all(
      ["vocabulary-texts.json", "rule-docs.json"].map(async (name) =>
        JSON.parse(await readFile(join(first, "dist", name), "utf8")),
      ),
    );
    const answers = new Map<number, (result: unknown) => void>();
    worker.on("message", ({ id, method, result }) => {
      if (method === undefined) answers.get(id)?.(result);
      else if (id !== undefined) {
        const texts = { rules: docs.ruleDocs, vocabulary: vocabularyTexts };
        const given = method === "bestek/texts" ? texts : null;
        worker.postMessage({ jsonrpc: "2.0", id, result: given });
      }
    });
    let last = 0;
    const tell = (method: string, params: object) =>
      worker.postMessage({ jsonrpc: "2.0", method, params });
    const ask = (method: string, params: object) =>
      new Promise<unknown>((resolve) => {
        answers.set(++last, resolve);
        worker.postMessage({ jsonrpc: "2.0", id: last, method, params });
      });
    const uri = "vscode-vfs://github/a.bestek";
    const text = "bestek B { looptijd { duur: 3 jaar  duurr: 1 } }\n";
    const textDocument = { uri, languageId: "bestek", version: 1, text };
    const capabilities = { textDocument: { diagnostic: {} } };
    await ask("initialize", { processId: null, rootUri: null, capabilities });
    tell("initialized", {});
    tell("textDocument/didOpen", { textDocument });
    const findings = await ask("textDocument/diagnostic", { textDocument });
    expect(JSON.stringify(findings)).toContain("taal/onbekende-sleutel");
    const position = { line: 0, character: 12 };
    const told = await ask("textDocument/hover", { textDocument, position });
    expect(JSON.stringify(told)).toContain(
      vocabularyTexts["niveau.looptijd"].doc.nl,
    );
    await worker.terminate();
  });
});

/** What a worker of a browser has and one of Node has not. */
const asInBrowser = `
  const { parentPort } = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.addEventListener = () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on("message", (data) => globalThis.onmessage?.({ data }));
`;

describe("what others wrote", () => {
  test("may be given along under its licence, without conditions on the rest", () => {
    const permissive = [
      "MIT",
      "ISC",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "0BSD",
      "BlueOak-1.0.0",
    ];
    expect(libraries.length).toBeGreaterThan(10);
    expect(
      libraries.filter(({ license }) => !permissive.includes(license)),
    ).toEqual([]);
  });

  test("comes with its licence", async () => {
    const notices = await readFile(
      join(first, "THIRD-PARTY-NOTICES.txt"),
      "utf8",
    );
    const parts = notices.split(/\n\n-{78}\n\n/);
    expect(parts.map((part) => part.split("\n")[0])).toEqual(
      libraries.map((one) => `${one.name} ${one.version} (${one.license})`),
    );
    // A name and nothing more is no licence.
    expect(parts.filter((part) => part.length < 500)).toEqual([]);
  });
});

describe("the bill of materials", () => {
  test("is CycloneDX", async () => {
    const ajv = new Ajv({ strict: false });
    formats.default(ajv);
    // Two formats of addresses in other scripts, which nothing here has.
    ajv.addFormat("idn-email", true).addFormat("iri-reference", true);
    for (const name of ["spdx", "jsf-0.82"]) {
      const $id = `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`;
      ajv.addSchema({ ...(await schema(name)), $id });
    }
    const isValid = ajv.compile(await schema("bom-1.6"));
    const bill = await billOfMaterials();
    expect(isValid(bill), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...bill, components: [{ type: "library" }] })).toBe(false);
  });

  test("has every library with its version, licence and hash", async () => {
    const { components } = await billOfMaterials();
    const told = components.map(({ group, name, version, ...rest }) => ({
      name: group === undefined ? name : `${group}/${name}`,
      version,
      license: rest.licenses[0]?.license.id,
      integrity: `sha512-${Buffer.from(rest.hashes[0]?.content ?? "", "hex").toString("base64")}`,
    }));
    const known = libraries.map(({ folder: _, ...library }) => library);
    const inOrder = (a: { name: string; version: string }, b: typeof a) =>
      `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1;
    expect(told.sort(inOrder)).toEqual(known.sort(inOrder));
  });
});

interface Bill {
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
    readonly hashes: readonly { readonly content: string }[];
  }[];
}

async function billOfMaterials(): Promise<Bill> {
  return JSON.parse(await readFile(join(first, "bom.cdx.json"), "utf8"));
}

async function schema(name: string): Promise<object> {
  const folder = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
  const file = join(root, folder, `${name}.SNAPSHOT.schema.json`);
  return JSON.parse(await readFile(file, "utf8"));
}
