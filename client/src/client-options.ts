import { type LogOutputChannel, workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";

/** What the client tells every server, in Node and in the browser. */
export function clientOptions(
  outputChannel: LogOutputChannel,
): LanguageClientOptions {
  return {
    documentSelector: [
      { language: "bestek" },
      { pattern: "**/bestek.config.json" },
    ],
    outputChannel,
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    initializationOptions: { commands: true },
    synchronize: {
      fileEvents: workspace.createFileSystemWatcher(
        "**/{*.bestek,bestek.config.json}",
      ),
    },
  };
}
