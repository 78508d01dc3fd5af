import type { ExtensionContext } from "vscode";
import { registerCommands, rulePages } from "./commands.ts";
import type { LanguageServer } from "./language-server.ts";
import { overviewTree } from "./overview.ts";
import { registerPreview } from "./preview/register.ts";
import { languageStatus } from "./status.ts";
import { walkthroughProgress } from "./walkthrough/progress.ts";

/** Everything that the Node and the browser entry share. */
export function start(server: LanguageServer, context: ExtensionContext): void {
  context.subscriptions.push(
    server,
    ...registerCommands(server),
    rulePages(),
    ...languageStatus(server),
    ...overviewTree(server),
    ...registerPreview(server, context),
    walkthroughProgress(),
  );
}
