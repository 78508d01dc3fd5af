import type { RuleMetadata } from "../rules/define.ts";
import {
  type Configuration,
  configurationName,
  defaultConfiguration,
} from "./configuration.ts";
import { unreadable } from "./problems.ts";
import type { ConfigurationProblem } from "./read.ts";

/** The little that is asked of whoever keeps the files: the disk, an editor's virtual files, a test. */
export interface FileSystem {
  /** The text of a file; undefined when there is none. Rejects when it is there and cannot be read. */
  readText(uri: string): Promise<string | undefined>;
}

/** The configuration that holds for a document. */
export interface ResolvedConfiguration {
  readonly configuration: Configuration;
  /** The file that it comes from; undefined when there is none, so that the defaults hold. */
  readonly file: string | undefined;
  /** The folder of that file, without a trailing slash: globs count from there and imports stay inside it. */
  readonly root: string | undefined;
  /** The text of the file, to show places in. */
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
  /** The files that it builds on (`extends`): when one changes, so does this. */
  readonly extended: readonly string[];
}

const none: ResolvedConfiguration = {
  configuration: defaultConfiguration,
  file: undefined,
  root: undefined,
  text: "",
  problems: [],
  extended: [],
};

/**
 * Finds the configuration of documents, for the command line and the language server alike. Documents are URIs or
 * absolute paths with forward slashes. What was found is remembered by folder until `forget`.
 */
export class ConfigurationResolver {
  readonly #files: FileSystem;
  readonly #rules: readonly RuleMetadata[];
  readonly #byFolder = new Map<string, Promise<ResolvedConfiguration>>();

  /** `rules` are the rules that a configuration may name. */
  constructor(files: FileSystem, rules: readonly RuleMetadata[]) {
    this.#files = files;
    this.#rules = rules;
  }

  /** The configuration nearest upwards from a document; a broken file gives the defaults and its problems. */
  resolve(uri: string): Promise<ResolvedConfiguration> {
    const folder = parentOf(uri);
    return folder === undefined
      ? Promise.resolve(none)
      : this.resolveFolder(folder);
  }

  /** The configuration that holds in a folder, given without a trailing slash. */
  resolveFolder(folder: string): Promise<ResolvedConfiguration> {
    let found = this.#byFolder.get(folder);
    if (!found) {
      found = this.#find(folder);
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  /** Reads one configuration file by its own name; undefined when it does not exist. */
  async read(file: string): Promise<ResolvedConfiguration | undefined> {
    const root = parentOf(file);
    let text: string | undefined;
    try {
      text = await this.#files.readText(file);
    } catch {
      const problems = [{ message: unreadable(), offset: 0 }];
      return { ...none, file, root, problems };
    }
    if (text === undefined) return undefined;
    // Most documents have no configuration file: zod is not worth loading for them.
    const { readConfiguration } = await import("./read.ts");
    const own = readConfiguration(text, this.#rules);
    const { configuration, problems, bases } = own;
    const found = { ...none, configuration, problems, file, root, text };
    if (bases.length === 0) return found;
    const { withExtended } = await import("./extends.ts");
    return {
      ...found,
      ...(await withExtended(file, text, own, this.#files, this.#rules)),
    };
  }

  /** Forgets everything, after a configuration file was added, changed or removed. */
  forget(): void {
    this.#byFolder.clear();
  }

  async #find(folder: string): Promise<ResolvedConfiguration> {
    const own = await this.read(`${folder}/${configurationName}`);
    if (own) return own;
    const parent = parentOf(folder);
    return parent === undefined ? none : this.resolveFolder(parent);
  }
}

/** The folder of a path or URI, without a trailing slash; undefined above the root of a disk or of an authority. */
export function parentOf(uri: string): string | undefined {
  const end = uri.lastIndexOf("/");
  if (end < 0) return undefined;
  const parent = uri.slice(0, end);
  // `file:` and `file:/` are no folders; `file://`, the empty root path and `C:` are.
  return /^[a-z][a-z0-9+.-]+:\/?$/i.test(parent) ? undefined : parent;
}
