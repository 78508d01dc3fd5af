import type { RuleMetadata } from "../define.ts";
import { rules } from "../generated/registry.ts";
import { internalError } from "./internal.ts";

/** Everything that a finding may come from, by id. */
export const knownRules: ReadonlyMap<string, RuleMetadata> = new Map(
  [...rules, internalError].map((rule) => [rule.id, rule]),
);
