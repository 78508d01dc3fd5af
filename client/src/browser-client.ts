import { type LogOutputChannel, RelativePattern, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions } from "./client-options.ts";

/** The part of a web worker that is needed here; the other types of the browser are not. */
declare const Worker: new (
  script: string,
) => ConstructorParameters<typeof LanguageClient>[2];

/** Speaks with a server in a web worker. Files are the editor's: the worker asks for them. */
export function browserClient(
  extension: Uri,
  output: LogOutputChannel,
): LanguageClient {
  const script = Uri.joinPath(extension, "dist/server-browser.js");
  const client = new LanguageClient(
    "bestek",
    "Bestek",
    new Worker(script.toString(true)),
    clientOptions(output),
  );
  client.onRequest("bestek/readFile", async ({ uri }: { uri: string }) => {
    try {
      const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  });
  client.onRequest("bestek/listFiles", async ({ uri }: { uri: string }) => {
    const files = await workspace.findFiles(
      new RelativePattern(Uri.parse(uri, true), "**/*.bestek"),
      "**/node_modules/**",
    );
    return files.map(String);
  });
  const json = async (name: string) => {
    const file = Uri.joinPath(extension, "dist", name);
    const bytes = await workspace.fs.readFile(file);
    return JSON.parse(new TextDecoder().decode(bytes));
  };
  client.onRequest("bestek/texts", async () => ({
    rules: (await json("rule-docs.json")).ruleDocs,
    vocabulary: (await json("vocabulary-texts.json")).vocabularyTexts,
  }));
  return client;
}
