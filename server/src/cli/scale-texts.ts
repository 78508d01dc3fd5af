import type { Localized } from "../vocabulary/define.ts";
import { quoted } from "./texts.ts";

/** The sentences around parts, threads and putting parts together. */

export const checking: Localized = { nl: "Controle", en: "Checking" };

export function badShard(value: string): Localized {
  return {
    nl: `--shard verwacht een deel en het aantal delen, zoals 2/8, en kreeg ${quoted(value)}.`,
    en: `--shard expects a part and the number of parts, such as 2/8, and got ${quoted(value)}.`,
  };
}

export function badThreads(value: string): Localized {
  return {
    nl: `--concurrency verwacht een aantal draden van 1 of meer en kreeg ${quoted(value)}.`,
    en: `--concurrency expects a number of threads, 1 or more, and got ${quoted(value)}.`,
  };
}

export function noShards(): Localized {
  return {
    nl: "Noem de bestanden die check --shard met --format shard schreef.",
    en: "Name the files that check --shard wrote with --format shard.",
  };
}

export function notShard(path: string): Localized {
  return {
    nl: `${quoted(path)} is niet geschreven door check --shard met --format shard.`,
    en: `${quoted(path)} was not written by check --shard with --format shard.`,
  };
}

export function otherVersion(path: string, version: string): Localized {
  return {
    nl: `${quoted(path)} is gemaakt met Bestek ${version}. Controleer alle delen met dezelfde versie.`,
    en: `${quoted(path)} was made with Bestek ${version}. Check all parts with the same version.`,
  };
}

export function otherDivision(): Localized {
  return {
    nl: "Deze bestanden komen uit verschillende verdelingen. Neem de delen van één keer: 1/4, 2/4, 3/4 en 4/4.",
    en: "These files come from different divisions. Take the parts of one: 1/4, 2/4, 3/4 and 4/4.",
  };
}

export function shardCount(
  index: number,
  count: number,
  times: number,
): Localized {
  return times === 0
    ? {
        nl: `Deel ${index} van ${count} ontbreekt.`,
        en: `Part ${index} of ${count} is missing.`,
      }
    : {
        nl: `Deel ${index} van ${count} is ${times} keer genoemd.`,
        en: `Part ${index} of ${count} is named ${times} times.`,
      };
}

export function onlyWith(option: string, other: string): Localized {
  return {
    nl: `${option} hoort bij ${other}.`,
    en: `${option} belongs with ${other}.`,
  };
}
