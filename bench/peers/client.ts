import { type ChildProcess, spawn } from "node:child_process";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

/** A language server over stdio, and one document that is open in it. */
export class Client {
  readonly connection: MessageConnection;
  readonly #process: ChildProcess;
  readonly #uri: string;
  #version = 1;
  #published: (() => void) | undefined;

  private constructor(program: ChildProcess, uri: string) {
    if (!program.stdout || !program.stdin) throw new Error("no stdio");
    this.#process = program;
    this.#uri = uri;
    this.connection = createMessageConnection(
      new StreamMessageReader(program.stdout),
      new StreamMessageWriter(program.stdin),
    );
  }

  static async start(
    args: readonly string[],
    uri: string,
    settings: unknown,
  ): Promise<Client> {
    const program = spawn(process.execPath, args, {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const client = new Client(program, uri);
    const { connection } = client;
    connection.onRequest("workspace/configuration", ({ items }) =>
      items.map(({ section }: { section: string }) =>
        section === "yaml" ? settings : null,
      ),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("workspace/diagnostic/refresh", () => null);
    connection.onNotification("textDocument/publishDiagnostics", (given) => {
      if (given.uri === uri) client.#published?.();
    });
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          diagnostic: { dynamicRegistration: false },
          publishDiagnostics: {},
        },
        workspace: { configuration: true, didChangeConfiguration: {} },
      },
      workspaceFolders: null,
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { yaml: settings },
    });
    return client;
  }

  open(languageId: string, text: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.#uri, languageId, version: 1, text },
    });
  }

  /** Replaces what stands at a place of a line, or from there to a place of another one. */
  async type(
    line: number,
    from: number,
    to: number,
    text: string,
    lastLine = line,
  ) {
    this.#version += 1;
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges: [
        {
          range: {
            start: { line, character: from },
            end: { line: lastLine, character: to },
          },
          text,
        },
      ],
    });
  }

  /** The findings, from a server that is asked for them. */
  pull(): Promise<{ readonly items: readonly unknown[] }> {
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri: this.#uri },
    });
  }

  /** The next findings of a server that sends them by itself. */
  pushed(): Promise<void> {
    return new Promise((resolve) => {
      this.#published = resolve;
    });
  }

  stop(): void {
    this.connection.dispose();
    this.#process.kill();
  }
}
