import { isReferredYouthHelp } from "../../model/facts/access.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue, together } from "../fix/fix.ts";
import { addReferrers } from "../shared/referrers.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "toegang/jeugd-verwijzers",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["toegang/jeugd-uitsluitende-route"],
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 2.6 lid 1 onder e",
      confidence: "V",
      quote:
        "jeugdhulp ook toegankelijk is na verwijzing door de huisarts, de medisch specialist en de jeugdarts",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.7 lid 4; art. 2.4 lid 2 onder b; art. 3.5",
      confidence: "V",
      quote:
        "Het college maakt afspraken met de huisartsen, de medisch specialisten, de jeugdartsen en de zorgverzekeraars",
    },
    { ref: "taakgericht-2020", at: "bijlage I", confidence: "S" },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "Gemeenten ervaren dat zij geen regie hebben op de verwijzingen naar specialistische Jeugdhulp vanuit huisartsen",
    },
  ],
  message: {
    nl: "Voor {perceel} zijn de wettelijke verwijzers niet volledig genoemd. Er ontbreekt: {ontbreekt}. Jeugdhulp is ook toegankelijk na verwijzing door huisarts, medisch specialist en jeugdarts, en via GI en rechter.",
    en: "For {perceel} the statutory referrers are not named completely. Missing: {ontbreekt}. Youth care is also accessible after referral by GP, medical specialist and youth doctor, and through the certified institution and the court.",
  },
  check(root, { lots, report }) {
    const groups = new Map<string, Node<"perceel">[]>();
    for (const lot of lots.filter(isReferred)) {
      const missing = missingIn(lot).join(" ");
      if (missing) groups.set(missing, [...(groups.get(missing) ?? []), lot]);
    }
    for (const [missing, subjects] of groups) {
      const [first] = subjects;
      const level = first && subjects.length < lots.length ? first : root;
      report({
        at: [level, "verwijzers"],
        subjects,
        data: {
          ontbreekt: list(missing.split(" ").map((key) => parts[key as Part])),
        },
        fixes: () => [added(subjects, level, missing.split(" ") as Part[])],
        discriminator: missing,
      });
    }
  },
});

/** Names the referrers that are missing, and asks for the cooperation with them. */
function added(
  lots: readonly Node<"perceel">[],
  level: Node<"bestek"> | Node<"perceel">,
  missing: readonly Part[],
) {
  const title = {
    nl: "Voeg toe wat ontbreekt",
    en: "Add what is missing",
  };
  const names = missing.filter((part) => part !== "samenwerking");
  const changes = [
    ...(names.length > 0 ? [addReferrers(lots, level, names, title)] : []),
    ...(names.length < missing.length ? [withCooperation(lots, level)] : []),
  ];
  return together(title, ...changes);
}

function withCooperation(
  [lot]: readonly Node<"perceel">[],
  level: Node<"bestek"> | Node<"perceel">,
) {
  const title = {
    nl: "Voeg de samenwerking toe",
    en: "Add the cooperation",
  };
  const referral = lot?.at("verwijzing");
  if (!referral)
    return insertInto(level, "verwijzing {\n  samenwerking: PM\n}", title);
  const slot = referral.slot("samenwerking");
  return slot.values.length > 0
    ? replaceValue(slot, "PM", title)
    : insertInto(referral, "samenwerking: PM", title);
}

type Part = keyof typeof parts;

const parts = {
  huisarts: { nl: "huisarts", en: "GP" },
  "medisch-specialist": { nl: "medisch specialist", en: "medical specialist" },
  jeugdarts: { nl: "jeugdarts", en: "youth doctor" },
  "gecertificeerde-instelling": {
    nl: "gecertificeerde instelling",
    en: "certified institution",
  },
  rechter: { nl: "rechter", en: "court" },
  samenwerking: {
    nl: "de samenwerking met de medische verwijzers",
    en: "the cooperation with the medical referrers",
  },
} satisfies Record<string, Localized>;

const referrers = [
  "huisarts",
  "medisch-specialist",
  "jeugdarts",
  "gecertificeerde-instelling",
  "rechter",
] as const;

/** Youth help in which clients are referred: not what is bought nationally, not where the text says nobody refers. */
function isReferred(lot: Node<"perceel">): boolean {
  return (
    isReferredYouthHelp(lot) &&
    !lot.is("verwijzing", "onmogelijk", "geen") &&
    !lot.is("niveau", "landelijk")
  );
}

function missingIn(lot: Node<"perceel">): Part[] {
  const { state } = lot.slot("verwijzers");
  if (state === "open" || state === "unusable") return [];
  const missing: Part[] = referrers.filter(
    (referrer) => !lot.includes("verwijzers", referrer),
  );
  if (
    lot.isAbsent("verwijzing.samenwerking") ||
    lot.is("verwijzing.samenwerking", "nee")
  )
    missing.push("samenwerking");
  return missing;
}

export const docs: RuleDocs = {
  title: {
    nl: "Wettelijke verwijzers zijn niet volledig",
    en: "Statutory referrers are incomplete",
  },
  explain: {
    nl: "Een groot deel van de instroom in de jeugdhulp komt niet via de gemeente. Wie alleen de gemeentelijke toegang beschrijft, rekent met te weinig cliënten. Noem huisarts, medisch specialist, jeugdarts, gecertificeerde instelling en rechter, en beschrijf de samenwerking met de medische verwijzers (`verwijzing.samenwerking`).",
    en: "A large part of inflow into youth care does not come through the municipality. Describing municipal access only means counting on too few clients. Name GP, medical specialist, youth doctor, certified institution and court, and describe the cooperation with the medical referrers (`referral.cooperation`).",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    verwijzers: gemeente, huisarts, gecertificeerde-instelling, rechter
    verwijzing { samenwerking: "Regionale afspraken met de huisartsen van 1 maart 2026." }
  }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    verwijzers: gemeente, huisarts, medisch-specialist, jeugdarts, gecertificeerde-instelling, rechter
    verwijzing { samenwerking: "Regionale afspraken met de huisartsen van 1 maart 2026." }
  }
`,
    },
  ],
};
