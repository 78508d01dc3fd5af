import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { patience } from "./page.ts";
import { freePort } from "./port.ts";

/** VS Code's server on a free port, with folders of its own and a copy of some documents to work on. */
export class Editor {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #host: string;

  private constructor(process: ChildProcess, folder: string, host: string) {
    this.#process = process;
    this.#folder = folder;
    this.#host = host;
  }

  /** Starts the server; `vsix` is installed as a user would. */
  static async start(
    server: string,
    documents: string,
    vsix?: string,
  ): Promise<Editor> {
    const folder = await mkdtemp(join(tmpdir(), "bestek-vscode-"));
    // The workbench saves by itself: the documents of the project must stay as they are.
    await cp(documents, join(folder, "work"), { recursive: true });
    const own = ["server-data", "user-data", "extensions"].flatMap((name) => [
      `--${name}-dir`,
      join(folder, name),
    ]);
    const main = join(server, "out/server-main.js");
    if (vsix !== undefined) {
      const install = [main, "--accept-server-license-terms", ...own];
      await promisify(execFile)(
        process.execPath,
        [...install, "--install-extension", vsix],
        { timeout: patience },
      );
    }
    const port = await freePort();
    const child = spawn(
      process.execPath,
      [
        main,
        ...["--host", "127.0.0.1", "--port", String(port)],
        "--without-connection-token",
        "--accept-server-license-terms",
        "--enable-smoke-test-driver",
        "--disable-telemetry",
        "--disable-workspace-trust",
        ...own,
      ],
      // A group of its own: the extension host and the language server end with it.
      { stdio: ["ignore", "pipe", "pipe"], detached: true },
    );
    const end = () => endGroup(child, "SIGKILL");
    process.once("exit", end);
    child.once("exit", () => process.off("exit", end));
    const editor = new Editor(child, folder, `127.0.0.1:${port}`);
    try {
      await listening(child);
    } catch (error) {
      await editor.stop();
      throw error;
    }
    return editor;
  }

  /** The copy of the documents. */
  get work(): string {
    return join(this.#folder, "work");
  }

  /** How the workbench names a file of this machine. */
  remote(path: string): string {
    return `vscode-remote://${this.#host}${path}`;
  }

  /** The address of the workbench for a folder or a `.code-workspace`; `payload` goes to the workbench. */
  url(
    opened: { folder: string } | { workspace: string },
    payload: readonly (readonly [string, string])[],
  ): string {
    const quiet = [
      ["skipWelcome", "true"],
      ["skipReleaseNotes", "true"],
    ];
    const query = new URLSearchParams({
      ...opened,
      payload: JSON.stringify([...payload, ...quiet]),
    });
    return `http://${this.#host}/?${query}`;
  }

  /** Ends the server and everything it started, and removes its folders. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, "exit");
      endGroup(this.#process, "SIGTERM");
      const late = setTimeout(endGroup, 10_000, this.#process, "SIGKILL");
      await ended;
      clearTimeout(late);
    }
    endGroup(this.#process, "SIGKILL");
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 9 });
  }
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Nothing of it runs any more.
  }
}

async function listening(child: ChildProcess): Promise<void> {
  let log = "";
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new Error(`the server did not start\n${log}`)),
      patience,
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (text: Buffer) => {
        log += text;
        if (!/Extension host agent listening|Web UI available/.test(log))
          return;
        clearTimeout(tooLong);
        resolve();
      });
    }
    child.once("exit", (code) => {
      clearTimeout(tooLong);
      reject(new Error(`the server ended with ${code}\n${log}`));
    });
  });
}
