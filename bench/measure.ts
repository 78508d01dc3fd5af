/** What was measured of one contestant, in milliseconds by the clock. */
export interface Sample {
  readonly median: number;
  readonly p99: number;
}

/** Runs the contestants in turns, so that a busy machine weighs on all of them alike. */
export async function inTurns(
  contestants: Readonly<Record<string, () => unknown>>,
  { rounds, budget }: { readonly rounds: number; readonly budget: number },
): Promise<Record<string, Sample>> {
  const taken = new Map(
    Object.keys(contestants).map((name) => [name, [] as number[]]),
  );
  const end = performance.now() + budget;
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = performance.now();
      await run();
      taken.get(name)?.push(performance.now() - start);
    }
    if (performance.now() > end && round >= 2) break;
  }
  return Object.fromEntries([...taken].map(([name, all]) => [name, of(all)]));
}

/** The median and the 99th percentile of times. */
export function of(times: number[]): Sample {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
