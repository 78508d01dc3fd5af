import * as z from "zod";

/**
 * The shape of `--format json`. It is stable: within one `version` fields are added, never renamed or removed. Types
 * derive from it (no zod at run time), and so does the JSON Schema in the documentation.
 */

const position = z.object({
  line: z.int().min(1),
  column: z.int().min(1).meta({ description: "In UTF-16 code units." }),
  offset: z
    .int()
    .min(0)
    .meta({ description: "From the start of the file, in UTF-16 code units." }),
});

const place = z.object({
  path: z
    .string()
    .meta({ description: "From the working folder, with forward slashes." }),
  start: position,
  end: position,
});

const severity = z.enum(["error", "warning", "info", "hint"]);

/** One finding, as every JSON form tells it. */
export const findingSchema = z.object({
  rule: z.string(),
  kind: z.enum([
    "legal",
    "definition",
    "consistency",
    "completeness",
    "guidance",
    "statistic",
  ]),
  severity,
  message: z.string(),
  ...place.shape,
  anchor: z.string().meta({
    description: "Names the finding independently of lines and paths.",
  }),
  subjects: z.array(
    z.object({
      kind: z
        .string()
        .meta({ description: "Dutch keyword: bestek, segment, perceel ..." }),
      name: z.string().optional(),
      title: z.string().optional(),
    }),
  ),
  related: z.array(z.object({ message: z.string(), ...place.shape })),
  sources: z.array(
    z.object({
      ref: z.string(),
      at: z.string(),
      text: z.string(),
      link: z.string().optional(),
    }),
  ),
  fixes: z.array(
    z.object({
      title: z.string(),
      safe: z.boolean(),
      edits: z.array(z.object({ ...place.shape, text: z.string() })),
    }),
  ),
});

const waived = findingSchema.extend({
  motivation: z.string().optional().meta({
    description: "The text in the document that answers the finding.",
  }),
});

export const reportSchema = z
  .object({
    version: z.literal(1),
    tool: z.object({ name: z.literal("bestek"), version: z.string() }),
    language: z.enum(["nl", "en"]),
    summary: z.object({
      files: z.int(),
      error: z.int(),
      warning: z.int(),
      info: z.int(),
      hint: z.int(),
      waived: z.int(),
      hidden: z
        .int()
        .meta({ description: "Hints that the profile leaves out." }),
      baseline: z
        .int()
        .meta({ description: "Findings that the baseline accounts for." }),
    }),
    findings: z.array(findingSchema),
    waived: z.array(waived),
    troubles: z
      .array(z.string())
      .meta({ description: "What kept a file from being checked." }),
  })
  .meta({ title: "bestek check --format json" });

export type JsonReport = z.infer<typeof reportSchema>;
export type JsonFinding = z.infer<typeof findingSchema>;
export type JsonPlace = z.infer<typeof place>;

/** The JSON Schema of the report as a generated file: its path and its text. */
export function reportSchemaFile(): [path: string, text: string] {
  return [
    "docs/reference/bestek.report.schema.json",
    `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`,
  ];
}
