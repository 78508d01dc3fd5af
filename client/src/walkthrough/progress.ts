import {
  commands,
  type Diagnostic,
  Disposable,
  languages,
  workspace,
} from "vscode";
import { reached } from "./steps.ts";

/** Ticks off the steps of the walkthrough that are no command: what was open is filled in, a finding is mended. */
export function walkthroughProgress(): Disposable {
  const seen = new Map<string, ReadonlySet<string>>();
  const told = new Set<string>();
  return Disposable.from(
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) {
        const name = uri.toString();
        const document = workspace.textDocuments.find(
          (one) => one.languageId === "bestek" && one.uri.toString() === name,
        );
        if (!document) continue;
        const now = new Set(languages.getDiagnostics(uri).map(ruleOf));
        const steps = reached(
          seen.get(name) ?? new Set(),
          now,
          document.getText(),
        );
        seen.set(name, now);
        for (const step of steps) {
          if (told.has(step)) continue;
          told.add(step);
          void commands.executeCommand("setContext", step, true);
        }
      }
    }),
    workspace.onDidCloseTextDocument(({ uri }) => seen.delete(uri.toString())),
  );
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
