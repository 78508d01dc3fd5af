import type { ChildProcess } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

/** What an editor that can do everything says of itself. */
export const able: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

export interface StartOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Called before the first message: to answer what the server may ask. */
  readonly prepare?: (client: Client) => void;
}

/** A client over the standard input and output of the built `bestek lsp --stdio`. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly pushed = new Map<string, Diagnostic[]>();
  refreshes = 0;
  hintRefreshes = 0;
  errors = "";
  initialized!: InitializeResult;
  #versions = new Map<string, number>();

  constructor(process: ChildProcess) {
    const { stdin, stdout, stderr } = process;
    if (!stdin || !stdout) throw new Error("no pipes");
    this.process = process;
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.errors += text;
    });
    // A server that went away must fail the test by its silence, not the runner.
    stdin.on("error", () => {});
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
    });
    this.connection.onRequest("workspace/inlayHint/refresh", () => {
      this.hintRefreshes++;
    });
    this.connection.onNotification(
      PublishDiagnosticsNotification.type,
      ({ uri, diagnostics }) => {
        this.pushed.set(uri, diagnostics);
      },
    );
    this.connection.listen();
  }

  async initialize({
    folders = [],
    capabilities = able,
    initializationOptions,
  }: StartOptions): Promise<void> {
    this.initialized = await this.connection.sendRequest(
      InitializeRequest.type,
      {
        processId: null,
        rootUri: null,
        capabilities,
        initializationOptions,
        workspaceFolders: folders.map((folder) => ({
          uri: uriOf(folder),
          name: folder,
        })),
      },
    );
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(
      DidOpenTextDocumentNotification.type,
      { textDocument: { uri, languageId: "bestek", version: 1, text } },
    );
  }

  async change(
    uri: string,
    ...contentChanges: TextDocumentContentChangeEvent[]
  ): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(
      DidChangeTextDocumentNotification.type,
      { textDocument: { uri, version }, contentChanges },
    );
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(
      DidCloseTextDocumentNotification.type,
      { textDocument: { uri } },
    );
  }

  pull(uri: string, previousResultId?: string) {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The findings of a document, pulled anew. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items : [];
  }

  /** Any request by its name. */
  request<T>(method: string, parameters: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, parameters);
  }

  /** Says goodbye; gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const ended = new Promise<number | null>((resolve) =>
      this.process.once("exit", resolve),
    );
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

/** An address as VS Code writes it: more is encoded than Node does. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href.replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Waits until something is so, and fails when it never is. */
export async function until(
  holds: () => boolean,
  what: string,
  limit = 10_000,
): Promise<void> {
  const end = Date.now() + limit;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Takes the `<|>` marker out of a text: the text without it and the protocol position where it stood. */
export function marked(source: string) {
  const offset = source.indexOf("<|>");
  if (offset < 0) throw new Error("no <|> in the text");
  const text = source.replace("<|>", "");
  const before = text.slice(0, offset).split("\n");
  const position = {
    line: before.length - 1,
    character: before.at(-1)?.length ?? 0,
  };
  return { text, offset, position };
}

/** The text after edits of the protocol. */
export function edited(
  text: string,
  edits: readonly {
    range: {
      start: { line: number; character: number };
      end: { line: number; character: number };
    };
    newText: string;
  }[],
): string {
  const lines = [0];
  for (let at = 0; at < text.length; at++)
    if (text[at] === "\n") lines.push(at + 1);
  const offsetAt = ({ line, character }: { line: number; character: number }) =>
    (lines[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offsetAt(b.range.start) - offsetAt(a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offsetAt(range.start)) +
        newText +
        result.slice(offsetAt(range.end)),
      text,
    );
}

export function position(line: number, character: number) {
  return { line, character };
}

export function range(
  startLine: number,
  start: number,
  endLine: number,
  end: number,
): Range {
  return { start: position(startLine, start), end: position(endLine, end) };
}
