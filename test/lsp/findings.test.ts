import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import { languageServer, position, range, until, uriOf } from "./client.ts";
import { shared, text } from "./documents.ts";

const { start } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";

describe("findings", () => {
  test("of an untitled document, unchanged until it changes, in UTF-16", async () => {
    const client = await start();
    await client.open(uri, shared.replace('"SKJ" {', '"😀" { varm: y '));
    const first = await client.pull(uri);
    if (first.kind !== "full") throw new Error("not full");
    expect(
      first.items.map(({ code, range }) => [code, range.start]),
    ).toContainEqual(["taal/onbekende-sleutel", position(1, 26)]);
    const again = await client.pull(uri, first.resultId);
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(uri, {
      range: range(1, 26, 1, 33),
      text: "",
    });
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  test("are pushed to a client that cannot pull", async () => {
    const client = await start({ capabilities: {} });
    await client.open(uri, "varm: x\n");
    await until(() => client.pushed.get(uri)?.length === 1, "one finding");
    await client.change(uri, { text: "" });
    await until(() => client.pushed.get(uri)?.length === 0, "no findings");
  });

  test("of the folders are those of open documents too: a client asks by itself only for what it shows", async () => {
    const cwd = await folder({ "a.bestek": "" });
    const file = uriOf(join(cwd, "a.bestek"));
    const client = await start({ folders: [cwd] });
    await client.open(file, "varm: x\n");
    const { items } = await client.request<WorkspaceDiagnosticReport>(
      "workspace/diagnostic",
      { previousResultIds: [] },
    );
    expect(items).toMatchObject([
      { uri: file, items: [{ code: "taal/syntaxis" }] },
    ]);
  });

  test("of the folders are held back until something changes, also on disk", async () => {
    const cwd = await folder({ "a.bestek": "varm: x\n", "b.bestek": text });
    const file = uriOf(join(cwd, "a.bestek"));
    const client = await start({ folders: [cwd] });
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds,
      });
    const { items } = await ask([]);
    expect(items.map((item) => item.uri)).toContain(file);
    let answered = false;
    const held = ask(
      items.map((item) => ({ uri: item.uri, value: item.resultId ?? "" })),
    ).finally(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(answered).toBe(false);
    await writeFile(join(cwd, "a.bestek"), "");
    await client.connection.sendNotification(
      "workspace/didChangeWatchedFiles",
      {
        changes: [{ uri: file, type: 2 }],
      },
    );
    expect((await held).items).toMatchObject([{ uri: file, items: [] }]);
    await until(() => client.refreshes >= 2, "a refresh after the change");
  });
});
