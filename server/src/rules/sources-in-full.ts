import type { Citation } from "./define.ts";
import { rules } from "./generated/registry.ts";

/**
 * The sources of every rule with what they say word for word. The built programs leave the quotes out of the rules and
 * have this in a file beside the code, as with the other texts for people: import it dynamically.
 */
export const sourcesInFull: Readonly<Record<string, readonly Citation[]>> =
  Object.fromEntries(rules.map(({ id, sources }) => [id, sources]));
