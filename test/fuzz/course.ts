import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../soak/random.ts";
import type { Coverage } from "./coverage.ts";
import { Broken, type Input } from "./input.ts";
import { minimise } from "./minimise.ts";
import { mutate, oneOf, settingsAtRandom } from "./mutate.ts";
import { checkOnly } from "./targets/check.ts";
import { type TargetName, targetNames, targets } from "./targets/index.ts";

export interface CourseOptions {
  readonly seed: number;
  /** Texts to start from. */
  readonly seeds: readonly string[];
  /** True while another input may be tried, given how many were. */
  readonly goesOn: (inputs: number) => boolean;
  /** What tells which inputs are worth building on; without it all are equal. */
  readonly coverage?: Coverage;
  /** Where crashes are written; nowhere without it. */
  readonly folder?: string;
  readonly tell?: (line: string) => void;
}

/** An input that broke a promise, made small. */
export interface Crash {
  readonly target: TargetName;
  /** What is the same of every input that breaks it in this way. */
  readonly signature: string;
  readonly seed: number;
  readonly run: number;
  readonly error: string;
  readonly input: Input;
}

export interface CourseReport {
  readonly inputs: number;
  readonly targetRuns: number;
  /** Inputs that reached something new. */
  readonly corpus: number;
  readonly crashes: readonly Crash[];
  /** The slowest checks, in milliseconds of the processor for a thousand characters, with the run that it was. */
  readonly slowest: readonly {
    perThousand: number;
    size: number;
    run: number;
  }[];
}

/** Puts one text after another through all targets; what reaches something new is what the next are made of. */
export async function course(options: CourseOptions): Promise<CourseReport> {
  const run = new Course(options);
  while (options.goesOn(run.inputs)) await run.next();
  return run.report;
}

class Course {
  inputs = 0;
  #seeds = 0;
  #targetRuns = 0;
  #reached = 0;
  readonly #options: CourseOptions;
  readonly #random: Random;
  readonly #corpus: Input[] = [];
  readonly #crashes = new Map<string, Crash>();
  #slowest: { perThousand: number; size: number; run: number }[] = [];

  constructor(options: CourseOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    if (options.folder !== undefined)
      mkdirSync(options.folder, { recursive: true });
  }

  get report(): CourseReport {
    return {
      inputs: this.inputs,
      targetRuns: this.#targetRuns,
      corpus: this.#reached,
      crashes: [...this.#crashes.values()],
      slowest: this.#slowest,
    };
  }

  async next(): Promise<void> {
    const input = this.#input();
    // A text that never comes back leaves its trace.
    this.#write("running.json", input);
    const isSeed = this.#options.seeds.includes(input.text);
    const first = await this.#try(input, ["grammar", "check"]);
    const others = targetNames.filter(
      (name) =>
        !["grammar", "check"].includes(name) &&
        // What reached something new is looked at from all sides.
        (first || this.#random.once(name === "edit" ? 2 : 4)),
    );
    const second = await this.#try(input, others);
    if (first || second) this.#reached++;
    if (isSeed || first || second) this.#corpus.push(input);
    this.inputs++;
  }

  #input(): Input {
    const random = this.#random;
    const { seeds } = this.#options;
    const whole = seeds[this.#seeds];
    // Documents as they are and as they are not, by turns.
    if (whole !== undefined && (this.#corpus.length < 20 || random.once(2))) {
      this.#seeds++;
      return { text: whole, before: "", beside: "", settings: "" };
    }
    // Half of the time what was found last, which is where there is more to find.
    const recent = this.#corpus.slice(-100);
    const parent = oneOf(random, random.once(2) ? recent : this.#corpus);
    const other = oneOf(random, this.#corpus).text;
    return {
      text: mutate(random, parent.text, other),
      before: random.once(8) ? parent.before : parent.text,
      beside: random.once(3) ? other : "",
      settings: settingsAtRandom(random),
    };
  }

  /** Runs targets; true when that reached something new. */
  async #try(input: Input, names: readonly TargetName[]): Promise<boolean> {
    for (const name of names) {
      const failure = await failureOf(name, input);
      this.#targetRuns++;
      if (failure) await this.#keep(name, input, failure);
      else if (name === "check") this.#time(input);
    }
    const { coverage } = this.#options;
    return coverage !== undefined && (await coverage.fresh()) > 0;
  }

  #time(input: Input): void {
    const size = input.text.length + input.beside.length;
    const timed = () => {
      const begun = process.cpuUsage();
      checkOnly(input);
      const { user } = process.cpuUsage(begun);
      return user / 1000 / Math.max(1, size / 1000);
    };
    let perThousand = timed();
    const least = this.#slowest.at(-1)?.perThousand ?? 0;
    if (this.#slowest.length === 5 && perThousand <= least) return;
    // Once may be code that was not compiled yet, or garbage of others that was collected.
    for (let left = 3; left > 0; left--)
      perThousand = Math.min(perThousand, timed());
    this.#slowest = [...this.#slowest, { perThousand, size, run: this.inputs }]
      .sort((a, b) => b.perThousand - a.perThousand)
      .slice(0, 5);
    if (this.#slowest[0]?.run === this.inputs)
      this.#write("slowest.json", input);
  }

  async #keep(
    target: TargetName,
    input: Input,
    failure: Failure,
  ): Promise<void> {
    const { signature } = failure;
    if (this.#crashes.has(signature)) return;
    const found = { target, signature, seed: this.#options.seed };
    // Before it is made smaller, so that it is kept if that goes wrong.
    const crash = { ...found, run: this.inputs, error: failure.error, input };
    this.#crashes.set(signature, crash);
    const file = `crash-${String(this.#crashes.size).padStart(3, "0")}.json`;
    this.#write(file, crash);
    const smallest = await minimise(
      input,
      async (smaller) =>
        (await failureOf(target, smaller))?.signature === signature,
    );
    const error = (await failureOf(target, smallest))?.error ?? failure.error;
    const small = { ...crash, error, input: smallest, original: input };
    this.#crashes.set(signature, small);
    this.#write(file, small);
    this.#options.tell?.(`${file} ${target}: ${error.split("\n", 1)[0]}`);
  }

  #write(name: string, content: unknown): void {
    const { folder } = this.#options;
    if (folder === undefined) return;
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  }
}

interface Failure {
  readonly signature: string;
  readonly error: string;
}

/** What goes wrong when a target gets an input; undefined when nothing does. */
export async function failureOf(
  target: TargetName,
  input: Input,
): Promise<Failure | undefined> {
  try {
    await targets[target](input);
    return undefined;
  } catch (thrown) {
    const error =
      thrown instanceof Error ? (thrown.stack ?? thrown.message) : `${thrown}`;
    const place = /(?:server|grammar)\/src\/[\w/.-]+/.exec(error)?.[0] ?? "";
    const [first = ""] = String(thrown).split("\n", 1);
    const said = thrown instanceof Broken ? thrown.kind : first;
    const alike = said.replaceAll(/'[^']*'|\d+/g, "#").slice(0, 90);
    return { signature: `${target}: ${alike} ${place}`, error };
  }
}
