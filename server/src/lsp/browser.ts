import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import type { Surroundings, Texts } from "../features/texts.ts";
import { encodedUri, plainUri } from "../features/uri.ts";
import { rules } from "../rules/generated/registry.ts";
import { Lifecycle } from "./lifecycle.ts";
import { serve } from "./serve.ts";

/** The language server in a web worker. It opens no file: the editor gives them. */
const worker = globalThis as unknown as ConstructorParameters<
  typeof BrowserMessageReader
>[0];
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  { messageStrategy: new Lifecycle() },
);

/** The editor has the texts beside the worker; one that does not give them shows what there is without. */
let texts: Promise<Texts> | undefined;
const none: Texts = { rules: {}, vocabulary: {} };

const editor: Surroundings = {
  async readText(uri) {
    const answer = await connection.sendRequest<string | null>(
      "bestek/readFile",
      { uri: encodedUri(uri) },
    );
    return answer ?? undefined;
  },
  async list(folder) {
    const found = await connection.sendRequest<string[]>("bestek/listFiles", {
      uri: encodedUri(folder),
    });
    return found.map(plainUri);
  },
  // A virtual folder has no links that could lead out of it.
  standsIn: async () => true,
  today() {
    const now = new Date();
    return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  texts() {
    texts ??= connection.sendRequest<Texts>("bestek/texts").catch(() => none);
    return texts;
  },
};

serve(connection, editor, rules);
