import { lotCount } from "../../model/facts/lots.ts";
import { isJoint } from "../../model/facts/municipalities.ts";
import { isTurnover, requirementsOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "opdrachtnemer/mkb-geschikt",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.5 lid 1 onder a",
      confidence: "V",
      quote:
        "de invloed van de samenvoeging op de toegang tot de opdracht voor voldoende bedrijven uit het midden- en kleinbedrijf",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 3.1",
      confidence: "V",
      quote:
        "binnen drie jaar boven een bepaald bedrag aan omzet zouden kunnen komen",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "een bepaald percentage van de totale som wordt besteed bij kleine organisaties",
    },
  ],
  message: {
    nl: "{perceel} heet geschikt voor kleine aanbieders, maar {belemmering}.",
    en: "{perceel} is called suitable for small providers, but {belemmering}.",
  },
  check(lot, { report }) {
    const promise = promiseOf(lot);
    const belemmering = promise && barrierIn(lot);
    if (belemmering) report({ at: promise, data: { belemmering } });
  },
});

function promiseOf(lot: Node<"perceel">) {
  if (lot.is("mkb-geschikt", "nee")) return undefined;
  if (lot.is("mkb-geschikt", "ja")) return lot.slot("mkb-geschikt");
  return lot
    .all("doel")
    .find((goal) =>
      goal.includes("soort", "kleine-aanbieders", "lokale-aanbieders"),
    );
}

function barrierIn(lot: Node<"perceel">): Localized | undefined {
  if (requirementsOf(lot).some(isTurnover))
    return {
      nl: "er geldt een omzeteis",
      en: "there is a turnover requirement",
    };
  if (lot.has("levering") && mustDeliverAlone(lot))
    return {
      nl: "één partij moet alles leveren zonder combinatie of onderaannemers",
      en: "one party must deliver everything without consortium or subcontractors",
    };
  return isJoint(lot.specification) && lotCount(lot.specification)?.max === 1
    ? {
        nl: "het is het enige perceel voor meer gemeenten",
        en: "it is the only lot for several municipalities",
      }
    : undefined;
}

function mustDeliverAlone(lot: Node<"perceel">): boolean {
  return (
    lot.is("onderaanneming", "verboden") ||
    lot.at("inschrijfvorm")?.is("combinatie", "nee") === true
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Geschikt voor kleine aanbieders, maar met een drempel",
    en: "Suitable for small providers, but with a barrier",
  },
  explain: {
    nl: "Toegang voor kleine ondernemingen is het eerste wat telt bij samenvoegen. Wie een perceel geschikt noemt voor kleine aanbieders, vraagt geen omzet, staat combinaties of onderaannemers toe als alles geleverd moet worden, en deelt een regionale opdracht op.",
    en: "Access for small firms is the first thing to weigh when joining contracts. Who calls a lot suitable for small providers asks no turnover, allows consortia or subcontractors if everything must be delivered, and divides a regional contract.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    mkb-geschikt: ja
    levering: alle-producten
    onderaanneming: verboden
  }
`,
      good: `  perceel 1 "Begeleiding" {
    mkb-geschikt: ja
    levering: alle-producten
    onderaanneming: toegestaan
  }
`,
    },
  ],
};
