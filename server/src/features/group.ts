import { Workspace } from "../model/workspace.ts";
import type { AnyRule } from "../rules/define.ts";
import type { CheckResult } from "../rules/engine/check.ts";
import { Checker } from "../rules/engine/checker.ts";
import type { Finding } from "../rules/finding.ts";

/** Documents under one root: they know each other's names, may import each other, and are checked together. */
export class Group {
  readonly root: string | undefined;
  readonly workspace: Workspace;
  #checker: Checker | undefined;
  #checkedOn: number | undefined;
  #checked: CheckResult | undefined;
  readonly #findings = new Map<string, readonly Finding[]>();

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

  /** The findings about one document; of one that is edited a change checks only what it concerns again. */
  findings(
    uri: string,
    rules: readonly AnyRule[],
    today: number,
    isEdited: boolean,
  ): readonly Finding[] {
    const checker = this.#checkerOf(rules, today);
    checker.mark(uri, isEdited);
    const key = `${isEdited} ${uri}`;
    let found = this.#findings.get(key);
    if (!found) {
      found = checker.findingsIn(uri);
      this.#findings.set(key, found);
    }
    return found;
  }

  /** Everything that a check of all documents told, computed once after each change. */
  checked(rules: readonly AnyRule[], today: number): CheckResult {
    const checker = this.#checkerOf(rules, today);
    this.#checked ??= checker.result();
    return this.#checked;
  }

  #checkerOf(rules: readonly AnyRule[], today: number): Checker {
    if (!this.#checker || this.#checkedOn !== today) {
      this.#checker = new Checker(this.workspace, rules, { today });
      this.#checkedOn = today;
      this.#forget();
    }
    return this.#checker;
  }

  #forget(): void {
    this.#checked = undefined;
    this.#findings.clear();
  }
}
