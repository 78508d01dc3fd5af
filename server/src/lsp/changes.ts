import {
  type CodeAction,
  CodeActionKind,
  type TextEdit,
} from "vscode-languageserver";
import { actionsFor, fixAll, fixAllKind } from "../features/actions.ts";
import { formatDocument, formatRange } from "../features/formatting.ts";
import { ask, type Server } from "./server.ts";

/** What changes the text when the user asks for it: formatting and code actions. */
export function serveChanges(server: Server): void {
  const { connection } = server;
  connection.onDocumentFormatting(async ({ textDocument }) => {
    const known = await ask(server, textDocument);
    return known ? formatDocument(known.unit, known.document) : [];
  });

  connection.onDocumentRangeFormatting(async ({ textDocument, range }) => {
    const known = await ask(server, textDocument);
    if (!known) return [];
    const { unit, document } = known;
    const start = document.offsetAt(range.start);
    return formatRange(unit, document, start, document.offsetAt(range.end));
  });

  connection.onDocumentOnTypeFormatting(
    async ({ textDocument, position }): Promise<TextEdit[]> => {
      const known = await ask(server, textDocument);
      if (!known) return [];
      const { unit, document } = known;
      // A closing brace or the end of a row: the line that it stands on is done.
      const line = document.offsetAt({ line: position.line, character: 0 });
      return formatRange(unit, document, line, document.offsetAt(position));
    },
  );

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const known = await ask(server, textDocument);
    if (!known) return [];
    const { document, language } = known;
    const findings = server.session.findings(known);
    const documentOf = (uri: string) => server.session.document(uri);
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    const isWanted = (kind: string) =>
      !context.only || context.only.some((only) => isWithin(kind, only));
    const actions: CodeAction[] = [];
    if (isWanted(CodeActionKind.QuickFix)) {
      for (const finding of findings) {
        if (finding.start > end || finding.end < start) continue;
        const diagnostic = context.diagnostics.find(
          ({ code, data }) =>
            code === finding.rule.id &&
            (data === undefined || data.anchor === finding.anchor),
        );
        const { hasCommands } = server.client;
        actions.push(
          ...actionsFor(finding, diagnostic, documentOf, language, hasCommands),
        );
      }
    }
    if (isWanted(fixAllKind)) {
      const everything = fixAll(findings, documentOf, language);
      if (everything) actions.push(everything);
    }
    return actions;
  });
}

/** `source.fixAll.bestek` is within `source.fixAll` and `source`. */
function isWithin(kind: string, outer: string): boolean {
  return outer === "" || kind === outer || kind.startsWith(`${outer}.`);
}
