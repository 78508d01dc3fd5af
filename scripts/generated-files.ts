import { ruleRegistries } from "./rule-registries.ts";
import { vocabularyTypes } from "./vocabulary-types.ts";

/** Every generated file of the project: its path and the text that it must have. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([...vocabularyTypes(), ...(await ruleRegistries())]);
}
