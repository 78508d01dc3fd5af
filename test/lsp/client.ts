import { spawn } from "node:child_process";
import { afterAll, afterEach } from "vitest";
import { commandLine } from "../cli/bestek.ts";
import { Client, type StartOptions } from "./connection.ts";

export * from "./connection.ts";

/** Builds the command line once for a test file and starts servers from it; they are ended after each test. */
export function languageServer() {
  const { script } = commandLine();
  const running: Client[] = [];
  const end = async () => {
    for (const client of running.splice(0)) {
      client.connection.dispose();
      client.process.kill();
    }
  };
  afterEach(end);
  afterAll(end);
  const spawned = () =>
    spawn(process.execPath, [script, "lsp", "--stdio"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
  const start = async (options: StartOptions = {}): Promise<Client> => {
    const client = new Client(spawned());
    running.push(client);
    options.prepare?.(client);
    await client.initialize(options);
    return client;
  };
  return { start, spawned };
}
