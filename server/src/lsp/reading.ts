import type { CompletionItem, Position } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { showsStatistics } from "../config/apply.ts";
import { configurationName } from "../config/configuration.ts";
import { completions } from "../features/completion.ts";
import { toRange } from "../features/convert.ts";
import { foldingRanges, selectionRanges } from "../features/folding.ts";
import { hover } from "../features/hover.ts";
import { inlayHints } from "../features/inlay.ts";
import { codeLenses, type LensData, resolveLens } from "../features/lenses.ts";
import { articleLinks, importLinks } from "../features/links.ts";
import { documentSymbols, workspaceSymbols } from "../features/symbols.ts";
import { TokenHistory } from "../features/token-history.ts";
import { semanticTokens } from "../features/tokens.ts";
import { encodedUri, plainUri } from "../features/uri.ts";
import { specificationsOf } from "./diagnostics.ts";
import { ask, type Server } from "./server.ts";

/** What the editor shows of a document without changing it. */
export function serveReading(server: Server): void {
  serveHelp(server);
  serveSymbols(server);
  serveColours(server);
  serveStructure(server);
}

function serveHelp(server: Server): void {
  const { connection, rules } = server;
  connection.onHover(async ({ textDocument, position }) => {
    const { vocabulary: texts } = await server.texts();
    const known = await ask(server, textDocument);
    if (!known) return null;
    const { session } = server;
    const options = {
      today: session.today(),
      day: session.decisiveDay(specificationsOf(known)[0]),
      statistics: showsStatistics(known.configuration),
      texts,
    };
    return hover(known, known.document.offsetAt(position), options) ?? null;
  });

  connection.onCompletion(async ({ textDocument, position }) => {
    const uri = plainUri(textDocument.uri);
    if (uri.endsWith(`/${configurationName}`))
      return completeConfiguration(server, uri, position);
    const texts = await server.texts();
    const known = await ask(server, textDocument);
    if (!known) return [];
    const waivable = rules.filter((rule) => rule.waivable);
    return completions(known, known.document.offsetAt(position), {
      rules: waivable.map(({ id }) => ({ id, docs: texts.rules[id] })),
      texts: texts.vocabulary,
      snippets:
        server.client.capabilities.textDocument?.completion?.completionItem
          ?.snippetSupport === true,
    });
  });

  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const known = await ask(server, textDocument);
    if (!known) return [];
    const { document, language } = known;
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    return specificationsOf(known).flatMap((specification) =>
      inlayHints(specification, document, {
        start,
        end,
        language,
        inherited: server.client.settings.inherited,
      }),
    );
  });

  connection.onCodeLensResolve(async (lens) => {
    const known = await server.session.know((lens.data as LensData).uri);
    return known ? resolveLens(lens, known, server.client.hasCommands) : lens;
  });

  connection.onCodeLens(async ({ textDocument }) => {
    const known = await ask(server, textDocument);
    return known ? codeLenses(known) : [];
  });
}

/** Completion in a configuration file; our own extension brings a schema that does it. */
async function completeConfiguration(
  { session, rules, client, texts }: Server,
  uri: string,
  position: Position,
): Promise<CompletionItem[]> {
  const resolved = await session.readConfiguration(uri);
  if (!resolved || client.hasCommands) return [];
  const { text, configuration } = resolved;
  const offset = TextDocument.create(uri, "json", 0, text).offsetAt(position);
  const { configurationCompletions } = await import(
    "../features/configuration-completion.ts"
  );
  const known = { rules, docs: (await texts()).rules };
  return configurationCompletions(text, offset, known, configuration.language);
}

function serveSymbols(server: Server): void {
  const { connection } = server;
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const known = await ask(server, textDocument);
    return known
      ? documentSymbols(known.unit, known.document, known.language)
      : [];
  });

  connection.onWorkspaceSymbol(async ({ query }) => {
    await server.loaded;
    const found = [];
    for (const uri of await server.session.checked()) {
      const known = await server.session.know(uri);
      if (!known) continue;
      const { unit, document, language } = known;
      found.push(...workspaceSymbols(unit, document, query, language));
    }
    return found;
  });
}

function serveColours(server: Server): void {
  const { connection } = server;
  const history = new TokenHistory();
  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const known = await ask(server, textDocument);
    const data = known ? semanticTokens(known.unit, known.document) : [];
    return history.full(plainUri(textDocument.uri), data);
  });
  connection.languages.semanticTokens.onDelta(
    async ({ textDocument, previousResultId }) => {
      const known = await ask(server, textDocument);
      const data = known ? semanticTokens(known.unit, known.document) : [];
      return history.delta(plainUri(textDocument.uri), previousResultId, data);
    },
  );
}

function serveStructure(server: Server): void {
  const { connection } = server;
  connection.onFoldingRanges(async ({ textDocument }) => {
    const known = await ask(server, textDocument);
    return known ? foldingRanges(known.unit, known.document) : [];
  });

  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const known = await ask(server, textDocument);
    if (!known) return [];
    const { unit, document } = known;
    const offsets = positions.map((position) => document.offsetAt(position));
    return selectionRanges(unit, document, offsets);
  });

  connection.onDocumentLinks(async ({ textDocument }) => {
    const known = await ask(server, textDocument);
    if (!known) return [];
    const { unit, document } = known;
    const day = server.session.decisiveDay(specificationsOf(known)[0]);
    const imports = importLinks(unit).map(({ start, end, target }) => ({
      range: toRange(document, start, end),
      target: encodedUri(target),
    }));
    return [...articleLinks(unit, document, day), ...imports];
  });
}
