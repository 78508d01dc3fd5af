import { describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver/node";
import { languageServer, marked } from "./client.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";

describe("completion", () => {
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

  test("a block of which the annex may also be named is offered as a block", async () => {
    const completion = { completionItem: { snippetSupport: true } };
    const client = await start({
      capabilities: { textDocument: { completion } },
    });
    const at = marked("bestek A {\n  loop<|>\n}\n");
    await client.open(uri, at.text);
    const items = await client.request<CompletionItem[]>(
      "textDocument/completion",
      { textDocument: { uri }, position: at.position },
    );
    const { textEdit } = items.find(({ label }) => label === "looptijd") ?? {};
    expect(textEdit?.newText).toBe("looptijd {\n\t$0\n}");
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
});
