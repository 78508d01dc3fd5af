import { DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Server } from "./server.ts";

/** What the user chose in the editor; what is decided for the documents stands in `bestek.config.json`. */
export interface EditorSettings {
  /** Shows values that segments and lots take over from outside (`bestek.inlay.inherited`). */
  readonly inherited: boolean;
}

/** Reads settings that a client sent: anything may be in them. */
export function editorSettings(given: unknown): EditorSettings {
  return { inherited: field(field(given, "inlay"), "inherited") === true };
}

function field(from: unknown, name: string): unknown {
  return typeof from === "object" && from !== null
    ? (from as Record<string, unknown>)[name]
    : undefined;
}

/** Follows the settings: from clients that can be asked they are asked again, else they come with the message. */
export function serveSettings(server: Server): void {
  const { connection, client } = server;
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.capabilities.workspace?.configuration) ask(server);
    else take(server, field(settings, "bestek"));
  });
}

/** Asks the client for the settings, where it can be asked, and to tell when they change. */
export function followSettings(server: Server): void {
  const { connection, client } = server;
  const { workspace } = client.capabilities;
  if (workspace?.configuration) ask(server);
  // Once only: some clients answer by telling that the settings changed.
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: "bestek" })
      .catch((error: unknown) => connection.console.log(String(error)));
}

function ask(server: Server): void {
  const { connection } = server;
  connection.workspace
    .getConfiguration("bestek")
    .then((given) => take(server, given))
    // A client that refuses, or never answers, has no settings.
    .catch((error: unknown) => connection.console.log(String(error)));
}

function take({ connection, client }: Server, given: unknown): void {
  client.settings = editorSettings(given);
  if (client.capabilities.workspace?.inlayHint?.refreshSupport)
    connection.languages.inlayHint.refresh();
}
