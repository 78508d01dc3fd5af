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
import { configureRule } from "./configure.ts";
import type { LanguageServer } from "./language-server.ts";
import { language, say } from "./texts.ts";

/** The commands of the extension. What they show comes from the server. */
export function registerCommands(server: LanguageServer): Disposable[] {
  const register = (
    name: string,
    run: (...args: string[]) => PromiseLike<void> | void,
  ) => commands.registerCommand(`bestek.${name}`, run);
  return [
    register("restart", () => server.restart()),
    register("showOutput", () => server.output.show()),
    register("newSpecification", async () => {
      const content = await server.request<string>("bestek/template", {
        language: language(),
      });
      const document = await workspace.openTextDocument({
        language: "bestek",
        content,
      });
      await window.showTextDocument(document);
    }),
    register("checkWorkspace", async () => {
      const counts = await server.request<{ findings: number }[]>(
        "bestek/checkWorkspace",
      );
      const total = counts.reduce((sum, { findings }) => sum + findings, 0);
      await commands.executeCommand("workbench.actions.view.problems");
      void window.showInformationMessage(
        `${say("checked")} ${counts.length} ${say("documents")}, ${total} ${say("findings")}.`,
      );
    }),
    register("explainRule", async (rule) => {
      const name = rule ?? (await chooseRule(server));
      if (name !== undefined) await explain(server, name);
    }),
    register("configureRule", async (rule, uri) => {
      const file = rule && (await configureRule(rule, uri));
      if (!file) return;
      // The watcher of files may take seconds to see what was just chosen here.
      const changes = [{ uri: file.toString(), type: 2 }];
      await server.notify("workspace/didChangeWatchedFiles", {
        changes,
      });
    }),
    register("fixAll", () =>
      commands.executeCommand<void>("editor.action.codeAction", {
        kind: "source.fixAll.bestek",
        apply: "first",
      }),
    ),
    register("switchLanguage", () => switchLanguage(server)),
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

async function chooseRule(server: LanguageServer): Promise<string | undefined> {
  const rules = await server.request<{ id: string; title: string }[]>(
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
async function explain(server: LanguageServer, rule: string): Promise<void> {
  const content = await server.request<string | null>("bestek/explain", {
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

async function switchLanguage(server: LanguageServer): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "bestek") return;
  const uri = document.uri.toString();
  const { version } = document;
  const answer = await server.request<{ text: string } | null>(
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
