import * as vscode from "vscode";
import {
  actionFor,
  apply,
  ask,
  behind,
  check,
  equal,
  finding,
  noFinding,
  open,
  pause,
  plain,
  type Step,
  until,
} from "./kit.ts";

/** What changes a document. */
export const writing: Readonly<Record<string, Step>> = {
  async "completion of values"() {
    const document = await open(
      "waarde.bestek",
      "bestek Z {\n  instrument: \n}\n",
    );
    const { items } = await ask<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      [document.uri, behind(document, "instrument: ")],
      (list) => list.items.length > 0,
    );
    const offered = items.find(({ label }) => label === "open-house");
    const { documentation = "" } = offered ?? {};
    check(plain(documentation).includes("**open-house**"), "open-house");
  },

  async "accepting a snippet"() {
    const document = await open("knipsel.bestek", "bestek Z {\n  looptij\n}\n");
    const editor = await vscode.window.showTextDocument(document);
    const end = behind(document, "looptij");
    editor.selection = new vscode.Selection(end, end);
    await until(
      () => `the block in ${document.getText()}`,
      async () => {
        await vscode.commands.executeCommand("editor.action.triggerSuggest");
        await pause(500);
        await vscode.commands.executeCommand("acceptSelectedSuggestion");
        return document.getText().includes("looptijd {");
      },
    );
    equal(
      document.getText(),
      "bestek Z {\n  looptijd {\n    \n  }\n}\n",
      "the block",
    );
    equal(editor.selection.active, { line: 2, character: 4 }, "the cursor");
  },

  async "quick fix"() {
    const document = await open(
      "herstel.bestek",
      "bestek Z {\n  loptijd {}\n}\n",
    );
    const wrong = await finding(document.uri, "taal/onbekende-sleutel");
    const fix = await actionFor(document.uri, wrong, "looptijd");
    await apply(fix.edit);
    check(document.getText().includes("  looptijd {"), document.getText());
    await noFinding(document.uri, "taal/onbekende-sleutel");
  },

  async "insert a deviation"() {
    const document = await open(
      "afwijking.bestek",
      `bestek Z "Z" {
  stadium: concept
  wet: wmo-2015
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: PM
  }
}
`,
    );
    const { uri } = document;
    const rule = "perceel/zonder-zorgvorm";
    const wrong = await finding(uri, rule);
    const action = await actionFor(uri, wrong, `afwijking van ${rule}`);
    await apply(action.edit);
    const inserted = document.getText();
    check(inserted.includes(`afwijking ${rule} {`), inserted);
    check(inserted.includes("motivering:"), inserted);
    // Without a reason it is no deviation yet.
    await finding(uri, "proportionaliteit/afwijking-zonder-motivering");
  },

  async "fix all"() {
    const document = await open(
      "alles.bestek",
      "bestek Z {\n  stadiun: concept\n  loptijd { dur: 2 jaar }\n}\n",
    );
    await finding(document.uri, "taal/onbekende-sleutel");
    await until(
      () => `the fixes in ${document.getText()}`,
      async () => {
        await vscode.commands.executeCommand("bestek.fixAll");
        return /stadium:[\s\S]*looptijd \{ duur/.test(document.getText());
      },
    );
  },

  async format() {
    const document = await open(
      "opmaak.bestek",
      "bestek Z {\nstadium:concept\nwet:   jeugdwet\n}\n",
    );
    const edits = await ask<vscode.TextEdit[]>(
      "vscode.executeFormatDocumentProvider",
      [document.uri, { tabSize: 2, insertSpaces: true }],
      ({ length }) => length > 0,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await apply(edit);
    equal(
      document.getText(),
      "bestek Z {\n  stadium: concept\n  wet:     jeugdwet\n}\n",
      "the layout",
    );
  },

  async "format on type"() {
    const document = await open(
      "typen.bestek",
      "bestek Z {\n  looptijd {duur:2 jaar}\n}\n",
    );
    const edits = await ask<vscode.TextEdit[]>(
      "vscode.executeFormatOnTypeProvider",
      [
        document.uri,
        behind(document, "2 jaar}"),
        "}",
        { tabSize: 2, insertSpaces: true },
      ],
      ({ length }) => length > 0,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await apply(edit);
    check(
      document.getText().includes("looptijd { duur: 2 jaar }"),
      document.getText(),
    );
  },

  async "untitled document"() {
    const { uri } = await vscode.workspace.openTextDocument({
      language: "bestek",
      content: "varm: x\n",
    });
    equal(uri.scheme, "untitled", "the scheme");
    await finding(uri, "taal/syntaxis");
  },
};
