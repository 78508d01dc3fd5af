import * as vscode from "vscode";
import {
  ask,
  behind,
  finding,
  open,
  rulesOf,
  type Step,
  until,
  write,
} from "./kit.ts";

/** Files that are not in an editor, configuration, and folders. */
export const files: Readonly<Record<string, Step>> = {
  async "completion and findings in the configuration"() {
    const document = await open(
      "instelling/bestek.config.json",
      '{ "langage": "nl", "severities": { "" } }\n',
    );
    await until(
      () => "a finding in the configuration",
      () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .some(({ source }) => source === "bestek"),
    );
    await ask<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      [document.uri, behind(document, '"severities": { "')],
      ({ items }) =>
        items.some(({ label }) => String(label).includes("perceel/clustering")),
    );
  },

  async "files that change beside the editor"() {
    const uri = await write("stil.bestek", "varm: x\n");
    await finding(uri, "taal/syntaxis");
    await write("stil.bestek", "");
    await until(
      () => `the end of ${rulesOf(uri)}`,
      () => rulesOf(uri).length === 0,
    );
    await write("stil.bestek", "varm: x\n");
    await finding(uri, "taal/syntaxis");
    await vscode.workspace.fs.delete(uri);
    await until(
      () => `the end of ${rulesOf(uri)}`,
      () => rulesOf(uri).length === 0,
    );
  },

  async "a folder that comes and goes"() {
    // A window with one folder would start anew.
    if (!vscode.workspace.workspaceFile) return;
    const { workspaceFolders: present = [], updateWorkspaceFolders } =
      vscode.workspace;
    const first = present[0]?.uri as vscode.Uri;
    const added = vscode.Uri.joinPath(first, "../twee");
    const uri = vscode.Uri.joinPath(added, "buiten.bestek");
    updateWorkspaceFolders(present.length, 0, { uri: added });
    await finding(uri, "taal/syntaxis");
    updateWorkspaceFolders(present.length, 1);
    await until(
      () => `the end of ${rulesOf(uri)}`,
      () => rulesOf(uri).length === 0,
    );
  },
};
