import * as z from "zod";

/**
 * The shape of `bestek.config.json`. This file pulls in zod: load it only where a configuration file really exists.
 */

/** How loud a rule is made. */
export const level = z.enum(["error", "warning", "info", "hint", "off"]);

/** The schema; `severities` says which names may have a level. */
export function configurationSchema<
  S extends z.ZodType<Partial<Record<string, z.infer<typeof level>>>>,
>(severities: S) {
  return z
    .strictObject({
      $schema: z.string().optional().meta({
        description: "Het adres van dit schema, voor editors.",
      }),
      extends: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .meta({
          description:
            "Bestanden waar deze instellingen op voortbouwen: een pad vanaf dit bestand (./ of ../, binnen de werkmap) of een bestand in een pakket (@gemeente/bestek/instellingen.json). Wat hier staat gaat voor; severities worden samengevoegd.",
        }),
      language: z.enum(["nl", "en"]).optional().meta({
        description: "De taal van de meldingen. Standaard nl.",
        default: "nl",
      }),
      failOn: z
        .enum(["error", "warning", "info", "hint", "never"])
        .optional()
        .meta({
          description:
            "Vanaf welke ernst een controle mislukt (afsluitcode 1). Standaard error.",
          default: "error",
        }),
      profile: z.enum(["kern", "volledig"]).optional().meta({
        description:
          "kern laat tips weg, volledig toont alles. Standaard kern.",
        default: "kern",
      }),
      include: z
        .array(z.string())
        .optional()
        .meta({
          description:
            "Welke bestanden bij een controle van een map meedoen: patronen vanaf de map van dit bestand.",
          default: ["**/*.bestek"],
        }),
      exclude: z.array(z.string()).optional().meta({
        description:
          "Welke bestanden niet meedoen, ook al staan ze in include. Een bestand dat bij naam wordt genoemd doet altijd mee.",
        default: [],
      }),
      organisation: z.string().optional().meta({
        description: "De organisatie die inkoopt, voor in rapporten.",
      }),
      statistics: z.boolean().optional().meta({
        description:
          "false laat de regels weg die alleen zeggen hoe gebruikelijk een keuze is. Standaard true.",
        default: true,
      }),
      severities: severities.optional().meta({
        description:
          "Ernst per regel (perceel/clustering) of per familie (perceel). Een regel waarvan niet kan worden afgeweken, kan niet lichter worden; een familie slaat zulke regels over.",
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
