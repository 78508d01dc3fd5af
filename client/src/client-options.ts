import { window, workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";

/** What the client tells every server, in Node and in the browser. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [
      { language: "bestek" },
      { pattern: "**/bestek.config.json" },
    ],
    outputChannel: window.createOutputChannel("Bestek", { log: true }),
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    initializationOptions: { commands: true },
    synchronize: {
      fileEvents: workspace.createFileSystemWatcher(
        "**/{*.bestek,bestek.config.json}",
      ),
    },
  };
}
