import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { configurationName } from "../config/configuration.ts";
import { fixAllKind } from "../features/actions.ts";
import { type Host, Session } from "../features/session.ts";
import { tokenModifiers, tokenTypes } from "../features/tokens.ts";
import { plainUri } from "../features/uri.ts";
import type { AnyRule } from "../rules/define.ts";
import { serveChanges } from "./changes.ts";
import { pushDiagnostics, serveDiagnostics } from "./diagnostics.ts";
import { serveExtras } from "./extras.ts";
import { serveNames } from "./names.ts";
import { serveReading } from "./reading.ts";
import { Changes, type Server } from "./server.ts";
import { askSettings, editorSettings, serveSettings } from "./settings.ts";

/** Wires the features to the protocol; what they answer is decided there. `host` gives files and today. */
export function serve(
  connection: Connection,
  host: Host,
  rules: readonly AnyRule[],
): void {
  const server: Server = {
    connection,
    rules,
    client: {
      capabilities: {},
      hasCommands: false,
      settings: editorSettings(undefined),
    },
    changes: new Changes(),
    session: new Session(host, rules, []),
    loaded: Promise.resolve(),
  };
  serveLifecycle(server, host);
  serveDocuments(server);
  serveDiagnostics(server);
  serveReading(server);
  serveNames(server);
  serveChanges(server);
  serveExtras(server);
  serveSettings(server);
  connection.listen();
}

function serveLifecycle(server: Server, host: Host): void {
  const { connection, rules, client, changes } = server;
  let folders: readonly string[] = [];

  connection.onInitialize((parameters): InitializeResult => {
    client.capabilities = parameters.capabilities;
    const { initializationOptions } = parameters;
    client.hasCommands = initializationOptions?.commands === true;
    client.settings = editorSettings(initializationOptions);
    folders = foldersOf(parameters);
    server.session = new Session(host, rules, folders);
    if (!parameters.capabilities.textDocument?.diagnostic)
      pushDiagnostics(server);
    return { serverInfo: { name: "bestek" }, capabilities };
  });

  connection.onInitialized(() => {
    server.loaded = loadAll(server, folders);
    void server.loaded.then(() => refresh(server));
    if (client.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => plainUri(uri)));
        folders = [
          ...folders.filter((folder) => !gone.has(folder)),
          ...added.map(({ uri }) => plainUri(uri)),
        ];
        server.loaded = server.session.setFolders(folders);
        void server.loaded.then(() => refresh(server));
      });
    }
    if (
      client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration
    ) {
      const watchers = [
        { globPattern: "**/*.bestek" },
        { globPattern: `**/${configurationName}` },
      ];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => connection.console.error(String(error)));
    }
    askSettings(server);
    changes.notify();
  });
}

async function loadAll(
  { session, connection }: Server,
  folders: readonly string[],
): Promise<void> {
  for (const folder of folders) {
    await session
      .load(folder)
      .catch((error: unknown) => connection.console.error(String(error)));
  }
}

function serveDocuments(server: Server): void {
  const { connection, changes } = server;
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    server.session.edit(plainUri(document.uri), document);
    changes.notify();
  });
  documents.onDidClose(({ document }) => {
    server.session.close(plainUri(document.uri));
    changes.notify();
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    for (const { uri, type } of files) {
      const plain = plainUri(uri);
      if (plain.endsWith(`/${configurationName}`))
        server.session.configurationChanged();
      else if (type === FileChangeType.Deleted) server.session.remove(plain);
      else if (plain.endsWith(".bestek")) server.session.reload(plain);
    }
    refresh(server);
  });
  documents.listen(connection);
}

/** After a change that the client did not make itself, it must ask again about open documents too. */
function refresh({ connection, client, changes }: Server): void {
  changes.notify();
  const { workspace } = client.capabilities;
  if (workspace?.diagnostics?.refreshSupport)
    connection.languages.diagnostics.refresh();
  if (workspace?.inlayHint?.refreshSupport)
    connection.languages.inlayHint.refresh();
}

function foldersOf({
  workspaceFolders,
  ...rest
}: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => plainUri(uri));
  // Older clients know one folder only.
  const { rootUri } = rest as { rootUri?: string | null };
  return rootUri ? [plainUri(rootUri)] : [];
}

const fileFilter = {
  filters: [
    { pattern: { glob: "**/*.bestek" } },
    { pattern: { glob: "**/*", matches: "folder" as const } },
  ],
};

const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: TextDocumentSyncKind.Incremental,
  diagnosticProvider: {
    interFileDependencies: true,
    workspaceDiagnostics: true,
    identifier: "bestek",
  },
  completionProvider: { triggerCharacters: [":", '"', "/", ".", "|"] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: "}" },
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: true },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  },
  semanticTokensProvider: {
    legend: {
      tokenTypes: [...tokenTypes],
      tokenModifiers: [...tokenModifiers],
    },
    full: { delta: true },
  },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: fileFilter },
  },
};
