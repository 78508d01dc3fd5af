import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type {
  DocumentSymbol,
  Hover,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { folders, languageOnly } from "../cli/bestek.ts";
import { languageServer, position, range, uriOf } from "./client.ts";

const { start } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";

/** A lot of fifty lines: what is decided, and a page of text. */
function lot(name: string, key = "zorgvormen"): string {
  const paragraph = "      Wat hier staat leest niemand uit zijn hoofd op.\n";
  return `  perceel ${name} "Perceel ${name}" {
    ${key}: daghulp
    geraamde-waarde: € 100.000 per jaar
    opdrachtnemers: maximaal 4
    looptijd {
      duur: 2 jaar
      verlenging: 2 x 1 jaar
    }
    omschrijving: """
${paragraph.repeat(39)}      """
  }
`;
}

describe("large", () => {
  test("a document of 50,000 lines is checked, explained, outlined and edited", async () => {
    const lots = Array.from({ length: 1000 }, (_, index) => lot(`P${index}`));
    lots[876] = lot("P876", "zorgvorm3n");
    const text = `bestek A "A" {\n  stadium: strategie\n${lots.join("")}}\n`;
    expect(text.split("\n").length).toBeGreaterThan(50_000);
    const client = await start();
    await client.open(uri, text);
    const line = 2 + 876 * 50 + 1;
    const unknown = async () =>
      (await client.diagnostics(uri))
        .filter(({ code }) => code === "taal/onbekende-sleutel")
        .map((one) => one.range.start.line);
    expect(await unknown()).toEqual([line]);
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: position(line + 1, 8),
    });
    expect(hover.contents).toMatchObject({
      value: expect.stringContaining("**geraamde-waarde**"),
    });
    const symbols = await client.request<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      { textDocument: { uri } },
    );
    expect(symbols[0]?.children).toHaveLength(1000);
    await client.change(uri, {
      range: range(line, 4, line, 14),
      text: "zorgvormen",
    });
    expect(await unknown()).toEqual([]);
  }, 600_000);

  test("a folder with 5,000 specifications is checked whole, and one change gives one answer", async () => {
    // One root: every document may be known by name in every other.
    const cwd = await folder({ "bestek.config.json": languageOnly() });
    const names = Array.from(
      { length: 5000 },
      (_, index) => `b${index}.bestek`,
    );
    const text = (index: number, key = "stadium") =>
      `bestek B${index} "B" {\n  ${key}: strategie\n}\n`;
    await Promise.all(
      names.map((name, index) =>
        writeFile(
          join(cwd, name),
          text(index, index % 100 ? "stadium" : "stadiun"),
        ),
      ),
    );
    const client = await start({ folders: [cwd] });
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds,
      });
    const { items } = await ask([]);
    const wrong = items.flatMap((item) =>
      item.kind === "full" && item.items.length > 0 ? [item.uri] : [],
    );
    expect(items).toHaveLength(5000);
    expect(wrong).toHaveLength(50);
    const [first = ""] = names;
    const changed = uriOf(join(cwd, first));
    await writeFile(join(cwd, first), text(0));
    await client.connection.sendNotification(
      "workspace/didChangeWatchedFiles",
      { changes: [{ uri: changed, type: 2 }] },
    );
    const next = await ask(
      items.map((item) => ({ uri: item.uri, value: item.resultId ?? "" })),
    );
    expect(next.items).toMatchObject([{ uri: changed, items: [] }]);
  }, 600_000);
});
