/** Keeping the objects of statements that were read again and turned out to say the same. */
import type { Statement } from "./tree.ts";

/**
 * The statements of `fresh`, with those of `old` in the place of the ones that equal them, from both ends. Uses up
 * both lists: an old statement takes the start of the one that it replaces.
 */
export function adopt(
  old: readonly Statement[],
  fresh: readonly Statement[],
): Statement[] {
  const kept = [...fresh];
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && keep(kept, head, old[head])) head++;
  let tail = 0;
  while (
    tail < most - head &&
    keep(kept, kept.length - tail - 1, old[old.length - tail - 1])
  )
    tail++;
  if (old.length === fresh.length) {
    for (let index = head; index < kept.length - tail; index++)
      keepBody(old[index], kept[index]);
  }
  return kept;
}

/** Where only the head of a statement changed, its body is the object that it was. */
function keepBody(old: Statement | undefined, fresh: Statement | undefined) {
  if (!old?.body || !fresh?.body) return;
  if (old.keyword.text !== fresh.keyword.text) return;
  if (!hasSameFields(old.body, fresh.body, "start")) return;
  old.body.start = fresh.body.start;
  old.body.parent = fresh;
  fresh.body = old.body;
}

function keep(
  kept: Statement[],
  index: number,
  old: Statement | undefined,
): boolean {
  const fresh = kept[index];
  if (!old || !fresh || !isSameStatement(old, fresh)) return false;
  old.start = fresh.start;
  kept[index] = old;
  return true;
}

function isSameStatement(one: Statement, other: Statement): boolean {
  return (
    one.length === other.length &&
    one.keyword.text === other.keyword.text &&
    hasSameFields(one, other, "start")
  );
}

/** True when two pieces of syntax are equal in all but their parents. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  if (one === null || other === null) return false;
  return Array.isArray(one)
    ? Array.isArray(other) &&
        one.length === other.length &&
        one.every((item, index) => isSame(item, other[index]))
    : hasSameFields(one, other);
}

function hasSameFields(one: object, other: object, beside?: string): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        key === "parent" ||
        key === beside ||
        isSame(
          (one as Record<string, unknown>)[key],
          (other as Record<string, unknown>)[key],
        ),
    )
  );
}
