import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { configurationName } from "../config/configuration.ts";
import { plainUri } from "../features/uri.ts";
import type { Server } from "./server.ts";

/** Follows what the editor has open and what changes on disk. */
export function serveFiles(server: Server): void {
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
  // Where the client does not watch files, saving tells at least what it changed itself.
  documents.onDidSave(({ document }) => {
    if (!isConfiguration(server, plainUri(document.uri))) return;
    server.session.configurationChanged();
    refresh(server);
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    for (const { uri, type } of files) {
      const plain = plainUri(uri);
      if (isConfiguration(server, plain)) server.session.configurationChanged();
      else if (type === FileChangeType.Deleted) server.session.remove(plain);
      else if (plain.endsWith(".bestek")) server.session.reload(plain);
    }
    refresh(server);
  });
  documents.listen(connection);
}

/** True for a configuration file, and for a file that one builds on. */
function isConfiguration({ session }: Server, uri: string): boolean {
  return uri.endsWith(`/${configurationName}`) || session.isExtended(uri);
}

/** After a change that the client did not make itself, it must ask again about open documents too. */
export function refresh(server: Server): void {
  const { connection, client, changes } = server;
  changes.notify();
  const { workspace } = client.capabilities;
  if (workspace?.diagnostics?.refreshSupport)
    connection.languages.diagnostics.refresh();
  if (workspace?.inlayHint?.refreshSupport)
    connection.languages.inlayHint.refresh();
}

/** Asks the client to tell of changes on disk, now and whenever a configuration builds on a file with a new name. */
export function watchFiles({ connection, client, session }: Server): void {
  const { workspace } = client.capabilities;
  if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watch = (...patterns: string[]) => {
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.error(String(error)));
  };
  watch("**/*.bestek", `**/${configurationName}`);
  const watched = new Set([configurationName]);
  session.onExtended((uri) => {
    const name = uri.slice(uri.lastIndexOf("/") + 1);
    if (watched.has(name)) return;
    watched.add(name);
    // Signs of a pattern stand for one character each.
    watch(`**/${name.replace(/[*?[\]{}]/gu, "?")}`);
  });
}
