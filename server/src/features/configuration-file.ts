import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Diagnostic,
  DiagnosticSeverity,
} from "vscode-languageserver-types";
import type { ResolvedConfiguration } from "../config/resolver.ts";

/** What is wrong in a `bestek.config.json`, in the language that it asks for. */
export function configurationDiagnostics(
  resolved: ResolvedConfiguration | undefined,
): Diagnostic[] {
  if (!resolved) return [];
  const { text, problems, configuration } = resolved;
  const document = TextDocument.create("", "json", 0, text);
  return problems.map(({ message, offset }) => {
    const start = document.positionAt(offset);
    const word = /^"(?:[^"\\\n]|\\.)*"|^[^\s,]+/u.exec(text.slice(offset));
    const end = document.positionAt(offset + (word?.[0].length ?? 0));
    return {
      range: { start, end },
      severity: DiagnosticSeverity.Error,
      source: "bestek",
      message: message[configuration.language],
    };
  });
}
