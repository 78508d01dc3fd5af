import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { CliError } from "../io.ts";
import * as texts from "../texts.ts";
import { type Job, Work } from "./work.ts";

/** What can be asked of a crew. */
export type Tasks = Pick<Work, "digests" | "joins" | "check">;

type Argument<K extends keyof Tasks> = Parameters<Tasks[K]>[0];
type Result<K extends keyof Tasks> = Awaited<ReturnType<Tasks[K]>>;

/** What a thread is sent. */
export interface Request<K extends keyof Tasks = keyof Tasks> {
  readonly task: K;
  readonly argument: Argument<K>;
}

/** What it sends back: the result, or what went wrong. */
export type Reply =
  | { readonly result: unknown }
  | { readonly sentences: CliError["sentences"] }
  | { readonly reason: string };

/** Does tasks, in this thread or in several others. */
export interface Crew {
  run<K extends keyof Tasks>(
    task: K,
    argument: Argument<K>,
  ): Promise<Result<K>>;
  /** Ends the threads. */
  close(): Promise<void>;
}

export function crewOf(threads: number, job: Job): Crew {
  // Nothing of a group is kept but what was found: a heap that grows as it would for long-lived data is mostly rubbish.
  setFlagsFromString("--heap-growing-percent=30");
  return threads > 1 ? new Threads(threads, job) : alone(new Work(job));
}

function alone(work: Work): Crew {
  // One after the other: tasks that take turns would all have their documents in memory.
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task, argument) {
      // The types of task and argument belong together, which a union of tasks cannot say.
      const does = work[task] as (given: typeof argument) => Promise<never>;
      const result = last.then(() => does.call(work, argument));
      last = result.catch(() => undefined);
      return result;
    },
    close: () => Promise.resolve(),
  };
}

/** Enough room for what one document makes and lets go; more costs memory and saves no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** Threads that each do one task at a time. */
class Threads implements Crew {
  readonly #all: Worker[];
  readonly #idle: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(count: number, job: Job) {
    const own = import.meta.url;
    const entry = own.endsWith(".ts") ? "./worker.ts" : "./worker.js";
    this.#all = Array.from(
      { length: count },
      () =>
        new Worker(new URL(entry, own), { workerData: job, resourceLimits }),
    );
    this.#idle = [...this.#all];
  }

  async run<K extends keyof Tasks>(
    task: K,
    argument: Argument<K>,
  ): Promise<Result<K>> {
    const worker =
      this.#idle.pop() ??
      (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    const reply = await ask(worker, { task, argument });
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
    if ("result" in reply) return reply.result as Result<K>;
    throw "sentences" in reply
      ? new CliError(...reply.sentences)
      : new CliError(texts.unexpected(reply.reason));
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, request: Request): Promise<Reply> {
  return new Promise((resolve) => {
    const answered = (reply: Reply) => {
      worker.off("error", failed);
      worker.off("message", answered);
      resolve(reply);
    };
    // A thread that ended, for want of memory perhaps, takes the whole check with it.
    const failed = (error: Error) => answered({ reason: error.message });
    worker.on("message", answered);
    worker.on("error", failed);
    worker.postMessage(request);
  });
}
