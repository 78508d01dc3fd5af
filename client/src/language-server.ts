import {
  type CancellationToken,
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/**
 * The language server, as the rest of the extension sees it. The library that speaks with it takes longer to load than
 * an extension may take to activate, so it is loaded after that; what is asked before then waits for it.
 */
export class LanguageServer implements Disposable {
  readonly output: LogOutputChannel = window.createOutputChannel("Bestek", {
    log: true,
  });
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeState = this.#changed.event;
  readonly #loading: Promise<BaseLanguageClient>;
  #client: BaseLanguageClient | undefined;
  #hasEnded = false;

  /** `load` gives the client, which is then started. */
  constructor(load: (output: LogOutputChannel) => Promise<BaseLanguageClient>) {
    this.#loading = afterActivation().then(() => load(this.output));
    void this.#start();
  }

  get isRunning(): boolean {
    return this.#client?.isRunning() ?? false;
  }

  /** True until it runs, or has failed to. */
  get isStarting(): boolean {
    return !this.#client || (this.#client.needsStop() && !this.isRunning);
  }

  async request<Answer>(
    method: string,
    params: object = {},
    token?: CancellationToken,
  ): Promise<Answer> {
    const client = await this.#loading;
    // The library takes a token that is undefined for a parameter.
    return token
      ? client.sendRequest<Answer>(method, params, token)
      : client.sendRequest<Answer>(method, params);
  }

  async notify(method: string, params: object): Promise<void> {
    const client = await this.#loading;
    await client.sendNotification(method, params);
  }

  async restart(): Promise<void> {
    const client = await this.#loading;
    await client.stop();
    await client.start();
  }

  /** Ends the server; the editor calls it when it deactivates the extension. */
  async stop(): Promise<void> {
    this.#hasEnded = true;
    await this.#client?.stop();
  }

  dispose(): void {
    this.#changed.dispose();
    this.output.dispose();
  }

  /** A server that does not come up is told by the client. */
  async #start(): Promise<void> {
    const client = await this.#loading;
    if (this.#hasEnded) return;
    this.#client = client;
    client.onDidChangeState(() => this.#changed.fire());
    await client.start();
    await commands.executeCommand("setContext", "bestek.active", true);
  }
}

/** The editor regards an extension as active when `activate` has returned and what was due by then is done. */
function afterActivation(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
