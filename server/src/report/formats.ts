import type { Format } from "./report.ts";

/** Every output format, loaded when it is asked for. A new one is a file and a line here. */
export const formats = {
  text: async (): Promise<Format> => (await import("./text.ts")).text,
  json: async (): Promise<Format> => (await import("./json.ts")).json,
  sarif: async (): Promise<Format> => (await import("./sarif.ts")).sarif,
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Whether there is a format of this name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
