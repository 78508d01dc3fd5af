import { Workspace } from "../model/workspace.ts";
import type { AnyRule } from "../rules/define.ts";
import { type CheckResult, check } from "../rules/engine.ts";
import type { Finding } from "../rules/finding.ts";

/** Documents under one root: they know each other's names, may import each other, and are checked together. */
export class Group {
  readonly root: string | undefined;
  readonly workspace: Workspace;
  #checked: CheckResult | undefined;
  #findings: ReadonlyMap<string, readonly Finding[]> | undefined;

  constructor(root: string | undefined) {
    this.root = root;
    this.workspace = new Workspace(root === undefined ? [] : [root]);
  }

  set(uri: string, text: string): void {
    // Closing an editor or saving a file often changes nothing.
    if (this.workspace.get(uri)?.text === text) return;
    this.workspace.set(uri, text);
    this.#forget();
  }

  delete(uri: string): void {
    this.workspace.delete(uri);
    this.#forget();
  }

  /** The findings about one document, computed once after each change. */
  findings(
    uri: string,
    rules: readonly AnyRule[],
    today: number,
  ): readonly Finding[] {
    this.#findings ??= Map.groupBy(
      this.checked(rules, today).findings,
      (finding) => finding.uri,
    );
    return this.#findings.get(uri) ?? [];
  }

  /** Everything that a check of all documents told, computed once after each change. */
  checked(rules: readonly AnyRule[], today: number): CheckResult {
    this.#checked ??= check(this.workspace, rules, { today });
    return this.#checked;
  }

  #forget(): void {
    this.#checked = undefined;
    this.#findings = undefined;
  }
}
