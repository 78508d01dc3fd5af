import { describe, expect, test } from "vitest";
import type { Hover } from "vscode-languageserver/node";
import { languageServer, position } from "./client.ts";

const { start } = languageServer();
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

describe("hover", () => {
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
});
