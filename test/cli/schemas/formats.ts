import * as z from "zod";

/**
 * What others read, as far as they document it; neither publishes a schema. An extra field may be ignored by one reader
 * and refused by the next, so there are none.
 */

/** GitLab, "Code quality report format": the fields that it requires, and the end of the range. */
export const gitlabReport = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(["info", "minor", "major", "critical", "blocker"]),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/|\/)/),
      lines: z.strictObject({
        begin: z.int().min(1),
        end: z.int().min(1),
      }),
    }),
  }),
);

const number = z.string().regex(/^[1-9]\d*$/);

/** Checkstyle, the output of its XML logger: `checkstyle` holds `file`, and that holds `error`. */
export const checkstyleElements = z.tuple(
  [
    z.strictObject({
      name: z.literal("checkstyle"),
      attributes: z.strictObject({ version: z.string() }),
    }),
  ],
  z.union([
    z.strictObject({
      name: z.literal("file"),
      attributes: z.strictObject({ name: z.string().min(1) }),
    }),
    z.strictObject({
      name: z.literal("error"),
      attributes: z.strictObject({
        line: number,
        column: number,
        severity: z.enum(["ignore", "info", "warning", "error"]),
        message: z.string().min(1),
        source: z.string().min(1),
      }),
    }),
  ]),
);
