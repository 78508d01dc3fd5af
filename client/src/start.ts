import { commands, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands, rulePages } from "./commands.ts";
import { overviewTree } from "./overview.ts";
import { registerPreview } from "./preview/register.ts";
import { languageStatus } from "./status.ts";
import { walkthroughProgress } from "./walkthrough/progress.ts";

/**
 * Everything that the Node and the browser entry share. The editor does not wait for the server: requests that come
 * before it is up are held by the client, and a server that does not come up is told by the client.
 */
export function start(
  client: BaseLanguageClient,
  context: ExtensionContext,
): void {
  context.subscriptions.push(
    ...registerCommands(client),
    rulePages(),
    ...languageStatus(client),
    ...overviewTree(client),
    ...registerPreview(client, context),
    walkthroughProgress(),
  );
  void client
    .start()
    .then(() => commands.executeCommand("setContext", "bestek.active", true));
}
