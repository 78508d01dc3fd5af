import { isDas } from "../../model/facts/procedure.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { appendText, insertAll, insertUnder, together } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/das-looptijd-en-hoeveelheid",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: ["open-house/sas"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.145 lid 2",
      confidence: "V",
      quote:
        "vermeldt de aanbestedende dienst in de aankondiging de looptijd van het dynamisch aankoopsysteem",
    },
    {
      ref: "aw2012",
      at: "art. 2.145 lid 2 onder c",
      confidence: "V",
      quote: "de aard en de geraamde hoeveelheid van de beoogde aankopen",
    },
  ],
  message: {
    nl: "De DAS van {perceel} mist: {onderdelen}. De looptijd staat in de aankondiging, aard en geraamde hoeveelheid in de stukken (art. 2.145 lid 2 Aw).",
    en: "The DAS of {perceel} lacks: {onderdelen}. The term is in the notice, nature and estimated quantity in the documents (art. 2.145(2) Aw).",
  },
  check(lot, { report }) {
    if (!isDas(lot)) return;
    const missing: Localized[] = [];
    if (lacksTerm(lot)) missing.push({ nl: "de looptijd", en: "the term" });
    if (lacksNature(lot))
      missing.push({
        nl: "de aard van de aankopen",
        en: "the nature of the purchases",
      });
    if (lacksQuantity(lot))
      missing.push({
        nl: "de geraamde hoeveelheid",
        en: "the estimated quantity",
      });
    const notice = lot.at("planning.aankondiging");
    if (
      lot.has("planning.aankondiging") &&
      !notice?.includes("vermeldt", "das")
    )
      missing.push({
        nl: "in de aankondiging dat het een DAS is (`vermeldt: das`)",
        en: "in the notice that it is a DPS (`states: dps`)",
      });
    if (missing.length > 0)
      report({
        at: [lot, "procedure"],
        data: { onderdelen: list(missing) },
        fixes: () => [withEntries(lot)],
      });
  },
});

/** What is missing in the lot and its term, and that the notice says that it is a DPS. */
function withEntries(lot: Node<"perceel">): Fix | undefined {
  const title = {
    nl: "Voeg de ontbrekende gegevens toe",
    en: "Add the missing data",
  };
  const term = lot.at("looptijd");
  const own = [
    lacksNature(lot) ? "omschrijving: PM" : "",
    lacksQuantity(lot) ? "maximale-hoeveelheid: PM" : "",
    lacksTerm(lot) && !term ? "looptijd {\n  duur: PM\n}" : "",
  ].filter(Boolean);
  const places: [AnyNode, string][] = own.map((line) => [lot, line]);
  if (lacksTerm(lot) && term) places.push([term, "duur: PM"]);
  const notice = lot.at("planning.aankondiging");
  const statement = notice?.has("vermeldt")
    ? appendText(notice.slot("vermeldt"), ", das", title)
    : lot.has("planning.aankondiging")
      ? insertUnder(
          lot.at("planning") ?? lot,
          "aankondiging",
          "vermeldt: das",
          title,
        )
      : undefined;
  const isStated = notice?.includes("vermeldt", "das");
  return together(
    title,
    ...(places.length > 0 ? [insertAll(places, title)] : []),
    ...(statement && !isStated ? [statement] : []),
  );
}

/** A term may also stand in an annex (`looptijd: D1`). */
function lacksTerm(lot: Node<"perceel">): boolean {
  const term = lot.slot("looptijd");
  if (
    term.state === "unusable" ||
    term.values.some(({ type }) => type === "reference" || type === "text")
  )
    return false;
  return lot.isMissing("looptijd.duur") && lot.isMissing("looptijd.einde");
}

function lacksNature(lot: Node<"perceel">): boolean {
  return (
    (
      ["omschrijving", "zorgvormen", "product", "productlijst", "cpv"] as const
    ).every((key) => lot.isMissing(key)) &&
    lot.specification.root.isMissing("omschrijving")
  );
}

/** A value counts as well: with the nature and the tariffs it says how much is bought. */
function lacksQuantity(lot: Node<"perceel">): boolean {
  const { root } = lot.specification;
  return (
    (
      ["maximale-hoeveelheid", "geraamde-waarde", "maximale-waarde"] as const
    ).every((key) => lot.isMissing(key) && root.isMissing(key)) &&
    productsOf(lot).every(
      (product) =>
        product.isMissing("hoeveelheid") &&
        product.isMissing("aantal-clienten"),
    )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "DAS zonder looptijd, aard of hoeveelheid",
    en: "DPS without term, nature or quantity",
  },
  explain: {
    nl: "Een DAS is per definitie beperkt in de tijd, en zonder aard en hoeveelheid kan niemand hem op waarde schatten. Noem de looptijd in de aankondiging en de aard en geraamde hoeveelheid in de stukken; zeg in de aankondiging dat het een DAS is.",
    en: "A DPS is limited in time by definition, and without nature and quantity nobody can value it. State the term in the notice and the nature and estimated quantity in the documents; say in the notice that it is a DPS.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
    toewijzing: minicompetitie
    geraamde-waarde: € 300.000 in totaal
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
    toewijzing: minicompetitie
    geraamde-waarde: € 300.000 in totaal
    looptijd { duur: 4 jaar }
  }
`,
    },
  ],
};
