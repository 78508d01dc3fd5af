import { isReferredYouthHelp } from "../../model/facts/access.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { addReferrers } from "../shared/referrers.ts";

export default defineRule({
  id: "toegang/jeugd-uitsluitende-route",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 2.6 lid 1 onder e",
      confidence: "V",
      quote:
        "jeugdhulp ook toegankelijk is na verwijzing door de huisarts, de medisch specialist en de jeugdarts",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Bij taakgericht werken verwijzen deze partijen naar de aanbieder die de integrale opdracht uitvoert.",
    },
  ],
  message: {
    nl: "{perceel} laat alleen {route} toe. Jeugdhulp moet ook toegankelijk zijn na verwijzing door huisarts, medisch specialist en jeugdarts (art. 2.6 lid 1 onder e Jeugdwet).",
    en: "{perceel} allows only {route}. Youth care must also be accessible after referral by GP, medical specialist and youth doctor (art. 2.6(1)(e) Jeugdwet).",
  },
  check(lot, { report }) {
    if (!isReferredYouthHelp(lot)) return;
    if (lot.is("verwijzing.toestemming", "gemeente"))
      report({
        at: [lot, "verwijzing"],
        data: {
          route: {
            nl: "een verwijzing met toestemming vooraf van de gemeente",
            en: "a referral with prior permission of the municipality",
          },
        },
        fixes: () => [
          replaceLiteral(lot.slot("verwijzing.toestemming"), "geen", {
            nl: "Vraag geen toestemming vooraf",
            en: "Ask no prior permission",
          }),
        ],
      });
    else if (isExclusive(lot))
      report({
        at: [lot, "toegang"],
        data: { route: routeOf(lot) },
        fixes: () => [
          addReferrers([lot], lot, medical, {
            nl: "Noem ook de wettelijke verwijzers",
            en: "Name the statutory referrers as well",
          }),
          replaceLiteral(lot.slot("toegang.exclusief"), "nee", {
            nl: "Maak dit niet de enige weg naar de hulp",
            en: "Do not make this the only route to the help",
          }),
        ],
      });
  },
});

/** Jeugdwet, art. 2.6 lid 1 onder e. */
const medical = ["huisarts", "medisch-specialist", "jeugdarts"] as const;

/** True when access is exclusive and no statutory referrer is named beside it. */
function isExclusive(lot: Node<"perceel">): boolean {
  return (
    lot.is("toegang.exclusief", "ja") &&
    !lot.includes(
      "toegang.inrichting",
      "verwijzer",
      "vrij",
      "rechter",
      "gecertificeerde-instelling",
    ) &&
    !lot.includes("verwijzers", ...medical)
  );
}

function routeOf(lot: Node<"perceel">): Localized {
  if (lot.includes("toegang.inrichting", "aanbieder"))
    return {
      nl: "de eigen toegang van de aanbieder",
      en: "the provider's own access",
    };
  return { nl: "de gemeentelijke toegang", en: "municipal access" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Jeugdhulp heeft maar één ingang",
    en: "Youth care has one entrance only",
  },
  explain: {
    nl: "De wet geeft de huisarts, de medisch specialist en de jeugdarts een eigen verwijsrecht. Een contract dat dit uitsluit of van toestemming vooraf afhankelijk maakt, kan niet worden uitgevoerd. Noem de wettelijke verwijzers; vragen dat een verwijzing wordt gemeld, mag wel.",
    en: "The Act gives the GP, the medical specialist and the youth doctor a right of referral of their own. A contract that excludes it or makes it dependent on prior permission cannot be executed. Name the statutory referrers; asking that a referral is reported is allowed.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    toegang: wijkteam { exclusief: ja }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    toegang: wijkteam
    verwijzers: wijkteam, huisarts, medisch-specialist, jeugdarts, gecertificeerde-instelling, rechter
    verwijzing { melding: gemeente }
  }
`,
    },
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    verwijzing { toestemming: gemeente }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    verwijzing { melding: verzoek-om-toewijzing }
  }
`,
    },
  ],
};
