import { isPublicContract } from "../../model/facts/instrument.ts";
import {
  isPrivateProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "geschiktheid/zittende-aanbieders",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.8",
      confidence: "V",
      quote: "behandelt ondernemers op gelijke en niet-discriminerende wijze",
    },
    {
      ref: "aw2012",
      at: "art. 1.10a lid 2",
      confidence: "V",
      quote:
        "ontworpen met het doel bepaalde ondernemers ten onrechte te bevoordelen of te benadelen",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.3",
      confidence: "V",
      quote:
        "alleen de aanbieders te contracteren die in 2014 een contract hadden met het zorgkantoor",
    },
  ],
  message: {
    nl: "Deelname aan {perceel} is beperkt tot huidige aanbieders. Dat behandelt andere ondernemers ongelijk (art. 1.8 Aw).",
    en: "Participation in {perceel} is limited to current providers. That treats other firms unequally (art. 1.8 Aw).",
  },
  check(lot, { report }) {
    const announced =
      isPublicContract(lot) &&
      mainProcedure(lot) !== undefined &&
      !isPrivateProcedure(lot) &&
      !lot.is("procedure", "onderhandelingsprocedure-zonder-aankondiging");
    if (!announced || lot.is("looptijd.overbrugging", "ja")) return;
    const place = restrictionIn(lot);
    if (place) report({ at: place });
  },
});

/** Where participation is reserved for current or former providers. */
function restrictionIn(lot: Node<"perceel">): Place | undefined {
  if (
    lot.includes("deelname", "huidige-aanbieders", "voormalige-aanbieders") &&
    !lot.includes("deelname", "open")
  )
    return [lot, "deelname"];
  return lot
    .all("geschiktheidseis")
    .find(
      (item) =>
        item.is("soort", "bestaand-contract") ||
        item.is("alleen", "huidige-aanbieders", "voormalige-aanbieders"),
    );
}

export const docs: RuleDocs = {
  title: {
    nl: "Deelname beperkt tot huidige aanbieders",
    en: "Participation limited to current providers",
  },
  explain: {
    nl: "In een aangekondigde overheidsopdracht mogen ondernemers niet ongelijk worden behandeld: alleen huidige of voormalige contractpartijen laten meedoen sluit nieuwkomers uit. Vraag vergelijkbare ervaring in plaats van een bestaand contract. Verlenging of overbrugging van een lopend contract is iets anders.",
    en: "In an announced public contract firms may not be treated unequally: letting only current or former contractors take part excludes newcomers. Ask for comparable experience instead of an existing contract. Extension or bridging of a running contract is something else.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    deelname: huidige-aanbieders
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    deelname: open
  }
`,
    },
  ],
};
