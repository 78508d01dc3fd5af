import type { ExtensionContext } from "vscode";
import { LanguageServer } from "./language-server.ts";
import { start } from "./start.ts";
import { checkTasks } from "./tasks.ts";

let server: LanguageServer | undefined;

/** Starts the server on Node beside the editor. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.js");
  const cli = context.asAbsolutePath("dist/bestek.js");
  server = new LanguageServer(async (output) => {
    const { nodeClient } = await import("./client.ts");
    return nodeClient(module, output);
  });
  context.subscriptions.push(checkTasks(cli));
  start(server, context);
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
