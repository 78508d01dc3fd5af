import * as vscode from "vscode";

/** What an officer does, through the real API of the editor. Bundled to one module; rejects on the first failure. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error("no folder");
  const uri = vscode.Uri.joinPath(folder, "proef.bestek");
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  equal(document.languageId, "bestek", "language");
  say(`VS Code ${vscode.version}`);

  const findings = await until("findings", () => {
    const found = vscode.languages.getDiagnostics(uri);
    return found.some(({ source }) => source === "bestek") ? found : undefined;
  });
  say(`findings: ${findings.map(({ code }) => codeOf(code)).join(", ")}`);

  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    place(document, "stadium", 2),
  );
  const shown = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value));
  check(shown.join().includes("**stadium**"), "hover");

  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    uri,
    place(document, "instrument: ", 12),
  );
  check(
    items.some(({ label }) => label === "open-house"),
    "completion",
  );

  const wrong = findings.find(
    ({ code }) => codeOf(code) === "taal/onbekende-sleutel",
  );
  if (!wrong) throw new Error("no finding with a fix");
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    wrong.range,
  );
  const fix = actions.find(({ edit }) => edit);
  if (!fix?.edit) throw new Error("no fix");
  await vscode.workspace.applyEdit(fix.edit);
  check(document.getText().includes("looptijd {"), "the fix");
  await until("the finding to go", () =>
    vscode.languages
      .getDiagnostics(uri)
      .every(({ code }) => codeOf(code) !== "taal/onbekende-sleutel"),
  );

  const rename = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    uri,
    place(document, "Basis", 1),
    "Grondeisen",
  );
  await vscode.workspace.applyEdit(rename);
  equal(document.getText().split("Grondeisen").length, 3, "renamed places");

  const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
    "vscode.executeFormatDocumentProvider",
    uri,
    { tabSize: 2, insertSpaces: true },
  );
  const format = new vscode.WorkspaceEdit();
  format.set(uri, edits);
  await vscode.workspace.applyEdit(format);
  check(document.getText().includes("\n  wet:        wmo-2015"), "format");

  await vscode.commands.executeCommand("bestek.switchLanguage");
  check(document.getText().startsWith("requirement"), "the other language");
  await vscode.commands.executeCommand("bestek.checkWorkspace");
  await vscode.commands.executeCommand(
    "bestek.explainRule",
    "perceel/clustering",
  );
  say("all of it works");
}

function codeOf(code: vscode.Diagnostic["code"]): string {
  return String(typeof code === "object" ? code.value : code);
}

function place(
  document: vscode.TextDocument,
  text: string,
  behind: number,
): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + behind);
}

async function until<T>(
  what: string,
  look: () => T | undefined | false,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function equal(actual: unknown, expected: unknown, what: string): void {
  check(actual === expected, `${what}: ${actual}, not ${expected}`);
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
  say(`ok: ${what}`);
}

function say(sentence: string): void {
  console.log(`[api] ${sentence}`);
}
