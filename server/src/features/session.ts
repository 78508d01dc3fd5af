import { TextDocument } from "vscode-languageserver-textdocument";
import { applyConfiguration } from "../config/apply.ts";
import type { Configuration } from "../config/configuration.ts";
import { ConfigurationResolver, type FileSystem } from "../config/resolver.ts";
import { decisiveDate } from "../model/facts/dates.ts";
import type { Specification } from "../model/specification.ts";
import { type Unit, Workspace } from "../model/workspace.ts";
import type { AnyRule } from "../rules/define.ts";
import { check } from "../rules/engine.ts";
import type { Finding } from "../rules/finding.ts";
import type { Language } from "./convert.ts";

/** The files that an editor's server may see. A browser answers with virtual files, a test with a map. */
export interface Host extends FileSystem {
  /** Every specification file in a folder (a URI without a trailing slash). */
  list(folder: string): Promise<readonly string[]>;
  /** Today as a day number. */
  today(): number;
}

/**
 * What the editor has in hand: open documents, files on disk, and their findings. It knows no protocol; `lsp.ts` asks it.
 * A change marks the findings as stale, and they are computed once, when someone asks.
 */
export class Session {
  readonly workspace: Workspace;
  readonly #host: Host;
  readonly #rules: readonly AnyRule[];
  readonly #configurations: ConfigurationResolver;
  readonly #documents = new Map<string, TextDocument>();
  readonly #open = new Set<string>();
  #findings: readonly Finding[] | undefined;
  /** Counts every change; results that carry the same number are the same. */
  version = 0;

  constructor(host: Host, rules: readonly AnyRule[], roots: readonly string[]) {
    this.#host = host;
    this.#rules = rules;
    this.workspace = new Workspace(roots);
    this.#configurations = new ConfigurationResolver(host, rules);
  }

  /** Reads every specification of a folder that is not open. */
  async load(folder: string): Promise<void> {
    for (const uri of await this.#host.list(folder)) await this.reload(uri);
  }

  /** The text of an open document as the editor has it; it stands before what is on disk. */
  edit(document: TextDocument): void {
    this.#open.add(document.uri);
    this.#set(document);
  }

  /** A document that the editor no longer holds counts as it is on disk. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.reload(uri);
  }

  /** Reads a file again, or forgets it when it is gone. Open documents are the editor's. */
  async reload(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    let text: string | undefined;
    try {
      text = await this.#host.readText(uri);
    } catch {
      text = undefined;
    }
    if (this.#open.has(uri)) return;
    if (text === undefined) this.#remove(uri);
    else this.#set(TextDocument.create(uri, "bestek", 0, text));
  }

  /** Reads what documents import and nobody loaded yet. */
  async loadImports(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const wanted = this.workspace.wanted().filter((uri) => !tried.has(uri));
      if (wanted.length === 0) return;
      for (const uri of wanted) {
        tried.add(uri);
        await this.reload(uri);
      }
    }
  }

  configurationChanged(): void {
    this.#configurations.forget();
    this.#stale();
  }

  document(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  unit(uri: string): Unit | undefined {
    return this.workspace.get(uri);
  }

  specifications(uri: string): readonly Specification[] {
    const unit = this.unit(uri);
    return unit ? this.workspace.specificationsOf(unit) : [];
  }

  async configuration(uri: string): Promise<Configuration> {
    return (await this.#configurations.resolve(uri)).configuration;
  }

  /** The language of messages: Dutch unless the configuration says English. */
  async language(uri: string): Promise<Language> {
    return (await this.configuration(uri)).language;
  }

  /** The findings of one document, as its configuration wants them. */
  async findings(uri: string): Promise<readonly Finding[]> {
    const configuration = await this.configuration(uri);
    return applyConfiguration(
      this.#all().filter((finding) => finding.uri === uri),
      configuration,
    );
  }

  /** The day that decides which law a document's links lead to. */
  decisiveDay(uri: string): number {
    const today = this.#host.today();
    const [specification] = this.specifications(uri);
    return specification
      ? Math.min(decisiveDate(specification, { today }), today)
      : today;
  }

  #all(): readonly Finding[] {
    this.#findings ??= check(this.workspace, this.#rules, {
      today: this.#host.today(),
    }).findings;
    return this.#findings;
  }

  #set(document: TextDocument): void {
    this.#documents.set(document.uri, document);
    this.workspace.set(document.uri, document.getText());
    this.#stale();
  }

  #remove(uri: string): void {
    this.#documents.delete(uri);
    this.workspace.delete(uri);
    this.#stale();
  }

  #stale(): void {
    this.#findings = undefined;
    this.version++;
  }
}
