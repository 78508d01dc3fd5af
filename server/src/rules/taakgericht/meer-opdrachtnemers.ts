import { exactly, isGreater } from "../../../../grammar/src/exact.ts";
import { recipientsOf } from "../../model/facts/ceiling.ts";
import { formOf, isTaskBased } from "../../model/facts/funding.ts";
import { admitsEveryone, contractors } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder, setValue } from "../fix/fix.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/meer-opdrachtnemers",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/vast-budget-of-taakgericht"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "De integrale opdracht wordt door één partij uitgevoerd.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Het is hierbij essentieel dat zij als één partij worden benaderd en gecontracteerd",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "de opdracht verleent aan één enkele aanbieder of combinatie (consortium) van aanbieders",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "I" },
  ],
  message: {
    mogelijk: {
      nl: "{perceel} kan meer dan één opdrachtnemer krijgen ({aantal}) voor dezelfde populatie en hetzelfde gebied. Taakgericht gaat uit van één partij; noem het aantal, of het gebied van elke partij.",
      en: "{perceel} may get more than one contractor ({aantal}) for the same population and area. Task-based work assumes one party; state the number, or the area of each party.",
    },
    default: {
      nl: "{perceel} heeft {aantal} opdrachtnemers voor dezelfde populatie en hetzelfde gebied. Taakgericht gaat uit van één partij; een consortium telt als één als het als één wordt gecontracteerd.",
      en: "{perceel} has {aantal} contractors for the same population and area. Task-based work assumes one party; a consortium counts as one if contracted as one.",
    },
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || formOf(lot) === "lumpsum" || isDivided(lot))
      return;
    const number = contractors(lot);
    const several = number && isGreater(number, exactly(1));
    if (!admitsEveryone(lot) && (several === undefined || several === "no"))
      return;
    report({
      at: [lot, "opdrachtnemers"],
      message: several === "maybe" ? "mogelijk" : "default",
      possibly: several === "maybe",
      data: {
        aantal: number
          ? counts(number)
          : { nl: "een onbeperkt aantal", en: "an unlimited number of" },
      },
      fixes: () => [
        setValue(lot, "opdrachtnemers", "1", {
          nl: "Eén opdrachtnemer",
          en: "One contractor",
        }),
        insertUnder(lot, "opdrachtnemers", "per-gebied: ja", {
          nl: "Elke opdrachtnemer heeft een eigen gebied",
          en: "Each contractor has its own area",
        }),
      ],
    });
  },
});

/** True when each contractor has its own area, population or amount. */
function isDivided(lot: Node<"perceel">): boolean {
  return (
    (lot.has("opdrachtnemers.per-gebied") &&
      !lot.is("opdrachtnemers.per-gebied", "nee")) ||
    lot.texts("gebied").length + lot.all("gebied").length > 1 ||
    lot
      .all("gebied")
      .some(
        (area) => area.has("deelgebieden") || area.has("aantal-deelgebieden"),
      ) ||
    lot.texts("populatie").length > 1 ||
    recipientsOf(lot.slot("bekostiging.bedrag")).length > 1 ||
    recipientsOf(lot.slot("bekostiging.vast-budget")).length > 1
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht met meer opdrachtnemers",
    en: "Task-based with several contractors",
  },
  explain: {
    nl: "Met meer opdrachtnemers voor dezelfde mensen is niemand verantwoordelijk voor de hele populatie en moet het bedrag alsnog per cliënt worden verdeeld. Contracteer één partij (een consortium telt als één), of geef elke partij een eigen gebied.",
    en: "With several contractors for the same people nobody is responsible for the whole population and the amount must be split by client after all. Contract one party (a consortium counts as one), or give each party its own area.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 3
    populatie: "jeugdigen in Bosdijk"
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1 { vorm: consortium  leden: 3 }
    populatie: "jeugdigen in Bosdijk"
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
