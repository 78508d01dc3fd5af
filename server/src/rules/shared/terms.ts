import { type AnyNode, keyOf, type Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { reservedTwin } from "../../vocabulary/lookup.ts";
import { list } from "./wording.ts";

/** How words of the vocabulary and names of blocks are written in messages. */

/** A word that a slot takes, in both languages: `outputgericht` and `output-based`; other text as it is. */
export function term({ key }: Slot, word: string): Localized {
  for (const type of key.types) {
    if (type.type !== "enum") continue;
    const found = type.words[word];
    if (found) return { nl: word, en: found.en };
  }
  return { nl: word, en: reservedTwin(word, "en") ?? word };
}

/** The names of blocks in a sentence; of a long list the first three and how many more there are. */
export function labels(nodes: readonly AnyNode[]): Localized {
  const isLong = nodes.length > 4;
  const names = nodes.slice(0, isLong ? 3 : 4).map(({ label }) => label);
  if (!isLong) return list(names);
  const rest = nodes.length - 3;
  return list([...names, { nl: `${rest} andere`, en: `${rest} others` }]);
}

/** A word as people say it: `aantal-clienten` becomes `aantal clienten`. */
export function spoken({ nl, en }: Localized): Localized {
  return {
    nl: nl.replaceAll("-", " ").replaceAll("client", "cliënt"),
    en: en.replaceAll("-", " "),
  };
}

/** The name of a key as people say it: `nota van inlichtingen`, `clarification note`. */
export function keyName(node: AnyNode, keyword: string): Localized {
  return spoken({ nl: keyword, en: keyOf(node.kind, keyword).entry.en });
}

/** The same text at the start of a sentence. */
export function capital({ nl, en }: Localized): Localized {
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { nl: upper(nl), en: upper(en) };
}

/** A path of keys in both languages: `looptijd.duur` and `term.duration`. */
export function pathName(kind: string, path: string): Localized {
  let at = kind;
  const english: string[] = [];
  for (const step of path.split(".")) {
    const key = keyOf(at, step);
    english.push(key.entry.en);
    at = key.kind;
  }
  return { nl: path, en: english.join(".") };
}
