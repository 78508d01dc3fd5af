import * as z from "zod/mini";
import { familyOf } from "./apply.ts";
import { configurationSchema, level } from "./schema.ts";

/**
 * The JSON Schema of `bestek.config.json` for editors, as a generated file: its path and its text. `ids` are the rules
 * that there are.
 */
export function configurationSchemaFile(
  ids: readonly string[],
): [path: string, text: string] {
  const names = z.enum([...new Set(ids.map(familyOf)), ...ids].sort());
  const file = configurationSchema(z.partialRecord(names, level));
  return [
    "docs/reference/bestek.config.schema.json",
    `${JSON.stringify(z.toJSONSchema(file), null, 2)}\n`,
  ];
}
