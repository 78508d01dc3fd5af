import { variantOf } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeValues } from "../fix/removal.ts";

export default defineRule({
  id: "berichtenverkeer/startbericht-voorwaarde",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2019-07-26",
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP364",
      confidence: "V",
      quote: "Regieberichten worden niet voorwaardelijk gesteld aan declaratie",
    },
    { ref: "regeling-jeugdwet", at: "art. 6c.1 lid 2", confidence: "V" },
    { ref: "uitvoeringsregeling-wmo", at: "art. 3j lid 2", confidence: "V" },
  ],
  message: {
    nl: "{perceel} betaalt alleen als een start- of stopbericht is ontvangen. Regieberichten mogen geen voorwaarde zijn voor declaratie.",
    en: "{perceel} pays only if a start or stop message was received. Direction messages may not be a condition for claims.",
  },
  check(lot, { report }) {
    const variant = variantOf(lot);
    if (variant !== "inspanningsgericht" && variant !== "outputgericht") return;
    if (lot.includes("declaratie.voorwaarde", "startbericht", "stopbericht"))
      report({
        at: lot.slot("declaratie.voorwaarde"),
        fixes: () => [
          removeValues(
            lot.slot("declaratie.voorwaarde"),
            (value) =>
              value.type === "word" &&
              (value.word === "startbericht" || value.word === "stopbericht"),
            { nl: "Laat de voorwaarde weg", en: "Leave the condition out" },
          ),
        ],
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Betaling hangt af van een startbericht",
    en: "Payment depends on a start message",
  },
  explain: {
    nl: "Een startbericht of stopbericht dient de regie. Wie betaling daarvan laat afhangen, weigert te betalen voor hulp die is geleverd. Schrap de voorwaarde; de plicht om de berichten te sturen mag blijven, en betaling mag wel van de toewijzing afhangen.",
    en: "A start or stop message serves direction. Making payment depend on it refuses to pay for help that was delivered. Drop the condition; the duty to send the messages may stay, and payment may depend on the assignment.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    declaratie { voorwaarde: startbericht }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw { startbericht: 5 werkdagen }
    declaratie { voorwaarde: toewijzing }
  }
`,
    },
  ],
};
