import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { LanguageServer } from "../language-server.ts";
import { say } from "../texts.ts";
import type { PageState } from "./messages.ts";
import { isSpecification, Preview, pageOf } from "./panel.ts";
import { savedPage } from "./shell.ts";

const viewType = "bestek.preview";

/** The preview beside the text, its commands, and its return after a restart of the editor. */
export function registerPreview(
  server: LanguageServer,
  { extensionUri }: ExtensionContext,
): Disposable[] {
  let preview: Preview | undefined;
  const take = (panel: WebviewPanel, uri: Uri) => {
    const taken = new Preview(panel, uri, server, extensionUri);
    preview = taken;
    panel.onDidDispose(() => {
      if (preview === taken) preview = undefined;
    });
  };
  const open = (column: ViewColumn, given?: Uri) => {
    const uri = given ?? specificationInSight();
    if (!uri) return;
    if (preview) {
      preview.show(uri);
      preview.panel.reveal(column, true);
      return;
    }
    const place = { viewColumn: column, preserveFocus: true };
    const options = { enableFindWidget: true };
    take(window.createWebviewPanel(viewType, "Bestek", place, options), uri);
  };
  return [
    commands.registerCommand("bestek.preview", (uri?: Uri) =>
      open(ViewColumn.Active, uri),
    ),
    commands.registerCommand("bestek.previewToSide", (uri?: Uri) =>
      open(ViewColumn.Beside, uri),
    ),
    commands.registerCommand("bestek.previewSave", async () => {
      const uri = specificationInSight() ?? preview?.uri;
      if (uri) await save(uri, server, extensionUri);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: PageState | undefined) {
        if (preview || !state) panel.dispose();
        else take(panel, Uri.parse(state.uri, true));
      },
    }),
  ];
}

/** The specification in the active editor, else in one that is in sight. */
function specificationInSight(): Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  return [activeTextEditor, ...visibleTextEditors]
    .map((editor) => editor?.document)
    .find((document) => document && isSpecification(document))?.uri;
}

/** Writes the preview as one file, which any browser shows and prints. */
async function save(
  uri: Uri,
  server: LanguageServer,
  extensionUri: Uri,
): Promise<void> {
  const page = await pageOf(server, uri.toString());
  if (!page) return;
  const target = await window.showSaveDialog({
    defaultUri: uri.with({
      path: uri.path.replace(/(?:\.bestek)?$/u, ".html"),
    }),
    filters: { HTML: ["html"] },
  });
  if (!target) return;
  const file = Uri.joinPath(extensionUri, "dist/preview.css");
  const style = new TextDecoder().decode(await workspace.fs.readFile(file));
  const written = await savedPage(page, style);
  await workspace.fs.writeFile(target, new TextEncoder().encode(written));
  const openIt = say("openInBrowser");
  const chosen = await window.showInformationMessage(say("saved"), openIt);
  if (chosen === openIt) await env.openExternal(target);
}
