import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  Range,
  Selection,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from "vscode";
import type { LanguageServer } from "./language-server.ts";
import { say } from "./texts.ts";

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Item {
  readonly label: string;
  readonly kind: string;
  readonly detail: string;
  readonly errors: number;
  readonly warnings: number;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly children: readonly Item[];
}

/** The segments and lots of the document in the editor, with value, term and findings. */
export function overviewTree(server: LanguageServer): Disposable[] {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Item> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    async getChildren(item) {
      if (item) return [...item.children];
      const document = window.activeTextEditor?.document;
      if (document?.languageId !== "bestek" || !server.isRunning) return [];
      const uri = document.uri.toString();
      return server.request<Item[]>("bestek/overview", { uri });
    },
  };
  return [
    changed,
    window.registerTreeDataProvider("bestek.overview", provider),
    // New findings come after every change of the text that matters, and not while nothing happens.
    languages.onDidChangeDiagnostics(() => changed.fire()),
    window.onDidChangeActiveTextEditor(() => changed.fire()),
    server.onDidChangeState(() => changed.fire()),
    commands.registerCommand("bestek.reveal", reveal),
  ];
}

function treeItem(item: Item): TreeItem {
  const { label, detail, errors, warnings, children } = item;
  const shown = new TreeItem(
    label,
    children.length > 0
      ? TreeItemCollapsibleState.Expanded
      : TreeItemCollapsibleState.None,
  );
  const counts = [
    errors > 0 ? `${errors} ${say("lots")}` : "",
    warnings > 0 ? `${warnings} ${say("warnings")}` : "",
  ];
  shown.description = [detail, ...counts]
    .filter((part) => part !== "")
    .join(" · ");
  shown.command = { title: label, command: "bestek.reveal", arguments: [item] };
  return shown;
}

function reveal({ range }: Item): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { start, end } = range;
  const place = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(place.start, place.start);
  editor.revealRange(place);
}
