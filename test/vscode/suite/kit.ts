import * as vscode from "vscode";

/** A step of the suite; it rejects when something is not as it should be. */
export type Step = () => Promise<void>;

/** The first folder of the workspace. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (!first) throw new Error("no folder");
  return first.uri;
}

/** False where files are not on a disk, as in the browser. */
export function isOnDisk(): boolean {
  return folder().scheme === "file";
}

export async function write(
  path: string,
  text: string,
  within = folder(),
): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(within, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** A file of the folder with a text, shown in the editor. */
export async function open(
  path: string,
  text: string,
): Promise<vscode.TextDocument> {
  const uri = await write(path, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The place in a document behind some text, which stands there. */
export function behind(
  document: vscode.TextDocument,
  text: string,
): vscode.Position {
  return document.positionAt(indexOf(document, text) + text.length);
}

/** The place in a document where some text begins. */
export function before(
  document: vscode.TextDocument,
  text: string,
): vscode.Position {
  return document.positionAt(indexOf(document, text));
}

function indexOf(document: vscode.TextDocument, text: string): number {
  const index = document.getText().indexOf(text);
  if (index < 0) throw new Error(`no '${text}' in\n${document.getText()}`);
  return index;
}

/** Asks the editor for something until the answer is good: what was written is known a moment later. */
export async function ask<T>(
  command: string,
  args: readonly unknown[],
  isGood: (answer: T) => boolean,
): Promise<T> {
  let last: T | undefined;
  return until(
    () =>
      `a good answer to ${command}; the last was ${JSON.stringify(last)?.slice(0, 500)}`,
    async () => {
      last = await vscode.commands.executeCommand<T>(command, ...args);
      return last !== undefined && last !== null && isGood(last)
        ? last
        : undefined;
    },
  );
}

/** The finding of a rule about a document, as soon as it is there. */
export function finding(
  uri: vscode.Uri,
  rule: string,
): Promise<vscode.Diagnostic> {
  return until(
    () => `${rule}; there is ${rulesOf(uri).join(", ")}`,
    () =>
      vscode.languages
        .getDiagnostics(uri)
        .find(({ code }) => codeOf(code) === rule),
  );
}

/** Waits until a rule finds nothing any more. */
export async function noFinding(uri: vscode.Uri, rule: string): Promise<void> {
  await until(
    () => `the end of ${rule}`,
    () => !rulesOf(uri).includes(rule),
  );
}

export function rulesOf(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => codeOf(code));
}

function codeOf(code: vscode.Diagnostic["code"]): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The quick fix whose title has some words, offered for a finding. */
export async function actionFor(
  uri: vscode.Uri,
  { range }: vscode.Diagnostic,
  words: string,
): Promise<vscode.CodeAction> {
  const titled = ({ title }: vscode.CodeAction) => title.includes(words);
  const actions = await ask<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    [uri, range],
    (found) => found.some(titled),
  );
  return actions.find(titled) as vscode.CodeAction;
}

export async function apply(
  edit: vscode.WorkspaceEdit | undefined,
): Promise<void> {
  if (!edit) throw new Error("no edit");
  check(await vscode.workspace.applyEdit(edit), "the edit is applied");
}

/** The plain text of a hover or a piece of documentation. */
export function plain(content: vscode.MarkdownString | vscode.MarkedString) {
  return typeof content === "string" ? content : content.value;
}

/** Tries until something is found. The limit is for a busy machine; nothing waits for it when all is well. */
export async function until<T>(
  what: () => string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 90_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never: ${what()}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(is === should, `${what} is ${is}, and should be ${should}`);
}

export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}
