import type { LogOutputChannel } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions } from "./client-options.ts";

/** Speaks with a server that runs on Node: a bundle of its own, which `extension.ts` loads when it is active. */
export function nodeClient(
  module: string,
  output: LogOutputChannel,
): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient("bestek", "Bestek", server, clientOptions(output));
}
