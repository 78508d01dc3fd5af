import type { Format } from "./report.ts";

/** Every output format, loaded when it is asked for. A new one is a file and a line here. */
export const formats = {
  text: async (): Promise<Format> => (await import("./text.ts")).text,
  compact: async (): Promise<Format> => (await import("./compact.ts")).compact,
  json: async (): Promise<Format> => (await import("./json.ts")).json,
  jsonl: async (): Promise<Format> => (await import("./jsonl.ts")).jsonl,
  sarif: async (): Promise<Format> => (await import("./sarif.ts")).sarif,
  junit: async (): Promise<Format> => (await import("./junit.ts")).junit,
  checkstyle: async (): Promise<Format> =>
    (await import("./checkstyle.ts")).checkstyle,
  github: async (): Promise<Format> => (await import("./github.ts")).github,
  gitlab: async (): Promise<Format> => (await import("./gitlab.ts")).gitlab,
  markdown: async (): Promise<Format> =>
    (await import("./markdown.ts")).markdown,
  html: async (): Promise<Format> => (await import("./html.ts")).html,
  shard: async (): Promise<Format> => (await import("./shard.ts")).shard,
} as const;

export type FormatName = keyof typeof formats;

const tellingFixes: ReadonlySet<FormatName> = new Set<FormatName>([
  "json",
  "jsonl",
  "sarif",
  "markdown",
  "html",
  "shard",
]);

/** True for a format that tells what can be done about a finding; for the others no fix need be made. */
export function tellsFixes(format: FormatName): boolean {
  return tellingFixes.has(format);
}

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Whether there is a format of this name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
