/** A language server that answers every request for findings with the same ones, read from a file: the protocol alone. */
import { readFileSync } from "node:fs";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

const answer = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
connection.onRequest("initialize", () => ({ capabilities: {} }));
connection.onRequest("textDocument/diagnostic", () => answer);
connection.listen();
