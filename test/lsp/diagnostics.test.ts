import { describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { able, languageServer, range } from "./client.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";
const textDocument = { uri };

describe("a finding", () => {
  test("names its rule, links to the law of the reference date and shows what it conflicts with", async () => {
    const client = await start();
    await client.open(
      uri,
      'bestek A "A" {\n  stadium: concept\n  peildatum: 2024-02-01\n  wet: wmo-2015\n  perceel 1 "Een" {\n    zorgvormen: jeugdbescherming\n  }\n}\n',
    );
    const found = await client.diagnostics(uri);
    const certificate = found.find(
      ({ code }) => code === "geschiktheid/gi-certificaat",
    );
    expect(certificate).toMatchObject({
      source: "bestek",
      severity: 1,
      codeDescription: {
        href: "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=3.2&z=2024-02-01&g=2024-02-01",
      },
    });
    const law = found.find(({ code }) => code === "perceel/zorgvorm-wet");
    expect(law?.relatedInformation).toMatchObject([
      { location: { uri, range: range(3, 2, 3, 15) }, message: /./u },
    ]);
  });

  test("about a word that is better not used is marked as such", async () => {
    const client = await start();
    await client.open(
      uri,
      'bestek A "A" {\n  peildatum: 2026-05-01\n  wet: wmo-2015\n  perceel 1 "Begeleiding" {\n    zorgvormen: individuele-begeleiding\n    omschrijving: "Deze opdracht valt onder de 2B-diensten."\n  }\n}\n',
    );
    const tagged = (await client.diagnostics(uri)).filter(({ tags }) => tags);
    expect(tagged.map(({ code, tags }) => [code, tags])).toEqual([
      ["taal/verouderde-term", [2]],
    ]);
  });

  test("stands in UTF-16, whatever else a client would take", async () => {
    const client = await start({
      capabilities: {
        ...able,
        general: { positionEncodings: ["utf-8", "utf-16"] },
      },
    });
    expect(client.initialized.capabilities.positionEncoding).toBe("utf-16");
    await client.open(uri, "eisenset A { /* é😀 */ varm: y }\n");
    expect((await client.diagnostics(uri)).map((one) => one.range)).toEqual([
      range(0, 23, 0, 27),
    ]);
  });

  test("that is no longer wanted is not computed, and the next question is answered", async () => {
    const client = await start();
    await client.open(uri, "varm: y\n");
    const source = new CancellationTokenSource();
    const unwanted = client.connection.sendRequest<DocumentDiagnosticReport>(
      "textDocument/diagnostic",
      { textDocument },
      source.token,
    );
    source.cancel();
    await expect(unwanted).rejects.toMatchObject({ code: -32800 });
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });

  test("of the folder that is held back can be taken back too", async () => {
    const client = await start();
    await client.open(uri, "varm: y\n");
    const known = await client.pull(uri);
    const source = new CancellationTokenSource();
    const held = client.connection.sendRequest(
      "workspace/diagnostic",
      { previousResultIds: [{ uri, value: known.resultId }] },
      source.token,
    );
    expect(await client.diagnostics(uri)).toHaveLength(1);
    source.cancel();
    await expect(held).rejects.toMatchObject({ code: -32800 });
    expect(await client.stop()).toBe(0);
  });
});
