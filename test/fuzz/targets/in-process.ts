import { setImmediate } from "node:timers/promises";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createConnection,
  createProtocolConnection,
  type DataCallback,
  type Message,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { difference } from "../../../grammar/src/difference.ts";
import type { Surroundings } from "../../../server/src/features/texts.ts";
import { Lifecycle } from "../../../server/src/lsp/lifecycle.ts";
import { serve } from "../../../server/src/lsp/serve.ts";
import { ruleDocs } from "../../../server/src/rules/generated/docs.ts";
import { rules } from "../../../server/src/rules/generated/registry.ts";
import { vocabularyTexts } from "../../../server/src/vocabulary/texts.ts";
import { today } from "../../rules/check-text.ts";
import { type Input, places } from "../input.ts";

/** A server and its client in one process, so that what an input reaches in the server can be seen. */
export class Editor {
  readonly #connection: ProtocolConnection;

  private constructor(connection: ProtocolConnection) {
    this.#connection = connection;
  }

  /** An editor that has the document open and just made the edit. */
  static async open({
    text,
    before,
    beside,
    settings,
  }: Input): Promise<Editor> {
    const [toServer, toClient] = [new Pipe(), new Pipe()];
    serve(
      createConnection(ProposedFeatures.all, toServer.reader, toClient.writer, {
        messageStrategy: new Lifecycle(),
      }),
      filesOf({ [places.beside]: beside, [places.settings]: settings }),
      rules,
    );
    const connection = createProtocolConnection(
      toClient.reader,
      toServer.writer,
    );
    connection.listen();
    const editor = new Editor(connection);
    await editor.request("initialize", {
      processId: null,
      capabilities: {
        textDocument: {
          diagnostic: {},
          completion: { completionItem: { snippetSupport: true } },
        },
      },
      workspaceFolders: [{ uri: places.folder, name: "w" }],
      initializationOptions: { commands: true, inherited: true },
    });
    await editor.#notify("initialized", {});
    const uri = places.text;
    await editor.#notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "bestek", version: 1, text: before },
    });
    await editor.request("textDocument/diagnostic", { textDocument: { uri } });
    const { start, removed, inserted } = difference(before, text);
    const document = TextDocument.create(uri, "bestek", 1, before);
    const range = {
      start: document.positionAt(start),
      end: document.positionAt(start + removed),
    };
    // Between CR and LF there is no position: such an edit is sent as a whole.
    const isExact =
      document.offsetAt(range.start) === start &&
      document.offsetAt(range.end) === start + removed;
    await editor.#notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        isExact
          ? { range, text: text.slice(start, start + inserted) }
          : { text },
      ],
    });
    return editor;
  }

  request<T>(method: string, parameters: object): Promise<T> {
    return this.#connection.sendRequest<T>(method, parameters);
  }

  close(): void {
    this.#connection.dispose();
  }

  #notify(method: string, parameters: object): Promise<void> {
    return this.#connection.sendNotification(method, parameters);
  }
}

/** Files by address; one that is empty is not there. */
function filesOf(files: Readonly<Record<string, string>>): Surroundings {
  return {
    readText: async (uri) => files[uri] || undefined,
    list: async () => (files[places.beside] ? [places.beside] : []),
    standsIn: async () => true,
    today: () => today,
    texts: async () => ({ rules: ruleDocs, vocabulary: vocabularyTexts }),
  };
}

/** Messages from one side to the other as they would go over a wire: as text, and later. */
class Pipe {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  #deliver: DataCallback = () => {};

  constructor() {
    const take = (deliver: DataCallback) => {
      this.#deliver = deliver;
    };
    const give = async (message: Message) => {
      const text = JSON.stringify(message);
      await setImmediate();
      this.#deliver(JSON.parse(text) as Message);
    };
    this.reader = new (class extends AbstractMessageReader {
      listen(deliver: DataCallback) {
        take(deliver);
        return { dispose() {} };
      }
    })();
    this.writer = new (class extends AbstractMessageWriter {
      write(message: Message) {
        return give(message);
      }
      end() {}
    })();
  }
}
