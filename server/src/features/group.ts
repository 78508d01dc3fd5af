import { Workspace } from "../model/workspace.ts";
import type { AnyRule } from "../rules/define.ts";
import { check } from "../rules/engine.ts";
import type { Finding } from "../rules/finding.ts";

/** Documents under one root: they know each other's names, may import each other, and are checked together. */
export class Group {
  readonly root: string | undefined;
  readonly workspace: Workspace;
  #findings: ReadonlyMap<string, readonly Finding[]> | undefined;

  constructor(root: string | undefined) {
    this.root = root;
    this.workspace = new Workspace(root === undefined ? [] : [root]);
  }

  set(uri: string, text: string): void {
    // Closing an editor or saving a file often changes nothing.
    if (this.workspace.get(uri)?.text === text) return;
    this.workspace.set(uri, text);
    this.#findings = undefined;
  }

  delete(uri: string): void {
    this.workspace.delete(uri);
    this.#findings = undefined;
  }

  /** The findings about one document, computed once after each change. */
  findings(
    uri: string,
    rules: readonly AnyRule[],
    today: number,
  ): readonly Finding[] {
    this.#findings ??= Map.groupBy(
      check(this.workspace, rules, { today }).findings,
      (finding) => finding.uri,
    );
    return this.#findings.get(uri) ?? [];
  }
}
