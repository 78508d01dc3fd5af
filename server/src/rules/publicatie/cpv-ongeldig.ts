import { fold } from "../../../../grammar/src/names.ts";
import { cpvDigits, cpvLabel, reservableCodes } from "../../law/cpv.ts";
import { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";

export default defineRule({
  id: "publicatie/cpv-ongeldig",
  kind: "consistency",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: true,
  sources: [
    { ref: "eforms-sdk", at: "codelijst cpv", confidence: "V" },
    { ref: "aw2012", at: "art. 1.1 (CPV)", confidence: "V" },
  ],
  message: {
    naam: {
      nl: "CPV {cpv} heet “{naam}”, niet “{genoemd}”.",
      en: "CPV {cpv} is called “{naam}”, not “{genoemd}”.",
    },
    default: {
      nl: "{cpv} is geen geldige CPV-code{suggestie}.",
      en: "{cpv} is not a valid CPV code{suggestie}.",
    },
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const { values, blocks } = level.slot("cpv");
    for (const value of values) {
      if (value.type !== "text") continue;
      const digits = cpvDigits(value.text);
      if (digits === undefined) {
        const near = nearest(value.text);
        report({
          at: value.node,
          discriminator: value.text,
          message: "default",
          data: {
            cpv: value.text,
            suggestie: near
              ? {
                  nl: `; misschien bedoelt u ${near} (${cpvLabel(near, "nl")})`,
                  en: `; perhaps you mean ${near} (${cpvLabel(near, "en")})`,
                }
              : {
                  nl: " (acht cijfers, eventueel met een controlecijfer)",
                  en: " (eight digits, possibly with a check digit)",
                },
          },
          fixes: () =>
            near
              ? [
                  replaceText(level.specification.unit.uri, value.node, near, {
                    nl: `Maak er ${near} van`,
                    en: `Make it ${near}`,
                  }),
                ]
              : [],
        });
        continue;
      }
      const detail = value.detail
        ? new Node<"cpv">("cpv", [value.detail], level, level.specification)
        : (blocks[0] as Node<"cpv"> | undefined);
      const stated = detail?.text("omschrijving");
      const label = cpvLabel(digits, "nl");
      if (!detail || stated === undefined || !label) continue;
      const names = [label, cpvLabel(digits, "en") ?? label];
      if (names.some((name) => fold(name) === fold(stated.trim()))) continue;
      report({
        at: [detail, "omschrijving"],
        message: "naam",
        data: {
          cpv: digits,
          naam: { nl: label, en: names[1] ?? label },
          genoemd: stated,
        },
      });
    }
  },
});

/** The code of the care list that differs in one digit, or lacks the digits that were left out at the end. */
function nearest(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, "").slice(0, 8);
  if (digits.length < 5) return undefined;
  const padded = digits.padEnd(8, "0");
  return reservableCodes().find((code) => code === padded);
}

export const docs: RuleDocs = {
  title: { nl: "Ongeldige CPV-code", en: "Invalid CPV code" },
  explain: {
    nl: "Een CPV-code heeft acht cijfers; een streepje met een controlecijfer mag erachter. Een tikfout zet de aankondiging in een andere markt.",
    en: "A CPV code has eight digits; a hyphen with a check digit may follow. A typing error puts the notice in another market.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  cpv: 8531231
`,
      good: `  wet: wmo-2015
  cpv: 85312310
`,
    },
    {
      bad: `  wet: wmo-2015
  cpv: 85312310 { omschrijving: "Kinderopvang" }
`,
      good: `  wet: wmo-2015
  cpv: 85312310 { omschrijving: "Diensten voor begeleiding" }
`,
    },
  ],
};
