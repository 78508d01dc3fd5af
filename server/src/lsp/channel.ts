import {
  type Connection,
  createConnection,
  ErrorCodes,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Lifecycle } from "./lifecycle.ts";

/** The channel that the editor chose: standard input and output, or what the library finds on the command line. */
export function openChannel(lifecycle: Lifecycle): Connection {
  const options = { messageStrategy: lifecycle };
  if (!process.argv.includes("--stdio"))
    return createConnection(ProposedFeatures.all, options);
  const { stdin, stdout } = process;
  const reader = new StreamMessageReader(stdin);
  const writer = new StreamMessageWriter(stdout);
  reader.onError((error) => {
    complain(error);
    // Whose message it was is not known, so nobody is named.
    const { ParseError: code } = ErrorCodes;
    const answer = {
      jsonrpc: "2.0",
      id: null,
      error: { code, message: error.message },
    };
    writer.write(answer).catch(complain);
    // Behind a header that it cannot read the reader waits for more, though the next message may be in hand.
    setImmediate(() => stdin.emit("data", Buffer.alloc(0)));
  });
  stdin.on("end", () => process.exit(lifecycle.isEnding ? 0 : 1));
  // A client that went away is told nothing; the end of its channel follows.
  stdout.on("error", complain);
  // What is printed must not come between the messages.
  console.log = console.error;
  return createConnection(ProposedFeatures.all, reader, writer, options);
}

/** Says on standard error what went wrong beside the answers. */
export function complain(error: unknown): void {
  process.stderr.write(`bestek: ${String(error)}\n`);
}
