import { commands, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands, rulePages } from "./commands.ts";
import { overviewTree } from "./overview.ts";
import { registerPreview } from "./preview/register.ts";
import { languageStatus } from "./status.ts";
import { walkthroughProgress } from "./walkthrough/progress.ts";

/** Everything that the Node and the browser entry share. */
export async function start(
  client: BaseLanguageClient,
  context: ExtensionContext,
): Promise<void> {
  context.subscriptions.push(
    ...registerCommands(client),
    rulePages(),
    ...languageStatus(client),
    ...overviewTree(client),
    ...registerPreview(client, context),
    walkthroughProgress(),
  );
  await client.start();
  await commands.executeCommand("setContext", "bestek.active", true);
}
