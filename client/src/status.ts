import {
  type Disposable,
  LanguageStatusSeverity,
  languages,
  window,
} from "vscode";
import type { LanguageServer } from "./language-server.ts";
import { say } from "./texts.ts";

/** Says beside the language whether the server runs and how many findings the document has. */
export function languageStatus(server: LanguageServer): Disposable[] {
  const item = languages.createLanguageStatusItem("bestek", {
    language: "bestek",
  });
  item.name = "Bestek";
  item.command = { title: "Bestek", command: "bestek.showOutput" };
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const count = uri ? languages.getDiagnostics(uri).length : 0;
    const { isRunning } = server;
    item.busy = server.isStarting;
    item.severity = isRunning
      ? LanguageStatusSeverity.Information
      : LanguageStatusSeverity.Error;
    item.text = count === 0 ? say("ok") : `${count} ${say("findings")}`;
    if (!isRunning) item.text = say("stopped");
  };
  update();
  return [
    item,
    server.onDidChangeState(update),
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
  ];
}
