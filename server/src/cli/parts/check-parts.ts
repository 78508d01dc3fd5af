import type { Shard } from "../../report/shard.ts";
import type { CheckedFile } from "../documents.ts";
import type { Outcome } from "../outcome.ts";
import { type Crew, crewOf } from "./crew.ts";
import type { Digest } from "./digest.ts";
import { gather } from "./gather.ts";
import { partition, partitionByNames } from "./partition.ts";
import { type Progress, silent } from "./progress.ts";
import type { Job, Rooted } from "./work.ts";

/** Text that a thread is sent at a time, in UTF-16 code units: enough to outweigh the way there and back. */
const batchSize = 200_000;

/**
 * Checks many documents in threads, a few groups at a time, so that memory does not grow with their number: the
 * outcome is that of checking them all together. Of a shard, only the groups that fall to it: all shards divide the
 * same documents alike.
 */
export async function checkParts(
  roots: readonly Rooted[],
  job: Job,
  threads: number,
  shard: Shard = { index: 1, count: 1 },
  progress: (documents: number) => Progress = () => silent,
): Promise<Outcome> {
  const crew = crewOf(threads, job);
  try {
    const groups: Group[] = [];
    for (const rooted of roots) groups.push(...(await groupsOf(rooted, crew)));
    const own = shareOf(groups, shard);
    const bar = progress(lengthOf(own));
    const outcomes = await Promise.all(
      batchesOf(own).map(async (batch) => {
        const files = batch.map((group) => group.files);
        const found = await crew.run("check", files);
        bar.advance(lengthOf(batch));
        return found;
      }),
    ).finally(() => bar.end());
    return gather(roots, outcomes.flat());
  } finally {
    await crew.close();
  }
}

function lengthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { files }) => sum + files.length, 0);
}

/** Documents that have to be checked together. */
interface Group {
  readonly files: readonly CheckedFile[];
  /** In UTF-16 code units. */
  readonly size: number;
}

async function groupsOf({ root, files }: Rooted, crew: Crew): Promise<Group[]> {
  const alone = await Promise.all(
    slices(files).map((slice) => crew.run("digests", { root, files: slice })),
  );
  const digests = alone.flat();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const filesOf = (group: readonly Digest[]) =>
    group.flatMap(({ uri }) => byPath.get(uri) ?? []);
  const complete = new Map<string, Digest>();
  await Promise.all(
    partitionByNames(digests).map(async (group) => {
      const isAlone =
        group.length === 1 &&
        group.every(({ imports }) => imports.length === 0);
      const joins = isAlone
        ? []
        : await crew.run("joins", { root, files: filesOf(group) });
      for (const [at, digest] of group.entries()) {
        const known = joins[at];
        complete.set(digest.uri, known ? { ...digest, joins: known } : digest);
      }
    }),
  );
  return partition(
    digests.map((digest) => complete.get(digest.uri) ?? digest),
  ).map((group) => ({
    files: filesOf(group),
    size: group.reduce((sum, { size }) => sum + size, 0),
  }));
}

/** How many documents are read for one task. */
const sliceLength = 100;

function slices<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / sliceLength);
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * sliceLength, (at + 1) * sliceLength),
  );
}

/** The groups of one shard: each group goes to the shard that has least so far. */
function shareOf(groups: readonly Group[], { index, count }: Shard): Group[] {
  const sizes = new Array<number>(count).fill(0);
  return groups.filter(({ size }) => {
    const least = sizes.indexOf(Math.min(...sizes));
    sizes[least] = (sizes[least] ?? 0) + size + 1;
    return least === index - 1;
  });
}

function batchesOf(groups: readonly Group[]): Group[][] {
  const batches: Group[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room < group.size || batches.length === 0) {
      batches.push([]);
      room = batchSize;
    }
    batches.at(-1)?.push(group);
    room -= group.size;
  }
  return batches;
}
