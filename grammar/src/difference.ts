import type { Edit } from "./region.ts";

/** The one edit that turns a text into another: what lies between their equal beginnings and ends. */
export function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start))
    start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - tail - 1) ===
      after.charCodeAt(after.length - tail - 1)
  )
    tail++;
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.length - tail - start,
  };
}
