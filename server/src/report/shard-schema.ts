import * as z from "zod";
import type { ShardFile } from "./shard.ts";

/** What stands in a file of `--format shard`. */

const localized = z.object({ nl: z.string(), en: z.string() });
const offset = z.int().min(0);
const severity = z.enum(["error", "warning", "info", "hint"]);

const location = z.object({ uri: z.string(), start: offset, end: offset });

const finding = location.extend({
  rule: z.string(),
  severity,
  message: localized,
  related: z.array(location.extend({ message: localized })),
  subjects: z.array(
    z.object({
      kind: z.string(),
      name: z.string().optional(),
      title: z.string().optional(),
      label: z.string(),
    }),
  ),
  isEveryLot: z.boolean(),
  fixes: z.array(
    z.object({
      title: localized,
      safe: z.boolean(),
      edits: z.array(
        z.object({
          uri: z.string(),
          start: offset,
          length: offset,
          text: z.string(),
        }),
      ),
    }),
  ),
  anchor: z.string(),
  day: z
    .int()
    .optional()
    .transform((day) => day),
});

const shardFile: z.ZodType<ShardFile> = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal("bestek"), version: z.string() }),
  shard: z.object({ index: z.int().min(1), count: z.int().min(1) }),
  language: z.enum(["nl", "en"]),
  dates: z.object({ today: z.int(), referenceDate: z.int().exactOptional() }),
  documents: z.array(
    z.object({ path: z.string(), text: z.string().exactOptional() }),
  ),
  findings: z.array(finding.extend({ fails: z.boolean() })),
  waived: z.array(
    finding.extend({
      waivedBy: z
        .object({ motivation: z.string().optional() })
        .transform(({ motivation }) => ({ motivation })),
    }),
  ),
  hidden: offset,
  troubles: z.array(z.string()),
});

/** The content of a shard file; undefined when it is none. */
export function readShard(text: string): ShardFile | undefined {
  try {
    return shardFile.parse(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}
