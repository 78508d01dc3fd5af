import { variantOf } from "../../model/facts/funding.ts";
import {
  messagingOf,
  mustUseMessages,
  standardNames,
} from "../../model/facts/messaging.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, together } from "../fix/fix.ts";
import { removeBlock, removeValues } from "../fix/removal.ts";
import { articlesOf } from "../shared/laws.ts";
import { spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/afwijkende-eisen",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2019-07-26",
  yieldsTo: [
    "berichtenverkeer/declaratieperiode",
    "berichtenverkeer/termijnen",
    "berichtenverkeer/startbericht-voorwaarde",
    "berichtenverkeer/dagdeel",
    "berichtenverkeer/eenheidcode",
    "bekostiging/eenheid-inspanning",
    "bekostiging/eenheid-output",
    "verantwoording/eigen-accountantseis",
  ],
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.7a lid 2",
      confidence: "V",
      quote:
        "De colleges hanteren geen aanvullende of afwijkende eisen aangaande de onderwerpen waarover Onze Minister",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.15 lid 2",
      confidence: "V",
      quote:
        "De colleges hanteren geen aanvullende of afwijkende eisen aangaande de onderwerpen waarover Onze Ministers",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Het feit dat gemeenten de standaarden van het i-Sociaal domein verschillend inzetten, hiervan afwijken of aanvullende eisen stellen, resulteert in verschillen tussen gemeenten",
    },
  ],
  message: {
    nl: "{perceel} stelt een aanvullende of afwijkende eis: {eis}. Dat mag niet naast de landelijke regels voor {standaard} ({artikel}).",
    en: "{perceel} sets an additional or deviating requirement: {eis}. That is not allowed beside the national rules for {standaard} ({artikel}).",
  },
  check(lot, { report }) {
    const demands = lot.all("berichtenverkeer.extra-eis");
    const given = messagingOf(lot);
    const standaard = standardNames(lot);
    if ((demands.length === 0 && !given.includes("eigen")) || !standaard)
      return;
    if (!mustUseMessages(lot)) return;
    const data = {
      standaard,
      artikel: articlesOf([lot], {
        "wmo-2015": "art. 2.6.7a lid 2",
        jeugdwet: "art. 2.15 lid 2",
      }),
    };
    for (const demand of demands) {
      const eis = forbidden(demand);
      if (eis)
        report({
          at: demand,
          data: { ...data, eis },
          fixes: () => [byProtocol(lot, removeBlock(demand, protocol))],
        });
    }
    if (
      given.includes("eigen") &&
      (given.includes("iwmo") || given.includes("ijw"))
    )
      report({
        at: [lot, "berichtenverkeer"],
        data: {
          ...data,
          eis: {
            nl: "een eigen formaat of portaal",
            en: "an own format or portal",
          },
        },
        fixes: () => [
          byProtocol(
            lot,
            removeValues(
              lot.slot("berichtenverkeer"),
              (value) => value.type === "word" && value.word === "eigen",
              protocol,
            ),
          ),
        ],
      });
  },
});

const protocol = {
  nl: "Laat de eis weg; het Standaard Administratieprotocol geldt",
  en: "Leave the requirement out; the standard administration protocol holds",
};

/** Makes a change, and refers to the protocol of the variant where the text does not do so yet. */
function byProtocol(lot: Node<"perceel">, change: Fix | undefined) {
  const variant = variantOf(lot);
  return variant && lot.isAbsent("administratieprotocol")
    ? together(
        protocol,
        change,
        insertInto(lot, `administratieprotocol: ${variant}`, protocol),
      )
    : change;
}

/** What a demand asks for when it surely touches payment or administration; information for policy does not. */
function forbidden(demand: Node<"extra-eis">): Localized | undefined {
  const tied = demand.includes("voorwaarde-voor", "betaling", "toewijzing");
  if (demand.has("voorwaarde-voor") && !tied) return undefined;
  const [sort] = demand.words("soort");
  if (!sort || sort === "extra-registratie") {
    const text = demand.title ?? demand.text("soort");
    if (!tied) return undefined;
    return text
      ? { nl: text, en: text }
      : { nl: "extra registratie", en: "extra registration" };
  }
  return spoken(term(demand.slot("soort"), sort));
}

export const docs: RuleDocs = {
  title: {
    nl: "Eigen eisen naast de landelijke regels",
    en: "Own requirements beside the national rules",
  },
  explain: {
    nl: "Over financieringswijzen en administratieve processen gelden landelijke regels; een gemeente mag daar niets aan toevoegen of van afwijken. Schrap de eis, of maak duidelijk dat het om informatie voor beleid of kwaliteit gaat waar betaling niet van afhangt (`voorwaarde-voor: beleid`).",
    en: "Financing modes and administrative processes have national rules; a municipality may not add to them or depart from them. Drop the requirement, or make clear that it is information on policy or quality on which payment does not depend (`condition-for: policy`).",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: iwmo {
      extra-eis: eigen-factuur { voorwaarde-voor: betaling }
    }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: iwmo {
      extra-eis: extra-registratie { voorwaarde-voor: beleid }
    }
  }
`,
    },
  ],
};
