import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  type Range,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFullDocumentDiagnosticReport,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { configurationName } from "./config/configuration.ts";
import { actionsFor, fixAll } from "./features/actions.ts";
import { completions } from "./features/completion.ts";
import { type Language, toRange } from "./features/convert.ts";
import { toDiagnostic } from "./features/diagnostics.ts";
import { foldingRanges, selectionRanges } from "./features/folding.ts";
import { formatDocument, formatRange } from "./features/formatting.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlay.ts";
import { articleLinks, importLinks } from "./features/links.ts";
import {
  definitionOf,
  isFree,
  type NamePlace,
  referencesTo,
  renameEdits,
  targetAt,
} from "./features/references.ts";
import { type Host, Session } from "./features/session.ts";
import { documentSymbols, workspaceSymbols } from "./features/symbols.ts";
import {
  semanticTokens,
  tokenModifiers,
  tokenTypes,
} from "./features/tokens.ts";
import type { Unit } from "./model/workspace.ts";
import type { AnyRule } from "./rules/define.ts";

/** What a request about a document is answered from. */
interface Asked {
  readonly session: Session;
  readonly unit: Unit;
  readonly document: TextDocument;
  readonly language: Language;
}

/** Wires the features to the protocol; what they answer is decided there. `host` gives files and today. */
export function serve(
  connection: Connection,
  host: Host,
  rules: readonly AnyRule[],
): void {
  const documents = new TextDocuments(TextDocument);
  let session = new Session(host, rules, []);
  let roots: readonly string[] = [];
  let watches = false;

  connection.onInitialize((parameters: InitializeParams): InitializeResult => {
    roots = (parameters.workspaceFolders ?? []).map(({ uri }) =>
      uri.replace(/\/$/u, ""),
    );
    watches =
      parameters.capabilities.workspace?.didChangeWatchedFiles
        ?.dynamicRegistration === true;
    session = new Session(host, rules, roots);
    return {
      serverInfo: { name: "bestek" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        diagnosticProvider: {
          interFileDependencies: true,
          workspaceDiagnostics: true,
          identifier: "bestek",
        },
        completionProvider: { triggerCharacters: [":", " ", '"', "/", "."] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentLinkProvider: {},
        inlayHintProvider: true,
        codeActionProvider: {
          codeActionKinds: [
            CodeActionKind.QuickFix,
            CodeActionKind.SourceFixAll,
          ],
        },
        semanticTokensProvider: {
          legend: {
            tokenTypes: [...tokenTypes],
            tokenModifiers: [...tokenModifiers],
          },
          full: true,
        },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (watches) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: "**/*.bestek" },
          { globPattern: `**/${configurationName}` },
        ],
      });
    }
    await connection.client
      .register(DidChangeConfigurationNotification.type)
      .catch(() => undefined);
    for (const root of roots) await session.load(root);
    refresh();
  });

  documents.onDidChangeContent(({ document }) => {
    session.edit(document);
    changed.notify();
  });
  documents.onDidClose(({ document }) => {
    void session.close(document.uri).then(refresh);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      if (uri.endsWith(`/${configurationName}`)) session.configurationChanged();
      else if (type === FileChangeType.Deleted || uri.endsWith(".bestek"))
        await session.reload(uri);
    }
    refresh();
  });

  const changed = new Waiting();

  function refresh(): void {
    changed.notify();
    connection.languages.diagnostics.refresh();
  }

  /** What is known of a document; nothing for one that the server does not have. */
  async function asked(uri: string): Promise<Asked | undefined> {
    await session.loadImports();
    const unit = session.unit(uri);
    const document = session.document(uri);
    if (!unit || !document) return undefined;
    return { session, unit, document, language: await session.language(uri) };
  }

  const documentOf = (uri: string) => session.document(uri);

  async function diagnosticsOf({ document, language }: Asked) {
    const findings = await session.findings(document.uri);
    const day = session.decisiveDay(document.uri);
    return findings.map((finding) =>
      toDiagnostic(finding, document, documentOf, language, day),
    );
  }

  connection.languages.diagnostics.on(
    async ({ textDocument, previousResultId }) => {
      const known = await asked(textDocument.uri);
      const resultId = String(session.version);
      if (previousResultId === resultId)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: known ? await diagnosticsOf(known) : [],
      };
    },
  );

  // Held until something changed since the client asked, so that an idle editor costs nothing.
  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token) => {
      const before = new Map(
        previousResultIds.map(({ uri, value }) => [uri, value]),
      );
      const isStale = () =>
        [...session.workspace.units].some(
          ({ uri }) => before.get(uri) !== String(session.version),
        );
      while (!isStale()) await changed.wait(token);
      const resultId = String(session.version);
      const items: WorkspaceFullDocumentDiagnosticReport[] = [];
      for (const { uri } of [...session.workspace.units]) {
        const known = await asked(uri);
        if (!known || documents.get(uri)) continue;
        items.push({
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version: null,
          resultId,
          items: await diagnosticsOf(known),
        });
      }
      return { items };
    },
  );

  connection.onHover(async ({ textDocument, position }) => {
    const known = await asked(textDocument.uri);
    if (!known) return null;
    const { unit, document, language } = known;
    return (
      hover(
        session.workspace,
        unit,
        document,
        document.offsetAt(position),
        language,
      ) ?? null
    );
  });

  connection.onCompletion(async ({ textDocument, position }) => {
    const known = await asked(textDocument.uri);
    if (!known) return [];
    const { unit, document, language } = known;
    const names = rules
      .filter(({ waivable }) => waivable)
      .map(({ id }) => ({ id, title: "" }));
    return completions(
      session.workspace,
      unit,
      document,
      document.offsetAt(position),
      language,
      { rules: names },
    );
  });

  async function targetOf(uri: string, position: Range["start"]) {
    const known = await asked(uri);
    const target =
      known &&
      targetAt(
        session.workspace,
        known.unit,
        known.document.offsetAt(position),
      );
    return target && { ...known, target };
  }

  function locate({ uri, start, end }: NamePlace) {
    const document = documentOf(uri);
    return document ? [{ uri, range: toRange(document, start, end) }] : [];
  }

  connection.onDefinition(async ({ textDocument, position }) => {
    const found = await targetOf(textDocument.uri, position);
    const place = found && definitionOf(session.workspace, found.target);
    return place ? locate(place) : [];
  });

  connection.onReferences(async ({ textDocument, position, context }) => {
    const found = await targetOf(textDocument.uri, position);
    if (!found) return [];
    return referencesTo(
      session.workspace,
      found.target,
      context.includeDeclaration,
    ).flatMap(locate);
  });

  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const found = await targetOf(textDocument.uri, position);
    if (!found) return [];
    return referencesTo(session.workspace, found.target, true)
      .filter(({ uri }) => uri === textDocument.uri)
      .flatMap(locate)
      .map(({ range }) => ({ range }));
  });

  connection.onPrepareRename(async ({ textDocument, position }) => {
    const found = await targetOf(textDocument.uri, position);
    if (!found?.target.name) return null;
    const offset = found.document.offsetAt(position);
    const here = referencesTo(session.workspace, found.target, true).find(
      ({ uri, start, end }) =>
        uri === textDocument.uri && offset >= start && offset <= end,
    );
    return here ? toRange(found.document, here.start, here.end) : null;
  });

  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const found = await targetOf(textDocument.uri, position);
    if (!found) return null;
    const { unit, target, language } = found;
    if (!isFree(session.workspace, unit, target, newName)) {
      const sentence =
        language === "nl"
          ? `De naam '${newName}' is hier al in gebruik. Kies een andere naam.`
          : `The name '${newName}' is already taken here. Choose another one.`;
      return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
    }
    const changes: Record<string, { range: Range; newText: string }[]> = {};
    for (const edit of renameEdits(session.workspace, target, newName)) {
      for (const { uri, range } of locate(edit)) {
        changes[uri] ??= [];
        changes[uri].push({ range, newText: edit.text });
      }
    }
    return { changes };
  });

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const known = await asked(textDocument.uri);
    return known
      ? documentSymbols(known.unit, known.document, known.language)
      : [];
  });

  connection.onWorkspaceSymbol(async ({ query }) => {
    const found = [];
    for (const { uri } of [...session.workspace.units]) {
      const known = await asked(uri);
      if (known)
        found.push(
          ...workspaceSymbols(
            known.unit,
            known.document,
            query,
            known.language,
          ),
        );
    }
    return found;
  });

  connection.onFoldingRanges(async ({ textDocument }) => {
    const known = await asked(textDocument.uri);
    return known ? foldingRanges(known.unit, known.document) : [];
  });

  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const known = await asked(textDocument.uri);
    if (!known) return [];
    const offsets = positions.map((position) =>
      known.document.offsetAt(position),
    );
    return selectionRanges(known.unit, known.document, offsets);
  });

  connection.onDocumentFormatting(async ({ textDocument }) => {
    const known = await asked(textDocument.uri);
    return known ? formatDocument(known.unit, known.document) : [];
  });

  connection.onDocumentRangeFormatting(async ({ textDocument, range }) => {
    const known = await asked(textDocument.uri);
    if (!known) return [];
    const { unit, document } = known;
    return formatRange(
      unit,
      document,
      document.offsetAt(range.start),
      document.offsetAt(range.end),
    );
  });

  connection.onDocumentLinks(async ({ textDocument }) => {
    const known = await asked(textDocument.uri);
    if (!known) return [];
    const { unit, document } = known;
    return [
      ...articleLinks(unit, document, session.decisiveDay(unit.uri)),
      ...importLinks(unit, document),
    ];
  });

  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const known = await asked(textDocument.uri);
    if (!known) return [];
    const { document, language } = known;
    const [start, end] = [
      document.offsetAt(range.start),
      document.offsetAt(range.end),
    ];
    return session
      .specifications(textDocument.uri)
      .flatMap((specification) =>
        inlayHints(specification, document, start, end, language),
      );
  });

  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const known = await asked(textDocument.uri);
    return { data: known ? semanticTokens(known.unit, known.document) : [] };
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const known = await asked(textDocument.uri);
    if (!known) return [];
    const { document, language } = known;
    const findings = await session.findings(textDocument.uri);
    const [start, end] = [
      document.offsetAt(range.start),
      document.offsetAt(range.end),
    ];
    const here = findings.filter(
      (finding) => finding.start <= end && finding.end >= start,
    );
    const everything = fixAll(findings, documentOf, language);
    const actions = here.flatMap((finding) => {
      const diagnostic = context.diagnostics.find(
        ({ code }) => code === finding.rule.id,
      );
      return actionsFor(finding, diagnostic, documentOf, language);
    });
    return everything ? [...actions, everything] : actions;
  });

  documents.listen(connection);
  connection.listen();
}

/** Lets requests wait for the next change. */
class Waiting {
  #waiting: (() => void)[] = [];

  notify(): void {
    const woken = this.#waiting;
    this.#waiting = [];
    for (const wake of woken) wake();
  }

  /** Settles at the next change; rejects when the request is cancelled. */
  wait(token: CancellationToken): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      token.onCancellationRequested(() =>
        reject(new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled")),
      );
    });
  }
}
