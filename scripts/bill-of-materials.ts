/**
 * What others wrote and the package carries: read from what the bundler says went into the bundles, and from the lock file
 * for where it came from. As a list, and as a CycloneDX bill of materials.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { Metafile } from "esbuild";

const root = join(import.meta.dirname, "..");

/** A library of which code is in the package. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly license: string;
  /** Of the archive in the registry, as the lock file has it: `sha512-...`. */
  readonly integrity: string;
  /** Where it stands, from the root of the project. */
  readonly folder: string;
}

interface LockFile {
  readonly packages: Readonly<Record<string, Omit<Bundled, "name" | "folder">>>;
}

/** The libraries in bundles, by name and version. */
export async function bundledLibraries(
  bundles: readonly Metafile[],
): Promise<Bundled[]> {
  const lock: LockFile = JSON.parse(
    await readFile(join(root, "package-lock.json"), "utf8"),
  );
  const folders = new Set<string>();
  for (const { outputs } of bundles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = folderOf(path);
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort().map((folder) => {
    const name = folder.slice(folder.lastIndexOf(modules) + modules.length);
    const locked = lock.packages[folder];
    if (!locked) throw new Error(`${folder} is not in package-lock.json`);
    const { version, license, integrity } = locked;
    return { name, version, license, integrity, folder };
  });
}

const modules = "node_modules/";

/** The folder of the library that a file belongs to, from the root of the project. */
function folderOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** The bill of materials of the package, as the text of a CycloneDX file. The same bundles give the same text. */
export async function billOfMaterials(
  bundles: readonly Metafile[],
): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const { Component, SpdxLicense } = Models;
  const own = new Component(Enums.ComponentType.Application, name, {
    version,
    licenses: new Models.LicenseRepository([new SpdxLicense(license)]),
    bomRef: name,
  });
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own }),
  });
  for (const library of await bundledLibraries(bundles)) {
    const component = componentOf(library);
    bom.components.add(component);
    own.dependencies.add(component.bomRef);
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(factory);
  const text = serializer.serialize(bom, { sortLists: true, space: 2 });
  return `${text}\n`;
}

/** The licences of what others wrote, as they ask to be given along. */
export async function notices(bundles: readonly Metafile[]): Promise<string> {
  const parts: string[] = [];
  for (const { name, version, license, folder } of await bundledLibraries(
    bundles,
  )) {
    const files = await readdir(join(root, folder));
    const file = files.find((one) => /^licen[cs]e(\W|$)/i.test(one));
    const text = file && (await readFile(join(root, folder, file), "utf8"));
    parts.push(`${name} ${version} (${license})\n\n${(text ?? "").trim()}`);
  }
  const line = `\n\n${"-".repeat(78)}\n\n`;
  return `${parts.join(line).replaceAll("\r\n", "\n")}\n`;
}

function componentOf({ name, version, license, integrity }: Bundled) {
  const [group, short] = name.startsWith("@")
    ? name.split("/")
    : [undefined, name];
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const hash = Buffer.from(integrity.slice("sha512-".length), "base64");
  return new Models.Component(Enums.ComponentType.Library, short ?? name, {
    ...(group && { group }),
    version,
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    hashes: new Models.HashDictionary([
      [Enums.HashAlgorithm["SHA-512"], hash.toString("hex")],
    ]),
  });
}
