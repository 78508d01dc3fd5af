import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import { edited, languageServer, marked, until, uriOf } from "./client.ts";

const { start, spawned } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";

const text = `bestek Zorg "Zorg" {
  stadium: strategie
  perceel Één "Eerste" {
    zorgvormen: daghulp
  }
  looptijd {
    ingang: 2028-01-01
    duur: 2 jaar
    verlenging: 2 x 1 jaar
  }
}
`;

/** Nothing is wrong with this. */
const shared =
  'eisenset Basis {\n  geschiktheidseis "SKJ" { bewijs: register }\n}\n';

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

  test("of a configuration file", async () => {
    const cwd = await folder({});
    const file = uriOf(join(cwd, "bestek.config.json"));
    const client = await start({ folders: [cwd] });
    await client.open(file, '{ "langage": "nl" }');
    expect(await client.diagnostics(file)).toMatchObject([
      { range: range(0, 2, 0, 11) },
    ]);
  });
});

describe("names", () => {
  const files = {
    "map é/a.bestek": `gebruik "./b.bestek"\nbestek A "A" {\n  stadium: strategie\n  eisen: Bäsis\n  perceel 1 "Een" { eisen: Bäsis }\n}\n`,
    "map é/b.bestek":
      'eisenset Bäsis { geschiktheidseis "SKJ" { bewijs: register } }\n',
  };

  test("are found and renamed across documents, also with quotation marks", async () => {
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
      { ...at, newName: "Nieuwe eisen" },
    );
    expect(edited(files["map é/a.bestek"], changes?.[a] ?? [])).toBe(
      files["map é/a.bestek"].replaceAll("Bäsis", '"Nieuwe eisen"'),
    );
    expect(edited(files["map é/b.bestek"], changes?.[b] ?? [])).toContain(
      'eisenset "Nieuwe eisen" {',
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
    await expect(rename('"')).rejects.toThrow("letters of cijfers");
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
});

describe("while writing", () => {
  async function labels(source: string): Promise<string[]> {
    const client = await start();
    const at = marked(source);
    await client.open(uri, at.text);
    const items = await client.request<CompletionItem[]>(
      "textDocument/completion",
      { textDocument: { uri }, position: at.position },
    );
    return items.map(({ label }) => label);
  }

  test("keys that are not there yet, in the language of the document", async () => {
    const dutch = await labels("bestek A {\n  stadium: concept\n  <|>\n}\n");
    expect(dutch).toContain("looptijd");
    expect(dutch).not.toContain("stadium");
    expect(await labels("specification A {\n  <|>\n}\n")).toContain("term");
  });

  test("values, rules, and nothing in a comment", async () => {
    expect(await labels("bestek A {\n  stadium: con<|>\n}\n")).toContain(
      "concept",
    );
    expect(await labels("bestek A {\n  afwijking per<|>\n}\n")).toContain(
      "perceel/clustering",
    );
    expect(await labels("bestek A {\n  // stadium: <|>\n}\n")).toEqual([]);
  });

  test("hover tells what a key is and where it comes from", async () => {
    const client = await start();
    await client.open(uri, text);
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: position(1, 4),
    });
    expect(hover.contents).toMatchObject({
      kind: "markdown",
      value: expect.stringContaining("**stadium** (stage)"),
    });
  });

  test("a fix, everything that is certain, and a motivated deviation", async () => {
    const client = await start({ initializationOptions: { commands: true } });
    await client.open(uri, "bestek A {\n  stadiun: concept\n}\n");
    const actions = await client.request<CodeAction[]>(
      "textDocument/codeAction",
      {
        textDocument: { uri },
        range: range(1, 4, 1, 4),
        context: { diagnostics: await client.diagnostics(uri) },
      },
    );
    const fix = actions.find(({ edit }) => edit);
    expect(
      edited(
        "bestek A {\n  stadiun: concept\n}\n",
        fix?.edit?.changes?.[uri] ?? [],
      ),
    ).toContain("stadium: concept");
    expect(actions.map(({ command }) => command?.command)).toContain(
      "bestek.explainRule",
    );
  });

  test("formatting of all and of some lines", async () => {
    const client = await start();
    const messy = "bestek A {\nstadium:concept\nwet:   jeugdwet\n}\n";
    await client.open(uri, messy);
    const options = { tabSize: 2, insertSpaces: true };
    const all = await client.request<TextEdit[]>("textDocument/formatting", {
      textDocument: { uri },
      options,
    });
    expect(edited(messy, all)).toBe(
      "bestek A {\n  stadium: concept\n  wet:     jeugdwet\n}\n",
    );
    const some = await client.request<TextEdit[]>(
      "textDocument/rangeFormatting",
      { textDocument: { uri }, range: range(1, 0, 1, 15), options },
    );
    expect(edited(messy, some)).toContain("\nwet:   jeugdwet");
  });

  test("outline, folds, selections, hints and colours", async () => {
    const client = await start();
    await client.open(uri, text);
    const textDocument = { uri };
    const symbols = await client.request<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      { textDocument },
    );
    expect(symbols[0]?.children?.map(({ name }) => name)).toEqual([
      "Één Eerste",
      "looptijd",
    ]);
    const folds = await client.request("textDocument/foldingRange", {
      textDocument,
    });
    expect(folds).toContainEqual({ startLine: 5, endLine: 8 });
    expect(
      await client.request("textDocument/selectionRange", {
        textDocument,
        positions: [position(1, 13)],
      }),
    ).toMatchObject([{ range: range(1, 11, 1, 20) }]);
    expect(
      await client.request("textDocument/inlayHint", {
        textDocument,
        range: range(0, 0, 12, 0),
      }),
    ).toMatchObject([
      { label: "t/m 31 december 2029" },
      { label: "t/m 31 december 2031" },
    ]);
    const tokens = await client.request<SemanticTokens>(
      "textDocument/semanticTokens/full",
      { textDocument },
    );
    expect(tokens.data.length % 5).toBe(0);
    await client.change(uri, { range: range(0, 0, 0, 0), text: "\n" });
    const delta = await client.request<SemanticTokensDelta>(
      "textDocument/semanticTokens/full/delta",
      { textDocument, previousResultId: tokens.resultId },
    );
    expect(delta.edits).toEqual([{ start: 0, deleteCount: 1, data: [1] }]);
  });
});

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

function position(line: number, character: number) {
  return { line, character };
}

function range(
  startLine: number,
  start: number,
  endLine: number,
  end: number,
): Range {
  return { start: position(startLine, start), end: position(endLine, end) };
}
