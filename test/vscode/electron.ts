/**
 * The API suite in VS Code for the desktop: the one that VSCODE_PATH names, one under .vscode-test, or one that is
 * downloaded. `npm run test:electron` needs a screen (on Linux for instance `xvfb-run -a npm run test:electron`).
 */
import { access, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { buildExtension } from "../../scripts/build-extension.ts";
import { buildSuite } from "./bundle.ts";
import { Missing } from "./missing.ts";

const root = join(import.meta.dirname, "../..");
const extension = join(root, ".cache/test-electron/extension");

try {
  const vscodeExecutablePath = await desktop();
  await buildExtension(extension);
  const suite = join(extension, "suite.js");
  await buildSuite(suite);
  const work = await mkdtemp(join(tmpdir(), "bestek-electron-"));
  try {
    await cp(join(import.meta.dirname, "work"), work, { recursive: true });
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [
        join(work, "proef.code-workspace"),
        "--disable-extensions",
        "--disable-workspace-trust",
      ],
    });
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 9 });
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(`test:electron: ${error.message}`);
  process.exitCode = 2;
}

async function desktop(): Promise<string> {
  if (process.platform === "linux" && !process.env.DISPLAY)
    throw new Missing(
      "There is no screen here (DISPLAY is not set). Run it on a desktop, or with: xvfb-run -a npm run test:electron",
    );
  const named = process.env.VSCODE_PATH;
  if (named !== undefined) {
    return access(named).then(
      () => named,
      () => {
        throw new Missing(`VSCODE_PATH names ${named}, which is not there.`);
      },
    );
  }
  try {
    // What stands in .vscode-test already is used as it is.
    return await downloadAndUnzipVSCode({
      cachePath: join(root, ".vscode-test"),
    });
  } catch (error) {
    throw new Missing(
      `VS Code for the desktop is not here and could not be downloaded (${error}). Name one in VSCODE_PATH, or run this once with a network.`,
    );
  }
}
