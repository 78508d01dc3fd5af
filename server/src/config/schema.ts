import * as z from "zod/mini";
import { choices, levels, settings } from "./settings.ts";

/**
 * The shape of `bestek.config.json`. This file pulls in zod, in the form of which only what is used is
 * bundled: load it only where a configuration file really exists.
 */

/** How loud a rule is made. */
export const level = z.enum(levels);

/** The schema; `severities` says which names may have a level. */
export function configurationSchema<
  S extends z.ZodMiniType<Partial<Record<string, z.infer<typeof level>>>>,
>(severities: S) {
  return z
    .strictObject({
      $schema: optional(z.string(), { description: settings.$schema.nl }),
      extends: optional(z.union([z.string(), z.array(z.string())]), {
        description: settings.extends.nl,
      }),
      language: optional(z.enum(choices.language), {
        description: settings.language.nl,
        default: "nl",
      }),
      failOn: optional(z.enum(choices.failOn), {
        description: settings.failOn.nl,
        default: "error",
      }),
      profile: optional(z.enum(choices.profile), {
        description: settings.profile.nl,
        default: "kern",
      }),
      include: optional(z.array(z.string()), {
        description: settings.include.nl,
        default: ["**/*.bestek"],
      }),
      exclude: optional(z.array(z.string()), {
        description: settings.exclude.nl,
        default: [],
      }),
      organisation: optional(z.string(), {
        description: settings.organisation.nl,
      }),
      statistics: optional(z.boolean(), {
        description: settings.statistics.nl,
        default: true,
      }),
      severities: optional(severities, {
        description: settings.severities.nl,
      }),
    })
    .register(z.globalRegistry, {
      title: "bestek.config.json",
      description: "Instellingen van Bestek voor deze map en alles eronder.",
    });
}

/** A setting that may be left out, with what the JSON Schema says of it. */
function optional<T extends z.ZodMiniType>(
  type: T,
  meta: z.core.GlobalMeta,
): z.ZodMiniOptional<T> {
  const setting = z.optional(type);
  z.globalRegistry.add(setting, meta);
  return setting;
}

/** The file as it is read: every name in `severities` passes here, so that an unknown one gets a suggestion. */
export const looseSchema = configurationSchema(z.record(z.string(), level));

/** What a valid file holds. */
export type ConfigurationFile = z.infer<typeof looseSchema>;
