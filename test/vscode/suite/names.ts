import * as vscode from "vscode";
import {
  apply,
  ask,
  before,
  behind,
  check,
  equal,
  open,
  type Step,
  until,
  write,
} from "./kit.ts";

const shared =
  'eisenset Bäsis { geschiktheidseis "SKJ" { bewijs: register } }\n';
const using = `gebruik "./eisen.bestek"
bestek A "A" {
  eisen: Bäsis
  perceel Één "Eerste perceel" { eisen: Bäsis }
  pilot P1 "Samen" { segmenten: Één }
}
`;

async function both(
  within: string,
): Promise<{ use: vscode.TextDocument; declaration: vscode.Uri }> {
  const declaration = await write(`${within}/eisen.bestek`, shared);
  return { use: await open(`${within}/a.bestek`, using), declaration };
}

/** Names across files. */
export const names: Readonly<Record<string, Step>> = {
  async "definition across files"() {
    const { use, declaration } = await both("naar");
    const [place] = await ask<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      [use.uri, behind(use, "eisen: B")],
      ({ length }) => length > 0,
    );
    equal(place?.uri.path, declaration.path, "the file");
    equal(place?.range.start, { line: 0, character: 9 }, "the place");
  },

  async references() {
    const { use, declaration } = await both("gebruikt");
    const places = await ask<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      [use.uri, behind(use, "eisen: B")],
      ({ length }) => length >= 3,
    );
    equal(
      places.map(({ uri }) => uri.path).sort(),
      [use.uri.path, use.uri.path, declaration.path],
      "the files",
    );
  },

  async "rename of a lot"() {
    const { use } = await both("perceel");
    const rename = (name: string) =>
      ask<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        [use.uri, behind(use, "  perceel "), name],
        (edit) => edit.get(use.uri).length === 2,
      );
    await apply(await rename("Thuiszörg"));
    check(use.getText().includes('perceel Thuiszörg "Eerste'), use.getText());
    check(use.getText().includes("segmenten: Thuiszörg"), use.getText());
    const refusal = await rename("geen naam").then(() => "none", String);
    check(refusal.includes("zonder spaties"), `the refusal: ${refusal}`);
  },

  async "rename across files"() {
    const { use, declaration } = await both("hernoemd");
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      [use.uri, behind(use, "eisen: B"), "Grondeisen"],
      ({ size }) => size === 2,
    );
    await apply(edit);
    equal(use.getText().split("Grondeisen").length, 3, "renamed uses");
    const declared = await vscode.workspace.openTextDocument(declaration);
    check(declared.getText().startsWith("eisenset Grondeisen"), "declaration");
  },

  async "imports follow a renamed file"() {
    const { use, declaration } = await both("verhuisd");
    await ask<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      [use.uri, before(use, "Bäsis")],
      ({ length }) => length > 0,
    );
    const move = new vscode.WorkspaceEdit();
    const to = vscode.Uri.joinPath(declaration, "../gedeeld/basis.bestek");
    move.renameFile(declaration, to);
    await apply(move);
    await until(
      () => `the new import in ${use.getText()}`,
      () => use.getText().startsWith('gebruik "./gedeeld/basis.bestek"'),
    );
    await ask<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      [use.uri, before(use, "Bäsis")],
      ([place]) => place?.uri.path === to.path,
    );
  },
};
