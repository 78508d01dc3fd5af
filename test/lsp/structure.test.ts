import { describe, expect, test } from "vitest";
import type {
  DocumentLink,
  DocumentSymbol,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from "vscode-languageserver/node";
import { languageServer, position, range } from "./client.ts";
import { text } from "./documents.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";
const textDocument = { uri };

async function opened(source = text) {
  const client = await start();
  await client.open(uri, source);
  return client;
}

describe("the structure of a document", () => {
  test("as an outline", async () => {
    const client = await opened();
    const symbols = await client.request<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      { textDocument },
    );
    expect(symbols).toMatchObject([
      {
        name: "Zorg Zorg",
        selectionRange: range(0, 7, 0, 11),
        children: [
          { name: "Één Eerste", detail: "perceel", range: range(2, 2, 4, 3) },
          { name: "looptijd" },
        ],
      },
    ]);
  });

  test("as an outline in which a block with an empty title has its keyword for a name", async () => {
    const client = await opened('bestek "" {\n  perceel " " { }\n}\n');
    const symbols = await client.request<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      { textDocument },
    );
    expect(symbols).toMatchObject([
      { name: "bestek", children: [{ name: "perceel" }] },
    ]);
  });

  test("as folds: blocks, texts, and comments", async () => {
    const client = await opened(`/*\n toelichting\n*/\n${text}`);
    const folds = await client.request("textDocument/foldingRange", {
      textDocument,
    });
    expect(folds).toEqual([
      { startLine: 3, endLine: 12 },
      { startLine: 5, endLine: 6 },
      { startLine: 8, endLine: 11 },
      { startLine: 0, endLine: 2, kind: "comment" },
    ]);
  });

  test("as selections from a value outwards", async () => {
    const client = await opened();
    const [chain] = await client.request<SelectionRange[]>(
      "textDocument/selectionRange",
      { textDocument, positions: [position(7, 11)] },
    );
    const ranges = [];
    for (let at = chain; at; at = at.parent) ranges.push(at.range);
    expect(ranges).toEqual([
      range(7, 10, 7, 16),
      range(7, 4, 7, 16),
      range(5, 11, 9, 3),
      range(5, 2, 9, 3),
      range(0, 19, 10, 1),
      range(0, 0, 10, 1),
      range(0, 0, 11, 0),
    ]);
  });

  test("as colours, and after an edit only what changed", async () => {
    const client = await opened();
    const { data, resultId } = await client.request<SemanticTokens>(
      "textDocument/semanticTokens/full",
      { textDocument },
    );
    const legend = client.initialized.capabilities.semanticTokensProvider;
    const types = legend?.legend.tokenTypes ?? [];
    // Five numbers each: lines and characters onward, length, type, modifiers.
    const first = [data.slice(0, 5), data.slice(5, 10)];
    expect(first).toEqual([
      [0, 0, 6, types.indexOf("keyword"), 0],
      [0, 7, 4, types.indexOf("class"), 1],
    ]);
    await client.change(uri, { range: range(0, 0, 0, 0), text: "\n" });
    const delta = await client.request<SemanticTokensDelta>(
      "textDocument/semanticTokens/full/delta",
      { textDocument, previousResultId: resultId },
    );
    expect(delta.edits).toEqual([{ start: 0, deleteCount: 1, data: [1] }]);
    const unknown = await client.request<SemanticTokens>(
      "textDocument/semanticTokens/full/delta",
      { textDocument, previousResultId: "oud" },
    );
    expect(unknown.data).toHaveLength(data.length);
  });

  test("links lead to the article as it was on the reference date", async () => {
    const on = (date: string) =>
      `bestek A {\n  peildatum: ${date}\n  marktanalyse: "Zie artikel 2.7 Jeugdwet en art. 2.39 lid 1 Aanbestedingswet 2012."\n}\n`;
    const client = await opened(on("2021-06-30"));
    const links = () =>
      client.request<DocumentLink[]>("textDocument/documentLink", {
        textDocument,
      });
    expect(await links()).toEqual([
      {
        range: range(2, 21, 2, 41),
        target:
          "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=2.7&z=2021-06-30&g=2021-06-30",
      },
      {
        range: range(2, 45, 2, 82),
        target:
          "https://wetten.overheid.nl/jci1.3:c:BWBR0032203&artikel=2.39&z=2021-06-30&g=2021-06-30",
      },
    ]);
    await client.change(uri, { text: on("2024-01-31") });
    expect((await links())[0]?.target).toContain("&z=2024-01-31&g=2024-01-31");
  });
});
