import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folders } from "../cli/bestek.ts";
import { languageServer, position, range, uriOf } from "./client.ts";
import { shared, text } from "./documents.ts";

const { start, spawned } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";

describe("bad input", () => {
  test("edits out of range, unknown documents, closed and deleted files", async () => {
    const cwd = await folder({ "a.bestek": text });
    const file = uriOf(join(cwd, "a.bestek"));
    const client = await start({ folders: [cwd] });
    await client.open(file, text);
    await client.change(file, { range: range(900, 5, 901, 9), text: "\n" });
    await client.change(file, { range: range(3, 900, 0, 0), text: "" });
    const nowhere = { textDocument: { uri: "file:///nergens/x.bestek" } };
    expect(
      await client.request("textDocument/hover", {
        ...nowhere,
        position: position(9, 9),
      }),
    ).toBeNull();
    await client.connection.sendNotification(
      "workspace/didChangeWatchedFiles",
      {
        changes: [{ uri: uriOf(join(cwd, "weg.bestek")), type: 3 }],
      },
    );
    await client.close(file);
    expect(await client.diagnostics(file)).toBeInstanceOf(Array);
    expect(await client.stop()).toBe(0);
  });

  test("messages that are no JSON, and unknown requests", async () => {
    const client = await start();
    client.process.stdin?.write("Content-Length: 5\r\n\r\n{nee}");
    await expect(client.request("bestaat/niet", {})).rejects.toThrow();
    await expect(
      client.request("textDocument/hover", { onzin: true }),
    ).rejects.toThrow();
    await client.open(uri, shared);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  test("a channel that closes ends the server", async () => {
    const child = spawned();
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin.end();
    await ended;
  });
});
