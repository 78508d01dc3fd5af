import type { Edit } from "./region.ts";

/** How much is compared at once: pieces of text are compared far faster than one character after another. */
const PIECE = 1024;

/** The one edit that turns a text into another: what lies between their equal beginnings and ends. */
export function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  const start = sameUpTo(
    most,
    (from, to) => before.slice(from, to) === after.slice(from, to),
  );
  const tail = sameUpTo(
    most - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.length - tail - start,
  };
}

/** How far two texts are the same, counted from one of their ends; `isSame` compares a stretch. */
function sameUpTo(
  most: number,
  isSame: (from: number, to: number) => boolean,
): number {
  let same = 0;
  for (let step = PIECE; step >= 1; step /= 2)
    while (same + step <= most && isSame(same, same + step)) same += step;
  return same;
}
