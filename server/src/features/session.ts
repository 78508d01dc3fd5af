import { TextDocument } from "vscode-languageserver-textdocument";
import { applyConfiguration } from "../config/apply.ts";
import type { Configuration } from "../config/configuration.ts";
import {
  ConfigurationResolver,
  type FileSystem,
  type ResolvedConfiguration,
} from "../config/resolver.ts";
import type { Checks } from "../ledger/ledger.ts";
import { decisiveDate } from "../model/facts/dates.ts";
import type { Specification } from "../model/specification.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import type { AnyRule } from "../rules/define.ts";
import type { Finding } from "../rules/finding.ts";
import type { Language } from "./convert.ts";
import { Group } from "./group.ts";
import { folderOf, isInside } from "./uri.ts";

/** The files that an editor's server may see. A browser answers with virtual files, a test with a map. */
export interface Host extends FileSystem {
  /** Every specification file in a folder (a plain URI without a trailing slash). */
  list(folder: string): Promise<readonly string[]>;
  /** True when a file really stands in a folder, also after following links. */
  standsIn(uri: string, folder: string): Promise<boolean>;
  /** Today as a day number. */
  today(): number;
}

/**
 * A document as it is when nothing is left to take up: its text, its tree and its lines belong together. The next edit
 * uses it up, so that an answer is made of it without waiting for anything in between.
 */
export interface Known {
  readonly unit: Unit;
  readonly document: TextDocument;
  readonly group: Group;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly language: Language;
}

/**
 * What the editor has in hand: open documents, files on disk, and their findings, all by plain URI. It knows no
 * protocol. A change is noted at once and read when someone asks, so that of many edits only the last is parsed.
 */
export class Session {
  readonly #host: Host;
  readonly #rules: readonly AnyRule[];
  readonly #configurations: ConfigurationResolver;
  #folders: readonly string[];
  readonly #groups = new Map<string, Group>();
  /** Texts by document: what the editor holds, and what was read from disk. */
  readonly #open = new Map<string, TextDocument>();
  readonly #stored = new Map<string, string>();
  readonly #changed = new Set<string>();
  /** Those of them that must be read from disk first. */
  readonly #unread = new Set<string>();
  /** The text that was last parsed of each document that is not open. */
  readonly #snapshots = new Map<string, TextDocument>();
  /** The files that configurations build on, as far as they were met. */
  readonly #extended = new Set<string>();
  #tellExtended: (uri: string) => void = () => {};
  #settling: Promise<void> = Promise.resolve();
  #takingUp = 0;

  constructor(
    host: Host,
    rules: readonly AnyRule[],
    folders: readonly string[],
  ) {
    this.#host = host;
    this.#rules = rules;
    this.#folders = folders;
    this.#configurations = new ConfigurationResolver(host, rules);
  }

  /** Finds every specification of a folder; each is read when someone asks. */
  async load(folder: string): Promise<void> {
    for (const uri of await this.#host.list(folder)) this.reload(uri);
  }

  /** Takes up other folders; documents of folders that left are forgotten, unless they are open. */
  async setFolders(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    const isOutside = (uri: string) =>
      !folders.some((folder) => isInside(uri, folder));
    for (const uri of [...this.#unread].filter(isOutside))
      this.#unread.delete(uri);
    for (const uri of [...this.#stored.keys()].filter(isOutside))
      this.#stored.delete(uri);
    this.configurationChanged();
    for (const folder of folders) await this.load(folder);
  }

  /** The text of an open document as the editor has it; it stands before what is on disk. */
  edit(uri: string, document: TextDocument): void {
    this.#open.set(uri, document);
    // A configuration file counts when it is saved; only its own problems are shown while it is typed.
    if (!uri.endsWith(".json")) this.#changed.add(uri);
  }

  /** A document that the editor no longer holds counts as it is on disk. */
  close(uri: string): void {
    this.#open.delete(uri);
    this.reload(uri);
  }

  /** Notes that a file is not as it was: it is read again before the next answer. */
  reload(uri: string): void {
    // What the editor holds stands before the file; when it lets go, the file is read.
    if (uri.endsWith(".json") || this.#open.has(uri)) return;
    this.#unread.add(uri);
    this.#changed.add(uri);
  }

  /** Notes that a file is gone, or a folder with everything in it. */
  remove(uri: string): void {
    this.reload(uri);
    for (const stored of this.#stored.keys())
      if (isInside(stored, uri)) this.reload(stored);
  }

  /** After a configuration file changed, every document may belong to another root. */
  configurationChanged(): void {
    this.#configurations.forget();
    this.#groups.clear();
    const all = [...this.#stored.keys(), ...this.#open.keys()];
    for (const uri of all) if (!uri.endsWith(".json")) this.#changed.add(uri);
  }

  /** Takes up everything that changed, with what it imports. Whoever asks waits for it. */
  settle(): Promise<void> {
    // What went wrong for one request must not go wrong for every later one.
    this.#settling = this.#settling
      .catch(() => undefined)
      .then(() => this.#takeUp());
    return this.#settling;
  }

  /** What is known of a document; undefined for one that the server does not have. */
  async know(uri: string): Promise<Known | undefined> {
    for (;;) {
      await this.settle();
      const { configuration } = await this.configuration(uri);
      const group = await this.#groupOf(uri);
      // While a file was read, more may have come.
      if (!this.#isSettled()) continue;
      const { workspace } = group;
      const unit = workspace.get(uri);
      const document = this.document(uri);
      const { language } = configuration;
      return (
        unit &&
        document && {
          unit,
          document,
          group,
          workspace,
          configuration,
          language,
        }
      );
    }
  }

  #isSettled(): boolean {
    return this.#changed.size === 0 && this.#takingUp === 0;
  }

  /** The documents whose findings are shown: open ones, and those of the folders that take part. */
  async checked(): Promise<string[]> {
    await this.settle();
    const found = new Set(this.#open.keys());
    for (const { workspace } of this.#groups.values()) {
      for (const { uri } of workspace.units) found.add(uri);
    }
    return [...found].filter((uri) => !uri.endsWith(".json")).sort();
  }

  /** The text of a document; when nothing is left to take up, its lines belong to what was found in it. */
  document(uri: string): TextDocument | undefined {
    return this.#open.get(uri) ?? this.#snapshots.get(uri);
  }

  /** One configuration file as it stands now, in the editor or else on disk; undefined when there is none. */
  readConfiguration(file: string): Promise<ResolvedConfiguration | undefined> {
    const readText = async (uri: string) =>
      this.#open.get(uri)?.getText() ?? (await this.#host.readText(uri));
    return new ConfigurationResolver({ readText }, this.#rules).read(file);
  }

  /** The configuration that holds for a document, with its problems. */
  async configuration(uri: string): Promise<ResolvedConfiguration> {
    const resolved = await this.#configurations.resolve(uri);
    for (const file of resolved.extended) {
      if (this.#extended.has(file)) continue;
      this.#extended.add(file);
      this.#tellExtended(file);
    }
    return resolved;
  }

  /** True for a file that a configuration builds on: when it changes, so do configurations. */
  isExtended(uri: string): boolean {
    return this.#extended.has(uri);
  }

  /** Calls back for every file that a configuration is found to build on. */
  onExtended(listener: (uri: string) => void): void {
    this.#tellExtended = listener;
  }

  /** The findings of one document, as its configuration wants them. */
  findings({ unit, group, configuration }: Known): readonly Finding[] {
    const { uri } = unit;
    const isEdited = this.#open.has(uri);
    const found = group.findings(uri, this.#rules, this.today(), isEdited);
    return applyConfiguration(found, configuration);
  }

  /** What a check told about the specifications of one document, also what is motivated and what is not shown. */
  checks({ unit, group, configuration }: Known): Checks {
    const { findings, waived } = group.checked(this.#rules, this.today());
    const everything = { ...configuration, profile: "volledig" as const };
    const told = (all: readonly Finding[]) =>
      applyConfiguration(all.filter(isAbout(unit.uri)), everything);
    const [hidden, shown] = parted(
      told(findings),
      ({ severity }) => severity === "hint" && configuration.profile === "kern",
    );
    return { findings: shown, waived: told(waived), hidden };
  }

  /** Today as a day number. */
  today(): number {
    return this.#host.today();
  }

  /** The day that decides which law a document's links lead to. */
  decisiveDay(specification: Specification | undefined): number {
    const today = this.#host.today();
    return specification
      ? Math.min(decisiveDate(specification, { today }), today)
      : today;
  }

  async #takeUp(): Promise<void> {
    this.#takingUp++;
    try {
      while (this.#changed.size > 0) {
        const changed = [...this.#changed];
        this.#changed.clear();
        for (const uri of changed) await this.#takeUpOne(uri);
        for (const group of this.#groups.values()) await this.#import(group);
      }
    } finally {
      this.#takingUp--;
    }
  }

  /** A file that is gone or cannot be read is forgotten. */
  async #read(uri: string): Promise<void> {
    const text = await this.#host.readText(uri).catch(() => undefined);
    if (text === undefined) this.#stored.delete(uri);
    else this.#stored.set(uri, text);
  }

  async #takeUpOne(uri: string): Promise<void> {
    if (this.#unread.delete(uri)) await this.#read(uri);
    const home = await this.#groupOf(uri);
    const takesPart = await this.#takesPart(uri);
    const text = this.#open.get(uri)?.getText() ?? this.#stored.get(uri);
    const others = [...this.#groups.values()].filter(
      ({ workspace }) => workspace.get(uri) !== undefined,
    );
    for (const group of new Set([home, ...others])) {
      const isWanted = takesPart || group.workspace.get(uri) !== undefined;
      if (text === undefined) group.delete(uri);
      else if (isWanted) group.set(uri, text);
    }
    if (text === undefined) this.#snapshots.delete(uri);
    else this.#snapshot(uri, text);
  }

  /** Reads what documents of a group import and is not there yet. */
  async #import(group: Group): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const wanted = group.workspace.wanted().filter((uri) => !tried.has(uri));
      if (wanted.length === 0) return;
      for (const uri of wanted) {
        tried.add(uri);
        const open = this.#open.get(uri)?.getText();
        const known = open ?? this.#stored.get(uri);
        const text = known ?? (await this.#readInside(uri, group.root));
        if (text === undefined) continue;
        if (open === undefined) this.#stored.set(uri, text);
        group.set(uri, text);
        this.#snapshot(uri, text);
      }
    }
  }

  async #readInside(uri: string, root: string | undefined) {
    const isInRoot =
      root === undefined || (await this.#host.standsIn(uri, root));
    return isInRoot
      ? this.#host.readText(uri).catch(() => undefined)
      : undefined;
  }

  #snapshot(uri: string, text: string): void {
    if (this.#open.has(uri) || this.#snapshots.get(uri)?.getText() === text)
      return;
    this.#snapshots.set(uri, TextDocument.create(uri, "bestek", 0, text));
  }

  /** Open documents always take part; others as `include` and `exclude` say. */
  async #takesPart(uri: string): Promise<boolean> {
    if (this.#open.has(uri)) return true;
    const resolved = await this.configuration(uri);
    if (resolved.root === undefined) return true;
    const { isIncluded } = await import("../config/included.ts");
    return isIncluded(uri, resolved);
  }

  /** The root is that of the configuration, else the folder of the workspace, else the document's own folder. */
  async #groupOf(uri: string): Promise<Group> {
    const { root } = await this.configuration(uri);
    const folder = this.#folders
      .filter((candidate) => isInside(uri, candidate))
      .sort((a, b) => b.length - a.length)[0];
    const own =
      root !== undefined && isInside(uri, root)
        ? root
        : (folder ?? folderOf(uri));
    const name = own ?? uri;
    let group = this.#groups.get(name);
    if (!group) {
      group = new Group(own);
      this.#groups.set(name, group);
    }
    return group;
  }
}

/** True for what stands in a document, and for what is said elsewhere of a specification in it. */
function isAbout(document: string): (finding: Finding) => boolean {
  return ({ uri, subjects: [subject] }) =>
    (subject?.specification.unit.uri ?? uri) === document || uri === document;
}

/** The members for which something holds, and the others. */
function parted<T>(
  all: readonly T[],
  holds: (one: T) => boolean,
): [held: T[], others: T[]] {
  const { held = [], others = [] } = Object.groupBy(all, (one) =>
    holds(one) ? "held" : "others",
  );
  return [held, others];
}
