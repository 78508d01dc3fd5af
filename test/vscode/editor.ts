import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";

/** VS Code's server on a free port, with folders of its own and a copy of some documents to work on. */
export class Editor {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly host: string;
  #browser: Browser | undefined;

  private constructor(process: ChildProcess, folder: string, host: string) {
    this.#process = process;
    this.#folder = folder;
    this.host = host;
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
      await promisify(execFile)(process.execPath, [
        ...install,
        "--install-extension",
        vsix,
      ]);
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
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    await listening(child);
    return new Editor(child, folder, `127.0.0.1:${port}`);
  }

  get work(): string {
    return join(this.#folder, "work");
  }

  /** Opens the folder in Chromium; `payload` goes to the workbench. */
  async open(
    executablePath: string,
    payload: readonly (readonly [string, string])[],
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<Page> {
    this.#browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    const viewport = { width: 1280, height: 800 };
    const page = await this.#browser.newPage({ viewport });
    await prepare(page);
    const query = new URLSearchParams({
      folder: this.work,
      payload: JSON.stringify(payload),
    });
    await page.goto(`http://${this.host}/?${query}`);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#process.kill();
    if (this.#process.exitCode === null) await once(this.#process, "exit");
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function listening(child: ChildProcess): Promise<void> {
  let log = "";
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new Error(`the server did not start\n${log}`)),
      30_000,
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
    child.on("exit", (code) => reject(new Error(`exit ${code}\n${log}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return address.port;
}
