import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type {
  WorkspaceDiagnosticReport,
  WorkspaceSymbol,
} from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import { type Client, languageServer, uriOf } from "./client.ts";

const { start } = languageServer();
const folder = folders();

/** The names of the files with findings, and those whose findings are withdrawn. */
async function reported(client: Client, previous: readonly string[] = []) {
  const { items } = await client.request<WorkspaceDiagnosticReport>(
    "workspace/diagnostic",
    { previousResultIds: previous.map((uri) => ({ uri, value: "old" })) },
  );
  return items
    .map((item) => {
      const count = item.kind === "full" ? item.items.length : -1;
      return `${item.uri.slice(item.uri.lastIndexOf("/") + 1)} ${count}`;
    })
    .sort();
}

function changed(client: Client, files: { uri: string; type: number }[]) {
  return client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: files,
  });
}

describe("folders", () => {
  test("come and go", async () => {
    const one = await folder({ "a.bestek": "varm: x\n" });
    const two = await folder({ "b.bestek": "varm: x\n" });
    const client = await start({ folders: [one] });
    expect(await reported(client)).toEqual(["a.bestek 1"]);
    const move = (added: string[], removed: string[]) => {
      const named = (path: string) => ({ uri: uriOf(path), name: path });
      return client.connection.sendNotification(
        "workspace/didChangeWorkspaceFolders",
        {
          event: { added: added.map(named), removed: removed.map(named) },
        },
      );
    };
    await move([two], []);
    expect(await reported(client)).toEqual(["a.bestek 1", "b.bestek 1"]);
    await move([], [one]);
    // What was shown of the folder that left is taken back.
    expect(await reported(client, [uriOf(join(one, "a.bestek"))])).toEqual([
      "a.bestek 0",
      "b.bestek 1",
    ]);
  });

  test("files appear, change and disappear on disk", async () => {
    const cwd = await folder({ "a.bestek": "varm: x\n" });
    const [a, b] = ["a.bestek", "b.bestek"].map((name) =>
      uriOf(join(cwd, name)),
    ) as [string, string];
    const client = await start({ folders: [cwd] });
    await writeFile(join(cwd, "b.bestek"), "varm: x\nvarn: y\n");
    await changed(client, [{ uri: b, type: 1 }]);
    expect(await reported(client)).toEqual(["a.bestek 1", "b.bestek 2"]);
    await rm(join(cwd, "a.bestek"));
    await changed(client, [{ uri: a, type: 3 }]);
    expect(await reported(client, [a])).toEqual(["a.bestek 0", "b.bestek 2"]);
  });

  test("a folder that is deleted takes its files along", async () => {
    const cwd = await folder({
      "oud/a.bestek": "varm: x\n",
      "b.bestek": "varm: x\n",
    });
    const client = await start({ folders: [cwd] });
    expect(await reported(client)).toEqual(["a.bestek 1", "b.bestek 1"]);
    await rm(join(cwd, "oud"), { recursive: true });
    await changed(client, [{ uri: uriOf(join(cwd, "oud")), type: 3 }]);
    expect(await reported(client)).toEqual(["b.bestek 1"]);
  });

  test("a document that is closed counts as it is on disk", async () => {
    const cwd = await folder({ "a.bestek": "varm: x\n" });
    const uri = uriOf(join(cwd, "a.bestek"));
    const client = await start({ folders: [cwd] });
    await client.open(uri, "varm: x\nvarn: y\n");
    expect(await client.diagnostics(uri)).toHaveLength(2);
    await client.close(uri);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });

  test("their blocks are found by name or title, without regard to case and accents", async () => {
    const cwd = await folder({
      "a.bestek": 'bestek A "A" {\n  perceel J1 "Cliënten thuis" {}\n}\n',
      "b.bestek": "bestek B {\n  perceel J2 {}\n}\n",
    });
    const client = await start({ folders: [cwd] });
    const found = async (query: string) =>
      (
        await client.request<WorkspaceSymbol[]>("workspace/symbol", { query })
      ).map(({ name, containerName, location }) => [
        name,
        containerName,
        location.uri.slice(-8),
      ]);
    expect(await found("CLIENTEN")).toEqual([
      ["J1 Cliënten thuis", "A A", "a.bestek"],
    ]);
    expect(await found("j")).toHaveLength(2);
    expect(await found("zzz")).toEqual([]);
  });
});
