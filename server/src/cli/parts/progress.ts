import type { Language } from "../../../../grammar/src/exact.ts";
import { checking } from "../scale-texts.ts";

/** How far a long check is. */
export interface Progress {
  /** So many documents more are done. */
  advance(documents: number): void;
  /** Takes the bar away: what follows is the report. */
  end(): void;
}

/** Nobody watches. */
export const silent: Progress = { advance() {}, end() {} };

/** Makes bars on standard error, for the person who waits; nobody else needs the library. */
export async function progressBars(
  language: Language,
): Promise<(documents: number) => Progress> {
  const { Presets, SingleBar } = await import("cli-progress");
  return (documents) => {
    const bar = new SingleBar(
      {
        format: `${checking[language]} {bar} {value}/{total}`,
        stream: process.stderr,
        clearOnComplete: true,
        hideCursor: true,
      },
      Presets.shades_classic,
    );
    bar.start(documents, 0);
    return {
      advance: (more) => bar.increment(more),
      end: () => bar.stop(),
    };
  };
}
