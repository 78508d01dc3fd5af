import * as z from "zod";
import { choices, levels, settings } from "./settings.ts";

/**
 * The shape of `bestek.config.json`. This file pulls in zod: load it only where a configuration file really exists.
 */

/** How loud a rule is made. */
export const level = z.enum(levels);

/** The schema; `severities` says which names may have a level. */
export function configurationSchema<
  S extends z.ZodType<Partial<Record<string, z.infer<typeof level>>>>,
>(severities: S) {
  return z
    .strictObject({
      $schema: z.string().optional().meta({
        description: settings.$schema.nl,
      }),
      extends: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .meta({
          description: settings.extends.nl,
        }),
      language: z.enum(choices.language).optional().meta({
        description: settings.language.nl,
        default: "nl",
      }),
      failOn: z.enum(choices.failOn).optional().meta({
        description: settings.failOn.nl,
        default: "error",
      }),
      profile: z.enum(choices.profile).optional().meta({
        description: settings.profile.nl,
        default: "kern",
      }),
      include: z
        .array(z.string())
        .optional()
        .meta({
          description: settings.include.nl,
          default: ["**/*.bestek"],
        }),
      exclude: z.array(z.string()).optional().meta({
        description: settings.exclude.nl,
        default: [],
      }),
      organisation: z.string().optional().meta({
        description: settings.organisation.nl,
      }),
      statistics: z.boolean().optional().meta({
        description: settings.statistics.nl,
        default: true,
      }),
      severities: severities.optional().meta({
        description: settings.severities.nl,
      }),
    })
    .meta({
      title: "bestek.config.json",
      description: "Instellingen van Bestek voor deze map en alles eronder.",
    });
}

/** The file as it is read: every name in `severities` passes here, so that an unknown one gets a suggestion. */
export const looseSchema = configurationSchema(z.record(z.string(), level));

/** What a valid file holds. */
export type ConfigurationFile = z.infer<typeof looseSchema>;
