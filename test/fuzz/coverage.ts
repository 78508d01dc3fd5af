import { Session } from "node:inspector/promises";

/** The engine's own account of which blocks of the product have run: what an input reached that none did before. */
export class Coverage {
  readonly #session = new Session();
  readonly #blocks = new Set<string>();
  readonly #functions = new Map<string, boolean>();

  /** Starts counting; what is loaded before counts as well, but only whole functions of it. */
  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post("Profiler.enable");
    await this.#session.post("Profiler.startPreciseCoverage", {
      detailed: true,
      callCount: true,
    });
  }

  /** How many blocks ran since the last time that never ran before. */
  async fresh(): Promise<number> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    const known = this.#blocks.size;
    for (const { url, functions } of result) {
      if (!/\/(?:server|grammar)\/src\//.test(url)) continue;
      for (const { ranges } of functions) {
        ranges.forEach(({ startOffset, endOffset, count }, index) => {
          const name = `${url}:${startOffset}:${endOffset}`;
          if (count > 0) this.#blocks.add(name);
          if (index > 0) return;
          this.#functions.set(
            name,
            count > 0 || this.#functions.get(name) === true,
          );
        });
      }
    }
    return this.#blocks.size - known;
  }

  /** What was reached so far. A function that never ran hides its blocks, so there is no total of those. */
  get reached(): { blocks: number; functions: number; allFunctions: number } {
    const ran = [...this.#functions.values()].filter((did) => did);
    return {
      blocks: this.#blocks.size,
      functions: ran.length,
      allFunctions: this.#functions.size,
    };
  }
}
