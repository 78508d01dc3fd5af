import type { Input } from "../input.ts";
import { check, edit } from "./check.ts";
import { configuration } from "./configuration.ts";
import { editor } from "./editor.ts";
import { grammar } from "./grammar.ts";
import { reports } from "./reports.ts";

/** What an input is put through. A target throws when something that must hold does not. */
export const targets = {
  grammar,
  check,
  edit,
  reports,
  editor,
  configuration,
} satisfies Record<string, (input: Input) => void | Promise<void>>;

export type TargetName = keyof typeof targets;

export const targetNames = Object.keys(targets) as readonly TargetName[];
