import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Neovim and its version (`0.7`). */
export interface Neovim {
  readonly path: string;
  readonly minor: number;
}

/**
 * Finds Neovim; as root on Debian it is installed when it is not there. Undefined where it cannot be had: in CI that is
 * an error.
 */
export async function neovim(): Promise<Neovim | undefined> {
  const path = process.env.NVIM_PATH ?? "nvim";
  const found = (await versionOf(path)) ?? (await installed(path));
  if (found) return found;
  const sentence =
    "Neovim is not here. Install it (Debian: apt-get install neovim), or name it in NVIM_PATH.";
  if (process.env.CI) throw new Error(sentence);
  console.warn(`skipped: ${sentence}`);
  return undefined;
}

async function versionOf(path: string): Promise<Neovim | undefined> {
  try {
    const { stdout } = await run(path, ["--version"]);
    const minor = /^NVIM v0\.(\d+)/u.exec(stdout)?.[1];
    return minor === undefined ? undefined : { path, minor: Number(minor) };
  } catch {
    return undefined;
  }
}

async function installed(path: string): Promise<Neovim | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  // Another test may be installing something at the same time.
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  try {
    await run("apt-get", [...wait, "update"]);
    const packages = ["-y", "--no-install-recommends", "neovim"];
    await run("apt-get", [...wait, "install", ...packages]);
  } catch {
    return undefined;
  }
  return versionOf(path);
}
