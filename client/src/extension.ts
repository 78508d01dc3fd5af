import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions } from "./client-options.ts";
import { start } from "./start.ts";
import { checkTasks } from "./tasks.ts";

let client: LanguageClient | undefined;

/** Starts the server on Node beside the editor. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.js");
  const cli = context.asAbsolutePath("dist/bestek.js");
  client = new LanguageClient(
    "bestek",
    "Bestek",
    { module, transport: TransportKind.ipc },
    clientOptions(),
  );
  context.subscriptions.push(checkTasks(cli));
  start(client, context);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
