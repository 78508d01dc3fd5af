/** Makes `dist/bestek.vsix`: the extension as it is installed. */
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
  await createVSIX({
    cwd: folder,
    packagePath,
    // Everything is bundled; the addresses of the README need no rewriting.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (import.meta.main) {
  const packagePath = join(root, "dist/bestek.vsix");
  await packageExtension(join(root, ".cache/extension"), packagePath);
}
