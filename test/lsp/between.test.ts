import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Surroundings, Texts } from "../../server/src/features/texts.ts";
import { serve } from "../../server/src/lsp/serve.ts";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { vocabularyTexts } from "../../server/src/vocabulary/texts.ts";

/** Edits that come in while an answer is being made: the answer is about the text as it is then, never about two. */

const uri = "untitled:Untitled-1";
const texts: Texts = { rules: ruleDocs, vocabulary: vocabularyTexts };

const text = `bestek Zorg "Zorg" {
  wet: wmo-2015
  looptijd { duur: 2 jaar }
}
`;

/** A client of a server in this process that gets its texts when the test says so. */
function connected() {
  const [to, from] = [new PassThrough(), new PassThrough()];
  let arrive = (_texts: Texts) => {};
  const arriving = new Promise<Texts>((resolve) => {
    arrive = resolve;
  });
  let isAwaited = () => {};
  const awaited = new Promise<void>((resolve) => {
    isAwaited = resolve;
  });
  const host: Surroundings = {
    readText: async () => undefined,
    list: async () => [],
    standsIn: async () => true,
    today: () => 20_000,
    texts: () => {
      isAwaited();
      return arriving;
    },
  };
  serve(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(to),
      new StreamMessageWriter(from),
    ),
    host,
    [],
  );
  const client = createProtocolConnection(
    new StreamMessageReader(from),
    new StreamMessageWriter(to),
  );
  client.listen();
  return { client, awaited, arrive: () => arrive(texts) };
}

test("hover is about the text as it is when what it waited for has come", async () => {
  const { client, awaited, arrive } = connected();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await client.sendNotification(InitializedNotification.type, {});
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "bestek", version: 1, text },
  });
  const line = text.split("\n").findIndex((one) => one.includes("duur"));
  const character = "  looptijd { d".length;
  const hovering = client.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line, character },
  });
  await awaited;
  const inTitle = { line: 0, character: 'bestek Zorg "Zorg'.length };
  await client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [
      {
        range: { start: inTitle, end: inTitle },
        text: ", begeleiding en ondersteuning in de hele regio",
      },
    ],
  });
  // Someone else asks meanwhile, so that the edit is taken up.
  await client.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  arrive();
  const hover = await hovering;
  expect(JSON.stringify(hover?.contents)).toContain("**duur**");
  client.dispose();
});
