import { resolve } from "node:path";
import type { Language } from "../../../grammar/src/exact.ts";
import type { Configuration } from "../config/configuration.ts";
import {
  ConfigurationResolver,
  type ResolvedConfiguration,
} from "../config/resolver.ts";
import { Lines } from "../report/positions.ts";
import { rules } from "../rules/generated/registry.ts";
import { type FoundFile, slashed } from "./files.ts";
import { CliError } from "./io.ts";
import { disk } from "./read.ts";
import * as texts from "./texts.ts";

/** What the command line says over the configuration files. */
export interface Overrides {
  /** A configuration file that holds for everything. */
  readonly config?: string;
  readonly lang?: Language;
  readonly failOn?: Configuration["failOn"];
  readonly profile?: Configuration["profile"];
}

/** The settings that hold for each document: its configuration file, and over it the command line. */
export class Settings {
  /** What these settings were made with, so that another thread can make the same. */
  readonly overrides: Overrides;
  readonly #resolver = new ConfigurationResolver(disk, rules);
  readonly #overrides: Partial<Configuration>;
  readonly #config: string | undefined;
  #only: Promise<ResolvedConfiguration | undefined> | undefined;
  readonly #overridden = new Map<
    ResolvedConfiguration,
    ResolvedConfiguration
  >();

  constructor(overrides: Overrides, cwd: string) {
    const { config, lang, failOn, profile } = overrides;
    this.overrides = {
      ...(config !== undefined && { config }),
      ...(lang && { lang }),
      ...(failOn && { failOn }),
      ...(profile && { profile }),
    };
    this.#config = config && slashed(resolve(cwd, config));
    this.#overrides = {
      ...(lang && { language: lang }),
      ...(failOn && { failOn }),
      ...(profile && { profile }),
    };
  }

  /** The settings of a document. A broken configuration file ends the command. */
  async of(path: string): Promise<ResolvedConfiguration> {
    const found = await this.#found(path);
    if (!found) throw new CliError(texts.notFound(this.#config ?? path));
    if (found.problems.length > 0) throw new CliError(...described(found));
    let settings = this.#overridden.get(found);
    if (!settings) {
      const configuration = { ...found.configuration, ...this.#overrides };
      settings = { ...found, configuration };
      this.#overridden.set(found, settings);
    }
    return settings;
  }

  #found(path: string): Promise<ResolvedConfiguration | undefined> {
    if (this.#config === undefined) return this.#resolver.resolve(path);
    this.#only ??= this.#resolver.read(this.#config);
    return this.#only;
  }

  /** The documents that take part: those that were named, and of the others what `include` and `exclude` say. */
  async included<F extends FoundFile>(files: readonly F[]): Promise<F[]> {
    const kept: F[] = [];
    for (const file of files) {
      const settings = await this.of(file.path);
      if (file.named || (await isIncluded(file.path, settings))) {
        kept.push(file);
      }
    }
    return kept;
  }

  /** The folder that the imports of a document may not leave. */
  async rootOf({ path, folder }: FoundFile): Promise<string> {
    const { root } = await this.of(path);
    return root !== undefined && path.startsWith(`${root}/`) ? root : folder;
  }
}

async function isIncluded(path: string, settings: ResolvedConfiguration) {
  if (settings.root === undefined) return true;
  const included = await import("../config/included.ts");
  return included.isIncluded(path, settings);
}

/** The problems of a configuration file as sentences with their place. */
function described({ file, text, problems }: ResolvedConfiguration) {
  const lines = new Lines(text);
  return problems.map(({ message, offset }) => {
    const { line, column } = lines.positionAt(offset);
    return texts.at(`${file}:${line}:${column}`, message);
  });
}
