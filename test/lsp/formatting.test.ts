import { describe, expect, test } from "vitest";
import type { TextEdit } from "vscode-languageserver/node";
import { edited, languageServer, position, range } from "./client.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";
const options = { tabSize: 2, insertSpaces: true };

describe("formatting", () => {
  test("of all and of some lines", async () => {
    const client = await start();
    const messy = "bestek A {\nstadium:concept\nwet:   jeugdwet\n}\n";
    await client.open(uri, messy);
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

  test("of the line that a typed brace closes", async () => {
    const client = await start();
    const typed = "bestek A {\n  looptijd {\n  duur:2 jaar\n      }\n}\n";
    await client.open(uri, typed);
    const edits = await client.request<TextEdit[]>(
      "textDocument/onTypeFormatting",
      { textDocument: { uri }, position: position(3, 7), ch: "}", options },
    );
    expect(edited(typed, edits)).toBe(typed.replace("      }", "  }"));
    expect(client.initialized.capabilities).toMatchObject({
      documentOnTypeFormattingProvider: { firstTriggerCharacter: "}" },
    });
  });
});
