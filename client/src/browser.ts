import type { ExtensionContext } from "vscode";
import { LanguageServer } from "./language-server.ts";
import { start } from "./start.ts";

let server: LanguageServer | undefined;

/** Starts the server in a web worker. */
export function activate(context: ExtensionContext): void {
  server = new LanguageServer(async (output) => {
    // An extension in a browser is one file: this is in it, and is run when it is asked for.
    const { browserClient } = await import("./browser-client.ts");
    return browserClient(context.extensionUri, output);
  });
  start(server, context);
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
