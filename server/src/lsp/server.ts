import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Known, Session } from "../features/session.ts";
import type { Texts } from "../features/texts.ts";
import { plainUri } from "../features/uri.ts";
import type { AnyRule } from "../rules/define.ts";
import type { EditorSettings } from "./settings.ts";

/** What the parts of the server share: the connection, what is known, and what the client can do. */
export interface Server {
  readonly connection: Connection;
  readonly rules: readonly AnyRule[];
  readonly client: ClientAbilities;
  /** What rules and keys mean, for people. */
  texts(): Promise<Texts>;
  /** Tells everyone who waits that something changed. */
  readonly changes: Changes;
  session: Session;
  /** Settles when the folders of the workspace have been read for the first time. */
  loaded: Promise<void>;
}

/** What decides how the server behaves towards a client. */
export interface ClientAbilities {
  capabilities: ClientCapabilities;
  /** True for our own extension: it has the commands that some actions lead to. */
  hasCommands: boolean;
  settings: EditorSettings;
}

/**
 * What is known of the document of a request, by the address that the client uses. It is the last thing that a request
 * waits for: an edit that comes in while it waits for something else uses up what is known.
 */
export function ask(
  { session }: Server,
  { uri }: { readonly uri: string },
): Promise<Known | undefined> {
  return session.know(plainUri(uri));
}

/** Lets requests wait for the next change. */
export class Changes {
  #waiting: (() => void)[] = [];
  #listeners: (() => void)[] = [];
  /** Counts the changes, so that none is missed between looking and waiting. */
  count = 0;

  /** Calls back at every change. */
  onEach(listener: () => void): void {
    this.#listeners.push(listener);
  }

  notify(): void {
    const woken = this.#waiting;
    this.#waiting = [];
    this.count++;
    for (const wake of [...woken, ...this.#listeners]) wake();
  }

  /** Settles at the first change after `seen` changes; rejects when the request is cancelled. */
  after(seen: number, token: CancellationToken): Promise<void> {
    if (token.isCancellationRequested) return Promise.reject(cancelled());
    if (this.count !== seen) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const listening = token.onCancellationRequested(() => {
        this.#waiting = this.#waiting.filter((wake) => wake !== woken);
        listening.dispose();
        reject(cancelled());
      });
      const woken = () => {
        listening.dispose();
        resolve();
      };
      this.#waiting.push(woken);
    });
  }
}

/** The answer to a request that the client no longer wants. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

/** Gives messages that came in meanwhile (edits, cancellations) their turn before long work starts. */
export async function yieldTo(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (token.isCancellationRequested) throw cancelled();
}
