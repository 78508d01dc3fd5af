import type { RuleDocs } from "../rules/define.ts";

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
