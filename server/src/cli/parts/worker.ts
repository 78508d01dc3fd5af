import { parentPort, workerData } from "node:worker_threads";
import { workFor } from "../run.ts";
import type { Reply, Request } from "./crew.ts";

/** A thread of a large check: it does what it is sent, one task after the other. */
const work = workFor(workerData);

parentPort?.on("message", async ({ task, argument }: Request) => {
  parentPort?.postMessage(await reply(task, argument));
});

async function reply(
  task: Request["task"],
  argument: Request["argument"],
): Promise<Reply> {
  try {
    const { run } = await work;
    return { result: await run(task, argument) };
  } catch (error) {
    if (error instanceof Error && "sentences" in error) {
      return { sentences: error.sentences as never };
    }
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
