import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { configurationName } from "../config/configuration.ts";
import { configurationDiagnostics } from "../features/configuration-file.ts";
import { resultIdOf, toDiagnostic } from "../features/diagnostics.ts";
import type { Known } from "../features/session.ts";
import { encodedUri, plainUri } from "../features/uri.ts";
import { type Server, yieldTo } from "./server.ts";

/** Findings for clients: pulled for a document, held back for the workspace until something changes, or pushed. */
export function serveDiagnostics(server: Server): void {
  const { languages } = server.connection;
  languages.diagnostics.on(
    async ({ textDocument, previousResultId }, token) => {
      await server.loaded;
      await yieldTo(token);
      const uri = plainUri(textDocument.uri);
      return report(await diagnosticsOf(server, uri), previousResultId);
    },
  );
  languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await server.loaded;
    const previous = new Map(
      previousResultIds.map(({ uri, value }) => [plainUri(uri), value]),
    );
    for (;;) {
      await yieldTo(token);
      const seen = server.changes.count;
      const items = await changedReports(server, previous, token);
      if (items.length > 0) return { items };
      // Held until something changes, so that an idle editor costs nothing.
      await server.changes.after(seen, token);
    }
  });
}

/** Sends findings unasked, to a client that cannot ask for them. */
export function pushDiagnostics(server: Server): void {
  const sent = new Map<string, string>();
  let isBusy = false;
  let isStale = false;
  const push = async () => {
    await server.loaded;
    const uris = new Set([...(await server.session.checked()), ...sent.keys()]);
    for (const uri of uris) {
      const diagnostics = await diagnosticsOf(server, uri);
      const id = resultIdOf(diagnostics);
      const isKnown = (sent.get(uri) ?? resultIdOf([])) === id;
      if (isKnown) continue;
      sent.set(uri, id);
      await server.connection.sendDiagnostics({
        uri: encodedUri(uri),
        diagnostics,
      });
    }
  };
  const run = async () => {
    // While one round is under way, changes only ask for one more after it: the latest wins.
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) {
      isStale = false;
      await push().catch((error: unknown) =>
        server.connection.console.error(String(error)),
      );
    }
    isBusy = false;
  };
  server.changes.onEach(() => void run());
}

/**
 * What changed since the client last asked. Open documents are among them: a client asks by itself only for those that
 * it shows.
 */
async function changedReports(
  server: Server,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const { session } = server;
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const uris = new Set([...(await session.checked()), ...previous.keys()]);
  for (const uri of uris) {
    if (token.isCancellationRequested) return items;
    const known = previous.get(uri);
    const answer = report(await diagnosticsOf(server, uri), known);
    if (answer.kind === DocumentDiagnosticReportKind.Unchanged) continue;
    items.push({ ...answer, uri: encodedUri(uri), version: null });
  }
  return items;
}

function report(
  items: Diagnostic[],
  previous: string | undefined,
): DocumentDiagnosticReport {
  const resultId = resultIdOf(items);
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

async function diagnosticsOf(
  { session }: Server,
  uri: string,
): Promise<Diagnostic[]> {
  if (uri.endsWith(`/${configurationName}`)) {
    return configurationDiagnostics(await session.readConfiguration(uri));
  }
  const known = await session.know(uri);
  if (!known) return [];
  const findings = session.findings(known);
  const day = session.decisiveDay(specificationsOf(known)[0]);
  return findings.map((finding) =>
    toDiagnostic(
      finding,
      known.document,
      (other) => session.document(other),
      known.language,
      day,
    ),
  );
}

/** The specifications of a document, in source order. */
export function specificationsOf({ workspace, unit }: Known) {
  return workspace.specificationsOf(unit);
}
