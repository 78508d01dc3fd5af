/** Makes `dist/bestek.vsix`: the extension as it is installed. */
import { chmod, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { buildExtension } from "./build-extension.ts";

const root = join(import.meta.dirname, "..");

/** Builds the extension into a folder and packs it; gives the path of the package. */
export async function packageExtension(
  folder: string,
  packagePath: string,
): Promise<string> {
  await buildExtension(folder);
  return pack(folder, packagePath);
}

/** Packs a folder that `buildExtension` made. The same files give the same package, whenever and wherever. */
export async function pack(
  folder: string,
  packagePath: string,
): Promise<string> {
  for (const entry of await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (entry.isFile()) await chmod(join(entry.parentPath, entry.name), 0o644);
  }
  const { SOURCE_DATE_EPOCH, TZ } = process.env;
  // The packer gives every file this time and sorts them then; it writes the time as the clock on the wall has it.
  Object.assign(process.env, { SOURCE_DATE_EPOCH: firstDay, TZ: "UTC" });
  try {
    await createVSIX({
      cwd: folder,
      packagePath,
      // Everything is bundled; the addresses of the README need no rewriting.
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    restore({ SOURCE_DATE_EPOCH, TZ });
  }
  return packagePath;
}

/** The first day that an archive can tell, 1 January 1980, in seconds. */
const firstDay = "315532800";

function restore(variables: Readonly<Record<string, string | undefined>>) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

if (import.meta.main) {
  const packagePath = join(root, "dist/bestek.vsix");
  await packageExtension(join(root, ".cache/extension"), packagePath);
}
