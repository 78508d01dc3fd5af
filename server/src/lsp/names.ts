import {
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextDocumentIdentifier,
  type TextEdit,
} from "vscode-languageserver";
import { type Language, toRange } from "../features/convert.ts";
import { importEdits } from "../features/moves.ts";
import {
  canBeNamed,
  definitionOf,
  isFree,
  isTitle,
  type NamePlace,
  referencesTo,
  renameEdits,
  targetAt,
  titleAt,
} from "../features/references.ts";
import { encodedUri, plainUri } from "../features/uri.ts";
import { ask, type Server } from "./server.ts";

const texts = {
  taken: {
    nl: (name: string) =>
      `De naam '${name}' is hier al in gebruik. Kies een andere naam.`,
    en: (name: string) =>
      `The name '${name}' is already taken here. Choose another one.`,
  },
  unwritable: {
    nl: () =>
      "Een naam is een woord van letters en cijfers, zonder spaties. Tussen twee letters mag - . ' / & of _ staan; woorden als PM en geen zijn bezet.",
    en: () =>
      "A name is one word of letters and digits, without spaces. Between two letters - . ' / & or _ may stand; words like TBD and none are taken.",
  },
  badTitle: {
    nl: () => "Een titel heeft geen aanhalingstekens en past op een regel.",
    en: () => "A title has no quotation marks and fits on one line.",
  },
} satisfies Record<string, Record<Language, (name: string) => string>>;

/** Going to names, finding and changing them, across documents. */
export function serveNames(server: Server): void {
  const { connection } = server;
  const targetOf = async (
    document: TextDocumentIdentifier,
    position: Position,
  ) => {
    await server.loaded;
    const known = await ask(server, document);
    if (!known) return undefined;
    const offset = known.document.offsetAt(position);
    const target = targetAt(known.workspace, known.unit, offset);
    return target && { ...known, target, offset };
  };
  const locate = ({ uri, start, end }: NamePlace) => {
    const document = server.session.document(uri);
    if (!document) return [];
    return [{ uri: encodedUri(uri), range: toRange(document, start, end) }];
  };

  connection.onDefinition(async ({ textDocument, position }) => {
    const found = await targetOf(textDocument, position);
    const place = found && definitionOf(found.workspace, found.target);
    return place ? locate(place) : [];
  });

  connection.onReferences(async ({ textDocument, position, context }) => {
    const found = await targetOf(textDocument, position);
    if (!found) return [];
    const { workspace, target } = found;
    return referencesTo(workspace, target, context.includeDeclaration).flatMap(
      locate,
    );
  });

  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const found = await targetOf(textDocument, position);
    if (!found) return [];
    return referencesTo(found.workspace, found.target, true)
      .filter(({ uri }) => uri === found.unit.uri)
      .flatMap(locate)
      .map(({ range }) => ({ range }));
  });

  const titleOf = async (
    document: TextDocumentIdentifier,
    position: Position,
  ) => {
    const known = await ask(server, document);
    if (!known) return undefined;
    const title = titleAt(known.unit, known.document.offsetAt(position));
    return title && { title, language: known.language };
  };

  const renameTitle = (title: NamePlace, name: string, language: Language) => {
    if (!isTitle(name)) return failed(texts.badTitle[language]());
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, range } of locate(title)) add(changes, uri, range, name);
    return { changes };
  };

  connection.onPrepareRename(async ({ textDocument, position }) => {
    const titled = await titleOf(textDocument, position);
    if (titled) return locate(titled.title)[0]?.range ?? null;
    const found = await targetOf(textDocument, position);
    if (!found?.target.name) return null;
    const { workspace, target, unit, document, offset } = found;
    const here = referencesTo(workspace, target, true).find(
      ({ uri, start, end }) =>
        uri === unit.uri && offset >= start && offset <= end,
    );
    return here ? toRange(document, here.start, here.end) : null;
  });

  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const name = newName.trim();
    const titled = await titleOf(textDocument, position);
    if (titled) return renameTitle(titled.title, name, titled.language);
    const found = await targetOf(textDocument, position);
    if (!found?.target.name) return null;
    const { workspace, unit, target, language } = found;
    if (!canBeNamed(target, name)) return failed(texts.unwritable[language]());
    if (!isFree(workspace, unit, target, name))
      return failed(texts.taken[language](name));
    const changes: Record<string, TextEdit[]> = {};
    for (const edit of renameEdits(workspace, target, name)) {
      for (const { uri, range } of locate(edit))
        add(changes, uri, range, edit.text);
    }
    return { changes };
  });

  connection.workspace.onWillRenameFiles(async ({ files }) => {
    await server.loaded;
    const changes: Record<string, TextEdit[]> = {};
    const moves = files.map(({ oldUri, newUri }) => ({
      from: plainUri(oldUri),
      to: plainUri(newUri),
    }));
    for (const uri of await server.session.checked()) {
      const known = await server.session.know(uri);
      if (!known) continue;
      for (const { start, end, text } of importEdits(known.unit, moves)) {
        const range = toRange(known.document, start, end);
        add(changes, encodedUri(uri), range, text);
      }
    }
    return { changes };
  });
}

function add(
  changes: Record<string, TextEdit[]>,
  uri: string,
  range: Range,
  newText: string,
): void {
  changes[uri] ??= [];
  changes[uri].push({ range, newText });
}

function failed(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}
