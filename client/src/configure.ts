import { Uri, window, workspace } from "vscode";
import { say } from "./texts.ts";

const name = "bestek.config.json";
const levels = ["error", "warning", "info", "hint", "off"] as const;

/**
 * Asks how heavily a rule counts and writes it in the nearest configuration file, or a new one in the folder. Gives
 * the file when it was written.
 */
export async function configureRule(
  rule: string,
  uri: string | undefined,
): Promise<Uri | undefined> {
  const near = uri === undefined ? undefined : Uri.parse(uri, true);
  const folder =
    (near && workspace.getWorkspaceFolder(near)) ??
    workspace.workspaceFolders?.[0];
  if (!folder) {
    void window.showWarningMessage(say("noFolder"));
    return undefined;
  }
  const level = await window.showQuickPick([...levels], {
    placeHolder: say("chooseSeverity"),
  });
  if (level === undefined) return undefined;
  const file = await nearest(near ?? folder.uri, folder.uri);
  const text = await read(file);
  let configuration: Record<string, unknown>;
  try {
    configuration = JSON.parse(text ?? "{}");
  } catch {
    void window.showWarningMessage(say("badConfiguration"));
    return undefined;
  }
  const severities = { ...(configuration.severities as object), [rule]: level };
  const written = `${JSON.stringify({ ...configuration, severities }, null, 2)}\n`;
  await workspace.fs.writeFile(file, new TextEncoder().encode(written));
  await window.showTextDocument(file, { preview: true });
  return file;
}

/** The configuration file that holds for a document, else where a new one would hold for the whole folder. */
async function nearest(from: Uri, folder: Uri): Promise<Uri> {
  for (
    let at = Uri.joinPath(from, "..");
    at.path.startsWith(folder.path);
    at = Uri.joinPath(at, "..")
  ) {
    const file = Uri.joinPath(at, name);
    if ((await read(file)) !== undefined) return file;
    if (at.path === "/") break;
  }
  return Uri.joinPath(folder, name);
}

async function read(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
