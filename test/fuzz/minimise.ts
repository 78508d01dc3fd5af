import type { Input } from "./input.ts";

/** How often, and how long in milliseconds, a smaller input is looked for: new inputs are worth more. */
const most = { times: 600, time: 20_000 };

/** The smallest input found that still breaks: whole texts are left out, then lines, then characters. */
export async function minimise(
  input: Input,
  breaks: (input: Input) => Promise<boolean>,
): Promise<Input> {
  let smallest = input;
  let left = most.times;
  const end = Date.now() + most.time;
  const attempt = async (change: Partial<Input>): Promise<boolean> => {
    if (left-- <= 0 || Date.now() > end) return false;
    const smaller = { ...smallest, ...change };
    if (!(await breaks(smaller))) return false;
    smallest = smaller;
    return true;
  };
  await attempt({ settings: "" });
  await attempt({ beside: "" });
  (await attempt({ before: "" })) || (await attempt({ before: smallest.text }));
  for (const part of ["text", "before", "beside", "settings"] as const) {
    for (const separator of ["\n", ""])
      await shrink(smallest[part].split(separator), (pieces) =>
        attempt({ [part]: pieces.join(separator) }),
      );
  }
  return smallest;
}

/** Takes away ever smaller stretches of a list, as long as it is accepted. */
async function shrink(
  pieces: readonly string[],
  accepts: (pieces: readonly string[]) => Promise<boolean>,
): Promise<void> {
  let kept = pieces;
  for (let size = Math.ceil(kept.length / 2); size > 0; size >>= 1) {
    for (let at = 0; at < kept.length; ) {
      const fewer = kept.toSpliced(at, size);
      if (await accepts(fewer)) kept = fewer;
      else at += size;
    }
  }
}
