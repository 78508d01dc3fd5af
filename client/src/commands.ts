import {
  commands,
  type Disposable,
  Position,
  Range,
  Selection,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { configureRule } from "./configure.ts";
import { language, say } from "./texts.ts";

/** The commands of the extension. What they show comes from the server. */
export function registerCommands(client: BaseLanguageClient): Disposable[] {
  const register = (
    name: string,
    run: (...args: string[]) => PromiseLike<void> | void,
  ) => commands.registerCommand(`bestek.${name}`, run);
  return [
    register("restart", async () => {
      await client.stop();
      await client.start();
    }),
    register("showOutput", () => client.outputChannel.show()),
    register("newSpecification", async () => {
      const content = await client.sendRequest<string>("bestek/template", {
        language: language(),
      });
      const document = await workspace.openTextDocument({
        language: "bestek",
        content,
      });
      await window.showTextDocument(document);
    }),
    register("checkWorkspace", async () => {
      const counts = await client.sendRequest<{ findings: number }[]>(
        "bestek/checkWorkspace",
      );
      const total = counts.reduce((sum, { findings }) => sum + findings, 0);
      await commands.executeCommand("workbench.actions.view.problems");
      void window.showInformationMessage(
        `${say("checked")} ${counts.length} ${say("documents")}, ${total} ${say("findings")}.`,
      );
    }),
    register("explainRule", async (rule) => {
      const name = rule ?? (await chooseRule(client));
      if (name !== undefined) await explain(client, name);
    }),
    register("configureRule", async (rule, uri) => {
      const file = rule && (await configureRule(rule, uri));
      if (!file) return;
      // The watcher of files may take seconds to see what was just chosen here.
      const changes = [{ uri: file.toString(), type: 2 }];
      await client.sendNotification("workspace/didChangeWatchedFiles", {
        changes,
      });
    }),
    register("fixAll", () =>
      commands.executeCommand<void>("editor.action.codeAction", {
        kind: "source.fixAll.bestek",
        apply: "first",
      }),
    ),
    register("switchLanguage", () => switchLanguage(client)),
    commands.registerCommand("bestek.showReferences", showReferences),
  ];
}

/** Shows where a name is used; the lens that was clicked says where the name stands. */
async function showReferences(place: {
  line: number;
  character: number;
}): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const at = new Position(place.line, place.character);
  editor.selection = new Selection(at, at);
  await commands.executeCommand("editor.action.goToReferences");
}

async function chooseRule(
  client: BaseLanguageClient,
): Promise<string | undefined> {
  const rules = await client.sendRequest<{ id: string; title: string }[]>(
    "bestek/rules",
    { uri: window.activeTextEditor?.document.uri.toString() },
  );
  const chosen = await window.showQuickPick(
    rules.map(({ id, title }) => ({ label: id, detail: title })),
    { placeHolder: say("chooseRule"), matchOnDetail: true },
  );
  return chosen?.label;
}

/** Shows a rule as a page: the built-in preview of Markdown, which runs nothing. */
async function explain(
  client: BaseLanguageClient,
  rule: string,
): Promise<void> {
  const content = await client.sendRequest<string | null>("bestek/explain", {
    rule,
    uri: window.activeTextEditor?.document.uri.toString(),
  });
  if (content === null) return;
  const page = Uri.from({ scheme: "bestek-rule", path: `/${rule}.md` });
  pages.set(page.path, content);
  await commands.executeCommand("markdown.showPreview", page);
}

const pages = new Map<string, string>();

/** Gives the pages of rules to the editor. */
export function rulePages(): Disposable {
  return workspace.registerTextDocumentContentProvider("bestek-rule", {
    provideTextDocumentContent: ({ path }) => pages.get(path) ?? "",
  });
}

async function switchLanguage(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "bestek") return;
  const uri = document.uri.toString();
  const { version } = document;
  const answer = await client.sendRequest<{ text: string } | null>(
    "bestek/translate",
    { uri },
  );
  // What was typed meanwhile must not be lost.
  if (!answer || document.version !== version) return;
  const edit = new WorkspaceEdit();
  const everything = new Range(
    new Position(0, 0),
    document.positionAt(document.getText().length),
  );
  edit.replace(document.uri, everything, answer.text);
  await workspace.applyEdit(edit);
}
