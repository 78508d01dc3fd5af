import type { Localized } from "../../vocabulary/define.ts";
import { vocabulary } from "../../vocabulary/index.ts";
import { spoken } from "./terms.ts";
import { list } from "./wording.ts";

/** How kinds of blocks are written in messages. */

/** A kind of block in both languages: `eisenset` and `requirement set`. */
export function kindName(kind: string): Localized {
  for (const [id, { en }] of Object.entries(vocabulary)) {
    if (id.slice(id.indexOf(".") + 1) === kind) return spoken({ nl: kind, en });
  }
  return spoken({ nl: kind, en: kind });
}

/** `perceel of segment`; undefined where so many kinds fit that naming them says nothing. */
export function kindNames(kinds: readonly string[]): Localized | undefined {
  if (kinds.length === 0 || kinds.length > 3) return undefined;
  const { nl, en } = list(kinds.map(kindName));
  return { nl: nl.replace(" en ", " of "), en: en.replace(" and ", " or ") };
}
