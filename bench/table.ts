import type { Sample } from "./measure.ts";

const lines: string[] = [];

/** Adds a line to the report, and shows it at once. */
export function say(line: string): void {
  lines.push(line);
  console.log(line);
}

/** Everything that was said. */
export function report(): string {
  return `${lines.join("\n")}\n`;
}

/** A time in milliseconds, as precise as it is. */
export function figure(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(0);
}

/** Samples below each other, with the ratio to one of them. */
export function table(
  samples: Readonly<Record<string, Sample>>,
  against: string,
): void {
  say("");
  say(`| what | median ms | p99 ms | against ${against} |`);
  say("| --- | ---: | ---: | ---: |");
  const base = samples[against]?.median ?? 1;
  for (const [name, { median, p99 }] of Object.entries(samples)) {
    const ratio = (median / base).toFixed(1);
    say(`| ${name} | ${figure(median)} | ${figure(p99)} | ${ratio}x |`);
  }
  say("");
}

/** How many times the median of one is that of another. */
export function ratio(
  samples: Readonly<Record<string, Sample>>,
  name: string,
  against: string,
): number {
  return (samples[name]?.median ?? 0) / (samples[against]?.median ?? 1);
}
