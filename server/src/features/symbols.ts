import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type DocumentSymbol,
  SymbolKind,
  type WorkspaceSymbol,
} from "vscode-languageserver-types";
import { fold } from "../../../grammar/src/names.ts";
import type { Block } from "../model/block.ts";
import type { Unit } from "../model/workspace.ts";
import { type Language, nodeRange } from "./convert.ts";
import { encodedUri } from "./uri.ts";

const kinds: Readonly<Record<string, SymbolKind>> = {
  bestek: SymbolKind.Module,
  segment: SymbolKind.Namespace,
  perceel: SymbolKind.Class,
  product: SymbolKind.Field,
  eisenset: SymbolKind.Interface,
  afwijking: SymbolKind.Event,
};

/** The outline: every block with a name, a title or blocks of its own. */
export function documentSymbols(
  unit: Unit,
  document: TextDocument,
  language: Language,
): DocumentSymbol[] {
  return childSymbols(unit.root, document, language);
}

function childSymbols(
  block: Block,
  document: TextDocument,
  language: Language,
): DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  for (const child of childBlocks(block)) {
    const children = childSymbols(child, document, language);
    if (!child.name && !child.title && children.length === 0 && !child.body)
      continue;
    const range = nodeRange(document, child.syntax);
    const head = child.name ?? child.title;
    const keyword = keywordOf(child, language);
    found.push({
      name: labelOf(child, language),
      detail: child.name || child.title ? keyword : "",
      kind: kinds[child.kind] ?? SymbolKind.Property,
      range,
      selectionRange: head
        ? nodeRange(document, head)
        : { start: range.start, end: range.start },
      children,
    });
  }
  return found.sort(
    (a, b) =>
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
}

/** Named blocks of a document whose name or title holds the query, ignoring case and accents. */
export function workspaceSymbols(
  unit: Unit,
  document: TextDocument,
  query: string,
  language: Language,
): WorkspaceSymbol[] {
  const folded = fold(query);
  const found: WorkspaceSymbol[] = [];
  const walk = (block: Block, container: string | undefined) => {
    for (const child of childBlocks(block)) {
      const name = writtenName(child);
      if (name !== "" && fold(name).includes(folded)) {
        found.push({
          name,
          kind: kinds[child.kind] ?? SymbolKind.Property,
          location: {
            uri: encodedUri(unit.uri),
            range: nodeRange(
              document,
              child.name ?? child.title ?? child.syntax,
            ),
          },
          ...(container !== undefined && { containerName: container }),
        });
      }
      walk(child, labelOf(child, language));
    }
  };
  walk(unit.root, undefined);
  return found;
}

/** The blocks written directly in a block. */
export function* childBlocks(block: Block): Iterable<Block> {
  for (const slot of block.slots) {
    for (const { block: child, syntax } of slot?.occurrences ?? []) {
      if (child && (child.syntax === syntax || child.body)) yield child;
    }
  }
}

function keywordOf({ key, kind }: Block, language: Language): string {
  if (!key) return kind;
  return language === "nl" ? key.keyword : key.entry.en;
}

/** Editors take no name that is empty: with one, VS Code shows no outline at all. */
function labelOf(block: Block, language: Language): string {
  return writtenName(block) || keywordOf(block, language);
}

function writtenName({ name, title }: Block): string {
  const parts = [name?.text ?? "", title?.text.trim() ?? ""];
  return parts.filter((part) => part !== "").join(" ");
}
