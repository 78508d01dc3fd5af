import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { fixAllKind } from "../features/actions.ts";
import { type Host, Session } from "../features/session.ts";
import type { Surroundings } from "../features/texts.ts";
import { tokenModifiers, tokenTypes } from "../features/tokens.ts";
import { plainUri } from "../features/uri.ts";
import type { AnyRule } from "../rules/define.ts";
import { serveChanges } from "./changes.ts";
import { pushDiagnostics, serveDiagnostics } from "./diagnostics.ts";
import { serveExtras } from "./extras.ts";
import { refresh, serveFiles, watchFiles } from "./files.ts";
import { refuseOutOfTurn } from "./lifecycle.ts";
import { serveNames } from "./names.ts";
import { serveReading } from "./reading.ts";
import { Changes, type Server } from "./server.ts";
import { editorSettings, followSettings, serveSettings } from "./settings.ts";

/** Wires the features to the protocol; what they answer is decided there. `host` gives files and today. */
export function serve(
  connection: Connection,
  host: Surroundings,
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
    texts: () => host.texts(),
    changes: new Changes(),
    session: new Session(host, rules, []),
    loaded: Promise.resolve(),
  };
  refuseOutOfTurn(connection);
  serveLifecycle(server, host);
  serveFiles(server);
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
        server.loaded = server.session
          .setFolders(folders)
          .catch((error: unknown) => connection.console.error(String(error)));
        void server.loaded.then(() => refresh(server));
      });
    }
    watchFiles(server);
    followSettings(server);
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
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: true,
  },
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
