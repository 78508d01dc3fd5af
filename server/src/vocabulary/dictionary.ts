import type { Language } from "../../../grammar/src/exact.ts";
import type { Dictionary } from "../../../grammar/src/translate.ts";
import { type Key, type KeyMatch, kindTable, matchWord } from "./lookup.ts";

/**
 * The vocabulary as the grammar's translation asks for it. Synonyms stay as they are: they belong to no language, and
 * `taal/synoniem` offers the standard word. `top` is the kind of the block that the text stands in: that of a file, or
 * another for a piece of one.
 */
export function dictionary(to: Language, top = "bestand"): Dictionary {
  return {
    keyword(parentPath, word) {
      const kind = kindAt(top, parentPath);
      if (kind === undefined) return undefined;
      // The body may detail a PM or an n.v.t. instead of the entry itself; a path does not tell.
      for (const candidate of [kind, "pm", "nvt"]) {
        const match = kindTable(candidate).match(word);
        if (match) return spelling(match, to);
      }
      return undefined;
    },
    enumWord(path, word) {
      const key = keyAt(top, path);
      for (const type of key?.types ?? []) {
        if (type.type !== "enum") continue;
        const match = matchWord(type, word);
        if (!match || match.spelling === "alias") continue;
        return to === "nl" ? match.word : match.definition?.en;
      }
      return undefined;
    },
  };
}

function spelling({ key, spelling: written }: KeyMatch, to: Language) {
  if (written === "alias") return undefined;
  return to === "nl" ? key.keyword : key.entry.en;
}

/** The kind of the block at a path of keywords; undefined when one of them is not known. */
function kindAt(top: string, path: readonly string[]): string | undefined {
  return path.length === 0 ? top : keyAt(top, path)?.kind;
}

function keyAt(top: string, path: readonly string[]): Key | undefined {
  const parent = kindAt(top, path.slice(0, -1));
  const last = path.at(-1);
  if (parent === undefined || last === undefined) return undefined;
  return kindTable(parent).match(last)?.key;
}
