import {
  type Connection,
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  Message,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
  type ResponseMessage,
  ShutdownRequest,
} from "vscode-languageserver";

type AnyMessage = RequestMessage | NotificationMessage | ResponseMessage;

/** Requests that come out of turn get another name, under which they are refused. */
const refused = {
  early: "bestek/beforeInitialize",
  late: "bestek/afterShutdown",
  again: "bestek/initializeAgain",
};

/** Holds clients to the order of the protocol: nothing before `initialize`, nothing after `shutdown` but `exit`. */
export class Lifecycle implements MessageStrategy {
  #stage: "new" | "running" | "ending" = "new";

  /** True when the client has said goodbye, so that the end of the channel is no accident. */
  get isEnding(): boolean {
    return this.#stage === "ending";
  }

  handleMessage(
    message: AnyMessage,
    next: (message: AnyMessage) => void,
  ): void {
    if (Message.isNotification(message)) {
      const isExit = message.method === ExitNotification.method;
      if (this.#stage === "running" || isExit) next(message);
      // A process has ended by now. A worker lives on, and its client may begin anew.
      if (isExit) this.#stage = "new";
    } else if (Message.isRequest(message)) {
      next({ ...message, method: this.#methodOf(message) });
    } else {
      next(message);
    }
  }

  #methodOf({ method }: RequestMessage): string {
    if (this.#stage === "ending") return refused.late;
    if (method === InitializeRequest.method) {
      if (this.#stage === "running") return refused.again;
      this.#stage = "running";
    } else if (this.#stage === "new") return refused.early;
    if (method === ShutdownRequest.method) this.#stage = "ending";
    return method;
  }
}

/** Answers the requests that came out of turn. */
export function refuseOutOfTurn(connection: Connection): void {
  const refuse = (method: string, code: number, sentence: string) =>
    connection.onRequest(method, () => new ResponseError(code, sentence));
  refuse(
    refused.early,
    ErrorCodes.ServerNotInitialized,
    "initialize comes first",
  );
  refuse(refused.late, ErrorCodes.InvalidRequest, "the server is shut down");
  refuse(refused.again, ErrorCodes.InvalidRequest, "initialized already");
}
