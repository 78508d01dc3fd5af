import type { RuleMetadata } from "../rules/define.ts";
import type { Localized } from "../vocabulary/define.ts";
import {
  type Configuration,
  configurationName,
  defaultConfiguration,
} from "./configuration.ts";
import * as say from "./problems.ts";
import {
  type ConfigurationProblem,
  offsetOfKey,
  type ReadConfiguration,
  readConfiguration,
} from "./read.ts";
import { type FileSystem, parentOf } from "./resolver.ts";

/** A configuration with everything that it builds on. */
export interface Extended {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** The files that it builds on, in the order in which they count. */
  readonly extended: readonly string[];
}

/**
 * Puts a configuration on top of the files that its `extends` names. These are data, like the configuration itself:
 * nothing is run, and nothing outside the workspace is read. Globs keep counting from the folder of the configuration
 * that was found, so that one file can serve a whole organisation.
 */
export async function withExtended(
  file: string,
  text: string,
  own: ReadConfiguration,
  files: FileSystem,
  rules: readonly RuleMetadata[],
): Promise<Extended> {
  const chain = new Chain(files, rules, await workspaceOf(file, files));
  const given = await chain.given(file, own, [file]);
  // A problem elsewhere is told where this file names the other one.
  const offset = offsetOfKey(text, "extends");
  return {
    configuration: { ...defaultConfiguration, ...given },
    problems: [
      ...own.problems,
      ...chain.problems.map((message) => ({ message, offset })),
    ],
    extended: chain.extended,
  };
}

class Chain {
  readonly problems: Localized[] = [];
  readonly extended: string[] = [];
  readonly #files: FileSystem;
  readonly #rules: readonly RuleMetadata[];
  readonly #workspace: string;
  /** Read once, however often it is named. */
  readonly #done = new Map<string, Partial<Configuration>>();

  constructor(
    files: FileSystem,
    rules: readonly RuleMetadata[],
    workspace: string,
  ) {
    this.#files = files;
    this.#rules = rules;
    this.#workspace = workspace;
  }

  /** What a file and those below it say together; `open` are the files on the way here. */
  async given(
    file: string,
    { given, bases }: ReadConfiguration,
    open: readonly string[],
  ): Promise<Partial<Configuration>> {
    let all: Partial<Configuration> = {};
    for (const base of bases) {
      const found = await this.#find(base, file);
      if (!found) continue;
      if (open.includes(found.path)) {
        const way = [...open.slice(open.indexOf(found.path)), found.path];
        this.problems.push(say.extendsLoop(way.map(lastStep)));
        continue;
      }
      const known = this.#done.get(found.path);
      if (known) {
        all = joined(all, known);
        continue;
      }
      const read = readConfiguration(found.text, this.#rules);
      for (const { message, offset } of read.problems) {
        this.problems.push(
          say.inFile(base, lineOf(found.text, offset), message),
        );
      }
      const below = await this.given(found.path, read, [...open, found.path]);
      this.#done.set(found.path, below);
      this.extended.push(found.path);
      all = joined(all, below);
    }
    return joined(all, given);
  }

  /** The file that a path means; a path that means none, or may not be read, is a problem. */
  async #find(
    base: string,
    from: string,
  ): Promise<{ readonly path: string; readonly text: string } | undefined> {
    const candidates = this.#candidates(base, from);
    if (!candidates) {
      this.problems.push(say.extendsPath(base));
      return undefined;
    }
    for (const path of candidates) {
      let text: string | undefined;
      try {
        text = await this.#files.readText(path);
      } catch {
        this.problems.push(say.inFile(base, 1, say.unreadable()));
        return undefined;
      }
      if (text !== undefined) return { path, text };
    }
    this.problems.push(say.extendsMissing(base));
    return undefined;
  }

  /** Where a path may lead: one place, or for a package the folders upwards. Undefined when it may lead nowhere. */
  #candidates(base: string, from: string): string[] | undefined {
    const folder = parentOf(from) ?? "";
    if (/^\.{1,2}\//.test(base)) {
      const path = joinedPath(folder, base);
      return path?.startsWith(`${this.#workspace}/`) ? [path] : undefined;
    }
    const isPackage =
      /^(@[\w.~-]+\/)?[\w~-][\w.~-]*(\/[\w.~@-]+)+$/.test(base) &&
      !base.split("/").includes("..");
    if (!isPackage) return undefined;
    const found: string[] = [];
    for (
      let at: string | undefined = folder;
      at !== undefined;
      at = at === this.#workspace ? undefined : parentOf(at)
    ) {
      found.push(`${at}/node_modules/${base}`);
    }
    return found;
  }
}

/** The later one stands before the earlier; severities count by name. */
function joined(
  earlier: Partial<Configuration>,
  later: Partial<Configuration>,
): Partial<Configuration> {
  if (!earlier.severities || !later.severities) return { ...earlier, ...later };
  const severities = { ...earlier.severities, ...later.severities };
  return { ...earlier, ...later, severities };
}

/**
 * The folder that `extends` may not leave: the outermost one upwards that has a configuration or is the root of a
 * repository, at least that of the file itself.
 */
async function workspaceOf(file: string, files: FileSystem): Promise<string> {
  const own = parentOf(file) ?? "";
  let outermost = own;
  for (let at = parentOf(own); at !== undefined; at = parentOf(at)) {
    for (const name of [configurationName, ".git/HEAD"]) {
      const text = await files.readText(`${at}/${name}`).catch(() => undefined);
      if (text !== undefined) outermost = at;
    }
  }
  return outermost;
}

function joinedPath(folder: string, path: string): string | undefined {
  if (path.includes("\\")) return undefined;
  const steps = folder.split("/");
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
