import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import { able, type Client, languageServer, range, uriOf } from "./client.ts";

const { start } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";
const textDocument = { uri };

/** Everything that can be asked of a document, so that none of it fails on what is in there. */
async function askAll(client: Client): Promise<void> {
  const position = { line: 1, character: 3 };
  const whole = range(0, 0, 99, 0);
  const options = { tabSize: 2, insertSpaces: true };
  const questions: [string, object][] = [
    ["textDocument/hover", { position }],
    ["textDocument/completion", { position }],
    ["textDocument/references", { position, context: {} }],
    ["textDocument/documentSymbol", {}],
    ["textDocument/foldingRange", {}],
    ["textDocument/selectionRange", { positions: [position] }],
    ["textDocument/semanticTokens/full", {}],
    ["textDocument/inlayHint", { range: whole }],
    ["textDocument/codeLens", {}],
    ["textDocument/documentLink", {}],
    ["textDocument/formatting", { options }],
    ["textDocument/codeAction", { range: whole, context: { diagnostics: [] } }],
  ];
  for (const [method, more] of questions)
    await client.request(method, { textDocument, ...more });
}

describe("hostile texts", () => {
  test.each([
    ["CRLF", "bestek A {\r\n  stadiun: concept\r\n}\r\n", range(1, 2, 1, 9)],
    ["CR alone", "bestek A {\r  stadiun: concept\r}\r", range(1, 2, 1, 9)],
    [
      "lone surrogates",
      "bestek A {\n  stadiun: concept // \ud800\n  titel: \udc00\n}\n",
      range(1, 2, 1, 9),
    ],
    ["NULs", "bestek A {\n  stadiun: concept\n\0\0\n}\n", range(1, 2, 1, 9)],
    [
      "a text that does not end",
      'bestek A {\n  stadiun: concept\n  x: """',
      range(1, 2, 1, 9),
    ],
    [
      "deep nesting",
      `bestek A {\n  stadiun: concept\n${"  perceel 1 {\n".repeat(2000)}`,
      range(1, 2, 1, 9),
    ],
    [
      "a long line",
      `bestek A {\n  stadiun: concept\n  gemeenten: ${"Tiel, ".repeat(20_000)}Buren\n}\n`,
      range(1, 2, 1, 9),
    ],
  ])(
    "%s: findings are where they are, every question is answered, and they go when it is mended",
    async (_, text, place) => {
      const client = await start();
      await client.open(uri, text);
      const found = await client.diagnostics(uri);
      expect(
        found
          .filter(({ code }) => code === "taal/onbekende-sleutel")
          .map((one) => one.range),
      ).toContainEqual(place);
      await askAll(client);
      await client.change(uri, { text: "" });
      expect(await client.diagnostics(uri)).toEqual([]);
    },
  );

  test("a client that never answers what the server asks is served all the same", async () => {
    const never = () => new Promise(() => {});
    const cwd = await folder({ "a.bestek": "varm: y\n" });
    const client = await start({
      folders: [cwd],
      capabilities: {
        ...able,
        workspace: {
          ...able.workspace,
          configuration: true,
          inlayHint: { refreshSupport: true },
        },
      },
      prepare: ({ connection }) => {
        connection.onRequest("client/registerCapability", never);
        connection.onRequest("workspace/configuration", never);
        connection.onRequest("workspace/diagnostic/refresh", never);
        connection.onRequest("workspace/inlayHint/refresh", never);
      },
    });
    await client.open(uri, "varm: y\n");
    expect(await client.diagnostics(uri)).toHaveLength(1);
    const { items } = await client.request<WorkspaceDiagnosticReport>(
      "workspace/diagnostic",
      { previousResultIds: [] },
    );
    expect(items.map((item) => item.uri)).toContain(
      uriOf(join(cwd, "a.bestek")),
    );
    await askAll(client);
    expect(await client.stop()).toBe(0);
  });

  test("files that vanish while the folder is read leave no findings", async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}.bestek`);
    const cwd = await folder(
      Object.fromEntries(names.map((name) => [name, "varm: y\n"])),
    );
    const client = await start({ folders: [cwd] });
    const ask = () =>
      client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: [{ uri: uriOf(join(cwd, "0.bestek")), value: "x" }],
      });
    // The server lists and reads them at the same time.
    const first = ask();
    await Promise.all(names.slice(0, 150).map((name) => rm(join(cwd, name))));
    expect((await first).items.length).toBeLessThanOrEqual(300);
    await client.connection.sendNotification(
      "workspace/didChangeWatchedFiles",
      {
        changes: names
          .slice(0, 150)
          .map((name) => ({ uri: uriOf(join(cwd, name)), type: 3 })),
      },
    );
    const { items } = await ask();
    const withFindings = items.filter(
      (item) => item.kind === "full" && item.items.length > 0,
    );
    expect(withFindings.map((item) => item.uri).sort()).toEqual(
      names
        .slice(150)
        .map((name) => uriOf(join(cwd, name)))
        .sort(),
    );
  });
});
