import type { Language } from "../../../grammar/src/exact.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import type { Unit } from "./workspace.ts";

/** The language in which a document is written: that of its first keyword that only one language has. */
export function writtenIn(
  { tree }: Pick<Unit, "tree">,
  otherwise: Language,
): Language {
  for (const { keyword } of tree.statements) {
    const match = kindTable("bestand").match(keyword.text);
    if (!match || match.key.keyword === match.key.entry.en) continue;
    if (match.spelling !== "alias") return match.spelling;
  }
  return otherwise;
}
