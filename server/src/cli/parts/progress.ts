import { Presets, SingleBar } from "cli-progress";
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

/** A bar on standard error, for the person who waits. */
export function progressBar(documents: number, language: Language): Progress {
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
}
