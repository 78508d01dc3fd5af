import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { describe, expect, test } from "vitest";
import { languageServer, until } from "./client.ts";

const { spawned } = languageServer();

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A client that writes bytes as it likes and reads whole messages. */
class Raw {
  readonly process: ChildProcessWithoutNullStreams;
  readonly ended: Promise<number | null>;
  errors = "";
  readonly #received: Message[] = [];
  #bytes = Buffer.alloc(0);
  #wake = () => {};

  constructor(process: ChildProcessWithoutNullStreams) {
    this.process = process;
    this.ended = new Promise((resolve) => process.once("exit", resolve));
    process.stdin.on("error", () => {});
    process.stderr.setEncoding("utf8").on("data", (text) => {
      this.errors += text;
    });
    process.stdout.on("data", (bytes: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, bytes]);
      this.#read();
      this.#wake();
    });
  }

  #read(): void {
    for (;;) {
      const end = this.#bytes.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = this.#bytes.subarray(0, end).toString();
      const length = Number(/Content-Length: (\d+)/u.exec(head)?.[1]);
      const start = end + 4;
      if (this.#bytes.length < start + length) return;
      const body = this.#bytes.subarray(start, start + length).toString();
      this.#received.push(JSON.parse(body));
      this.#bytes = this.#bytes.subarray(start + length);
    }
  }

  bytes(text: string): void {
    this.process.stdin.write(text);
  }

  send(message: unknown): void {
    const body = JSON.stringify(message);
    this.bytes(framed(body));
  }

  request(id: number, method: string, params?: unknown): Promise<Message> {
    this.send({
      jsonrpc: "2.0",
      id,
      method,
      ...(params !== undefined && { params }),
    });
    return this.answer(id);
  }

  notify(method: string, params: unknown = {}): void {
    this.send({ jsonrpc: "2.0", method, params });
  }

  /** The answer to a request, whatever else comes in. */
  async answer(id: number | null): Promise<Message> {
    for (;;) {
      const found = this.#received.find((message) => message.id === id);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async initialize(): Promise<void> {
    await this.request(1, "initialize", {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    this.notify("initialized");
  }

  /** True when a document still gets its findings. */
  async works(id: number): Promise<boolean> {
    const textDocument = {
      uri: `untitled:${id}`,
      languageId: "bestek",
      version: 1,
      text: "varm: y\n",
    };
    this.notify("textDocument/didOpen", { textDocument });
    const { result } = await this.request(id, "textDocument/diagnostic", {
      textDocument,
    });
    return (result as { items: unknown[] }).items.length === 1;
  }
}

/** Error codes of JSON-RPC and of the protocol. */
const parseError = -32700;
const invalidRequest = -32600;
const methodNotFound = -32601;
const notInitialized = -32002;

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function initialized(): Promise<Raw> {
  const raw = new Raw(spawned());
  await raw.initialize();
  return raw;
}

describe("the protocol", () => {
  test("requests before initialize and after shutdown are refused", async () => {
    const raw = new Raw(spawned());
    const hover = {
      textDocument: { uri: "untitled:1" },
      position: { line: 0, character: 0 },
    };
    expect(
      (await raw.request(10, "textDocument/hover", hover)).error?.code,
    ).toBe(notInitialized);
    // A notification before initialize is dropped.
    raw.notify("textDocument/didOpen", { textDocument: { uri: "untitled:1" } });
    await raw.initialize();
    expect(
      (await raw.request(11, "initialize", { capabilities: {} })).error?.code,
    ).toBe(invalidRequest);
    expect(await raw.works(12)).toBe(true);
    expect((await raw.request(13, "shutdown")).result).toBeNull();
    expect(
      (await raw.request(14, "textDocument/hover", hover)).error?.code,
    ).toBe(invalidRequest);
    raw.notify("exit");
    expect(await raw.ended).toBe(0);
  });

  test("exit without shutdown ends the server with 1", async () => {
    const raw = await initialized();
    raw.notify("exit");
    expect(await raw.ended).toBe(1);
  });

  test("a message that cannot be read costs that message only", async () => {
    const raw = await initialized();
    const damage = [
      framed("{nee}"),
      framed("[1, 2, 3]"),
      framed("7"),
      framed("null"),
      framed('{"jsonrpc":"2.0","id":5,"met'),
      framed("\u0000\u0000"),
      "Content-Length: vier\r\n\r\n",
      "Content-Type: x\r\n\r\n",
      'Content-Length: 4\r\n\r\n"nee\r\n\r\n',
    ];
    for (const [index, bytes] of damage.entries()) {
      raw.bytes(bytes);
      expect(await raw.works(20 + index), bytes).toBe(true);
    }
  });

  test("what cannot be read is answered without a name, and told on standard error", async () => {
    const raw = await initialized();
    raw.bytes(framed("{nee}"));
    expect((await raw.answer(null)).error?.code).toBe(parseError);
    await until(() => raw.errors.includes("JSON"), "a sentence");
  });

  test("requests with anything for parameters are answered, and cost nothing else", async () => {
    const raw = await initialized();
    const uri = "untitled:1";
    const textDocument = {
      uri,
      languageId: "bestek",
      version: 1,
      text: "bestek A {}",
    };
    raw.notify("textDocument/didOpen", { textDocument });
    const wrong: [string, unknown][] = [
      ["textDocument/hover", { textDocument: 3, position: "x" }],
      ["textDocument/hover", { textDocument: { uri } }],
      ["textDocument/completion", null],
      ["textDocument/codeAction", { textDocument: { uri: 7 }, range: [] }],
      ["textDocument/rename", { newName: {} }],
      ["textDocument/semanticTokens/full/delta", {}],
      ["textDocument/diagnostic", { textDocument: {} }],
      ["workspace/diagnostic", { previousResultIds: "x" }],
      ["workspace/symbol", {}],
      ["codeLens/resolve", { data: null }],
      ["textDocument/onTypeFormatting", { textDocument: { uri } }],
      ["bestek/explain", null],
      ["bestek/overview", {}],
    ];
    for (const [index, [method, params]] of wrong.entries()) {
      const answer = await raw.request(100 + index, method, params);
      expect("result" in answer || "error" in answer).toBe(true);
    }
    expect(await raw.works(50)).toBe(true);
  });

  test("unknown requests are refused, unknown and wrong notifications ignored", async () => {
    const raw = await initialized();
    expect((await raw.request(40, "bestaat/niet", {})).error?.code).toBe(
      methodNotFound,
    );
    raw.notify("bestaat/niet");
    raw.notify("$/cancelRequest", { id: 999 });
    raw.notify("textDocument/didChange", {
      textDocument: { uri: "untitled:geen" },
      contentChanges: [],
    });
    raw.notify("textDocument/didOpen", {});
    raw.notify("textDocument/didClose", { textDocument: null });
    raw.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: 3 }] });
    raw.notify("workspace/didChangeConfiguration", null);
    expect(await raw.works(41)).toBe(true);
  });
});
