import { spawn } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver/node";
import { Client } from "../lsp/connection.ts";
import { Edited } from "./edits.ts";
import { Random } from "./random.ts";

export interface SoakOptions {
  /** The built command line. */
  readonly script: string;
  /** A specification to work on. */
  readonly text: string;
  readonly edits: number;
  readonly seed: number;
}

/** What a soak found; it went well when nothing failed, the memory is flat and the answers are right. */
export interface SoakReport {
  readonly requests: number;
  readonly cancelled: number;
  /** Answers that no request should get, with how to come to them. */
  readonly failures: readonly string[];
  /** Bytes on the heap after collecting garbage, at each checkpoint. */
  readonly heaps: readonly number[];
  /** True when the server says at the end what a fresh one says of the same text. */
  readonly right: boolean;
}

const uri = "untitled:soak";
const textDocument = { uri };
const checkpoints = 10;

/** Edits a document at random, asks everything in any order, takes back some of it, and looks what is left. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const server = new Soaked(options.script);
  const random = new Random(options.seed);
  const document = new Edited(uri, options.text, random);
  await server.start(document.text);
  const run = new Run(server.client, document, random);
  const heaps: number[] = [];
  for (let edit = 1; edit <= options.edits; edit++) {
    await server.client.change(uri, document.edit());
    if (random.once(10)) run.ask();
    // A client that never waits is no editor: some questions are out at any time, not all of them.
    if (random.once(100)) await run.settled();
    if (edit % Math.ceil(options.edits / checkpoints) !== 0) continue;
    await run.settled();
    // The same text each time, so that only what should not be kept makes a difference.
    await server.client.change(uri, { text: options.text });
    await answers(server.client);
    heaps.push(await server.heap());
    await server.client.change(uri, { text: document.text });
  }
  await run.settled();
  const found = await answers(server.client);
  await server.client.stop();
  const fresh = new Soaked(options.script);
  await fresh.start(document.text);
  const expected = await answers(fresh.client);
  await fresh.client.stop();
  const { requests, cancelled, failures } = run;
  const right = isDeepStrictEqual(found, expected);
  return { requests, cancelled, failures, heaps, right };
}

/** A server that can be asked how much memory it holds. */
class Soaked {
  readonly client: Client;

  constructor(script: string) {
    const before = [
      "--expose-gc",
      "--import",
      import.meta.resolve("./heap.js"),
    ];
    const child = spawn(
      process.execPath,
      [...before, script, "lsp", "--stdio"],
      { stdio: ["pipe", "pipe", "pipe", "ipc"] },
    );
    this.client = new Client(child);
  }

  async start(text: string): Promise<void> {
    await this.client.initialize({});
    await this.client.open(uri, text);
  }

  heap(): Promise<number> {
    const { process } = this.client;
    return new Promise((resolve) => {
      process.once("message", (bytes) => resolve(Number(bytes)));
      process.send("heap");
    });
  }
}

/** What the server says of the document as it is. */
async function answers(client: Client): Promise<unknown> {
  const ask = (method: string) => client.request(method, { textDocument });
  const tokens = (await ask("textDocument/semanticTokens/full")) as {
    data: number[];
  };
  return [
    await client.diagnostics(uri),
    await ask("textDocument/documentSymbol"),
    await ask("textDocument/foldingRange"),
    tokens.data,
  ];
}

/** The questions of one course, and what came of them. */
class Run {
  requests = 0;
  cancelled = 0;
  readonly failures: string[] = [];
  readonly #client: Client;
  readonly #document: Edited;
  readonly #random: Random;
  readonly #open = new Set<Promise<void>>();

  constructor(client: Client, document: Edited, random: Random) {
    this.#client = client;
    this.#document = document;
    this.#random = random;
  }

  /** Asks something, and may change its mind. */
  ask(): void {
    const [method, parameters] = this.#question();
    const source = new CancellationTokenSource();
    const isHeld = method === "workspace/diagnostic";
    const answer = this.#client.connection
      .sendRequest(method, parameters, source.token)
      .then(
        () => {},
        (error: unknown) => this.#judge(method, error),
      )
      .finally(() => this.#open.delete(answer));
    this.#open.add(answer);
    this.requests++;
    if (!isHeld && !this.#random.once(4)) return;
    this.cancelled++;
    source.cancel();
  }

  async settled(): Promise<void> {
    await Promise.all(this.#open);
  }

  #judge(method: string, error: unknown): void {
    const isMeant =
      error instanceof ResponseError &&
      (error.code === LSPErrorCodes.RequestCancelled ||
        error.code === LSPErrorCodes.RequestFailed);
    if (!isMeant) this.failures.push(`${method}: ${String(error)}`);
  }

  #question(): [method: string, parameters: unknown] {
    const document = this.#document;
    const position = document.position();
    const range = { start: position, end: document.position() };
    const options = { tabSize: 2, insertSpaces: true };
    const at = { textDocument, position };
    return this.#random.of([
      ["textDocument/diagnostic", { textDocument }],
      ["textDocument/diagnostic", { textDocument, previousResultId: "x" }],
      ["workspace/diagnostic", { previousResultIds: [] }],
      ["textDocument/hover", at],
      ["textDocument/completion", at],
      ["textDocument/definition", at],
      [
        "textDocument/references",
        { ...at, context: { includeDeclaration: true } },
      ],
      ["textDocument/documentHighlight", at],
      ["textDocument/prepareRename", at],
      ["textDocument/rename", { ...at, newName: "Anders" }],
      ["textDocument/documentSymbol", { textDocument }],
      ["workspace/symbol", { query: "e" }],
      ["textDocument/foldingRange", { textDocument }],
      ["textDocument/selectionRange", { textDocument, positions: [position] }],
      ["textDocument/semanticTokens/full", { textDocument }],
      [
        "textDocument/semanticTokens/full/delta",
        { textDocument, previousResultId: "1" },
      ],
      ["textDocument/inlayHint", { textDocument, range }],
      ["textDocument/codeLens", { textDocument }],
      ["codeLens/resolve", { range, data: { uri, about: "level", at: 0 } }],
      ["textDocument/documentLink", { textDocument }],
      ["textDocument/formatting", { textDocument, options }],
      ["textDocument/rangeFormatting", { textDocument, range, options }],
      ["textDocument/onTypeFormatting", { ...at, ch: "}", options }],
      [
        "textDocument/codeAction",
        { textDocument, range, context: { diagnostics: [] } },
      ],
      ["bestek/overview", { uri }],
      ["bestek/translate", { uri }],
    ]);
  }
}
