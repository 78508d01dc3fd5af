import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Location, WorkspaceEdit } from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import { edited, languageServer, position, range, uriOf } from "./client.ts";

const { start } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";

describe("names", () => {
  const files = {
    "map é/a.bestek": `gebruik "./b.bestek"\nbestek A "A" {\n  stadium: strategie\n  eisen: Bäsis\n  perceel 1 "Een" { eisen: Bäsis }\n}\n`,
    "map é/b.bestek":
      'eisenset Bäsis { geschiktheidseis "SKJ" { bewijs: register } }\n',
  };

  test("are found and renamed across documents", async () => {
    const cwd = await folder(files);
    const a = uriOf(join(cwd, "map é/a.bestek"));
    const b = uriOf(join(cwd, "map é/b.bestek"));
    const client = await start({ folders: [cwd] });
    const at = { textDocument: { uri: a }, position: position(3, 10) };
    const definition = await client.request<Location[]>(
      "textDocument/definition",
      at,
    );
    expect(definition).toEqual([{ uri: b, range: range(0, 9, 0, 14) }]);
    const references = await client.request<Location[]>(
      "textDocument/references",
      { ...at, context: { includeDeclaration: true } },
    );
    expect(references).toHaveLength(3);
    expect(await client.request("textDocument/prepareRename", at)).toEqual(
      range(3, 9, 3, 14),
    );
    const { changes } = await client.request<WorkspaceEdit>(
      "textDocument/rename",
      { ...at, newName: "Größe-2" },
    );
    expect(edited(files["map é/a.bestek"], changes?.[a] ?? [])).toBe(
      files["map é/a.bestek"].replaceAll("Bäsis", "Größe-2"),
    );
    expect(edited(files["map é/b.bestek"], changes?.[b] ?? [])).toContain(
      "eisenset Größe-2 {",
    );
  });

  test("that are taken or cannot be written are refused with a sentence", async () => {
    const client = await start();
    await client.open(uri, `bestek A {\n  perceel X {}\n  perceel Y {}\n}\n`);
    const rename = (newName: string) =>
      client.request("textDocument/rename", {
        textDocument: { uri },
        position: position(1, 10),
        newName,
      });
    await expect(rename("y")).rejects.toThrow("al in gebruik");
    await expect(rename("twee woorden")).rejects.toThrow("zonder spaties");
    await expect(rename('"')).rejects.toThrow("zonder spaties");
  });

  test("imports follow files that are renamed", async () => {
    const cwd = await folder(files);
    const client = await start({ folders: [cwd] });
    const { changes } = await client.request<WorkspaceEdit>(
      "workspace/willRenameFiles",
      {
        files: [
          {
            oldUri: uriOf(join(cwd, "map é/b.bestek")),
            newUri: uriOf(join(cwd, "map é/gedeeld/c.bestek")),
          },
        ],
      },
    );
    expect(Object.values(changes ?? {})).toEqual([
      [{ range: range(0, 8, 0, 20), newText: '"./gedeeld/c.bestek"' }],
    ]);
  });

  test("are highlighted in the document where they stand", async () => {
    const client = await start();
    await client.open(
      uri,
      'bestek A {\n  doel\n    | naam          |\n    | "Thuis élders" |\n  perceel 1 { draagt-bij-aan: "Thuis élders" }\n  marktanalyse: """zie [[Thuis élders]]"""\n}\n',
    );
    const at = { textDocument: { uri }, position: position(4, 34) };
    const places = [
      range(3, 7, 3, 19),
      range(4, 31, 4, 43),
      range(5, 25, 5, 37),
    ];
    expect(await client.request("textDocument/documentHighlight", at)).toEqual(
      places.map((place) => ({ range: place })),
    );
    const { changes } = await client.request<WorkspaceEdit>(
      "textDocument/rename",
      { ...at, newName: "Größe" },
    );
    expect(changes?.[uri]).toEqual(
      places.map((place) => ({ range: place, newText: "Größe" })),
    );
  });

  test("a title is renamed where it stands", async () => {
    const client = await start();
    await client.open(uri, 'bestek A {\n  perceel 1 "Éérste" {}\n}\n');
    const at = { textDocument: { uri }, position: position(1, 15) };
    const title = range(1, 13, 1, 19);
    expect(await client.request("textDocument/prepareRename", at)).toEqual(
      title,
    );
    const rename = (newName: string) =>
      client.request("textDocument/rename", { ...at, newName });
    expect(await rename("Thuis, met zorg: [a]")).toEqual({
      changes: { [uri]: [{ range: title, newText: "Thuis, met zorg: [a]" }] },
    });
    await expect(rename('"')).rejects.toThrow("aanhalingstekens");
  });
});
