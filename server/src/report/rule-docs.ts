import type { RuleDocs } from "../rules/define.ts";
import type { Localized } from "../vocabulary/define.ts";

/**
 * The texts of every rule, by id. They stand in a file of their own that is read only when someone asks for them:
 * checking does without.
 */
export async function loadRuleDocs(): Promise<
  Readonly<Record<string, RuleDocs>>
> {
  const { ruleDocs } = await import("../rules/generated/docs.ts");
  return ruleDocs;
}

/** How the terms of the vocabulary are used, by the id of their entry. */
export async function loadTermUsage(): Promise<
  Readonly<Record<string, { example?: Localized; rules: readonly string[] }>>
> {
  const { usage } = await import("../rules/generated/docs.ts");
  return usage;
}
