import { distance } from "fastest-levenshtein";
import { fold } from "../../../grammar/src/names.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";

/** Words of up to four letters may differ by one letter, longer ones by two: more is another word. */
function reach(word: string): number {
  return word.length <= 4 ? 1 : 2;
}

/** `minimum` is two letters from `maximum`, and the last thing that was meant. */
function isOpposite(word: string, candidate: string): boolean {
  return (
    (word.startsWith("min") && candidate.startsWith("max")) ||
    (word.startsWith("max") && candidate.startsWith("min"))
  );
}

/** The nearest of the candidates within reach of a misspelt word, compared without case and accents. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let bestDistance = reach(folded) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue;
    const far = distance(folded, fold(candidate));
    if (far < bestDistance && !isOpposite(folded, fold(candidate))) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

/**
 * For an unknown key: the nearest key that is allowed in a block, or else the block in which the word is a key: one
 * inside it, or the nearest around it, or one inside that.
 */
export function suggestKey(
  block: Block,
  word: string,
): { here?: string; elsewhere?: Key } {
  const here = nearest(word, kindTable(block.kind).spellings());
  if (here) return { here };
  for (let at: Block | undefined = block; at; at = at.parent) {
    if (at.key && kindTable(at.kind).match(word)) return { elsewhere: at.key };
    const inside = blockWith(word, at.kind);
    if (inside) return { elsewhere: inside };
  }
  return {};
}

/** The block nearest below a kind in which a word is a key. */
function blockWith(word: string, kind: string): Key | undefined {
  const queue: string[] = [kind];
  const seen = new Set(queue);
  for (const at of queue) {
    for (const key of kindTable(at).keys) {
      if (seen.has(key.kind)) continue;
      seen.add(key.kind);
      if (kindTable(key.kind).match(word)) return key;
      queue.push(key.kind);
    }
  }
  return undefined;
}

/** For an unknown word of a closed enumeration: the nearest word that its key takes. */
export function suggestWord(key: Key, word: string): string | undefined {
  const candidates: string[] = [];
  for (const type of key.types) {
    if (type.type === "enum") {
      for (const [nl, { en }] of Object.entries(type.words))
        candidates.push(nl, en);
    }
    if (type.type === "word") candidates.push(...type.words);
  }
  return nearest(word, candidates);
}
