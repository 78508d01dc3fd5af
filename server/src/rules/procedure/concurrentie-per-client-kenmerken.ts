import { allocationOf } from "../../model/facts/allocation.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { follows } from "../../model/facts/procedure.ts";
import {
  areRequirementsOpen,
  requirementsOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "procedure/concurrentie-per-client-kenmerken",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Aanbieders die voldoen aan door de gemeente opgestelde minimumeisen doen vervolgens een aanbod.",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "geanonimiseerd op een website beschreven",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "Dit gebeurt binnen een vastgestelde periode.",
    },
  ],
  message: {
    nl: "{perceel} gebruikt concurrentie per cliënt, maar {kenmerk}.",
    en: "{perceel} uses competition per client, but {kenmerk}.",
  },
  check(lot, { report }) {
    if (!follows(lot, "concurrentie-per-client")) return;
    if (lot.is("procedure.anoniem", "nee"))
      report({
        at: lot.slot("procedure.anoniem"),
        data: {
          kenmerk: {
            nl: "de vraag wordt niet anoniem gepubliceerd",
            en: "the need is not published anonymously",
          },
        },
      });
    const allocation = allocationOf(lot);
    if (allocation && alone.has(allocation.word))
      report({
        at: lot.slot(allocation.path),
        data: {
          kenmerk: {
            nl: "cliënt en gemeente kiezen niet samen",
            en: "client and municipality do not choose together",
          },
        },
      });
    if (
      lot.is("procedure.herbieden", "ja") &&
      lot.isMissing("procedure.biedperiode")
    )
      report({
        at: lot.slot("procedure.herbieden"),
        data: {
          kenmerk: {
            nl: "er is geen biedperiode",
            en: "there is no bid period",
          },
        },
      });
    if (hasReached(lot.specification, "concept") && hasNoRequirements(lot))
      report({
        at: lot,
        data: {
          kenmerk: {
            nl: "er zijn geen minimumeisen",
            en: "there are no minimum requirements",
          },
        },
      });
  },
});

const alone: ReadonlySet<string> = new Set([
  "client",
  "gemeente",
  "wijkteam",
  "regisseur",
  "aanbieder",
  "rotatie",
  "verdeelsleutel",
]);

function hasNoRequirements(lot: Node<"perceel">): boolean {
  return (
    requirementsOf(lot).length === 0 &&
    !areRequirementsOpen(lot) &&
    !lot
      .all("bijlage")
      .some((annex) => annex.includes("soort", "programma-van-eisen"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Concurrentie per cliënt met andere kenmerken",
    en: "Competition per client with other traits",
  },
  explain: {
    nl: "De vraag van één cliënt op een website is een persoonsgegeven, tenzij zij anoniem is. En zonder minimumeisen blijft alleen de prijs over. Publiceer anoniem, stel eisen, laat cliënt en gemeente samen kiezen en noem de biedperiode.",
    en: "The need of one client on a website is personal data unless it is anonymised. And without minimum requirements only price is left. Publish anonymously, set requirements, let client and municipality choose together and state the bid period.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Hulpmiddelen op maat" {
    instrument: overheidsopdracht
    procedure: sas { invulling: concurrentie-per-client; anoniem: nee; biedperiode: 2 weken }
    opdrachtnemers: maximaal 20
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Hulpmiddelen op maat" {
    instrument: overheidsopdracht
    procedure: sas { invulling: concurrentie-per-client; anoniem: ja; biedperiode: 2 weken }
    opdrachtnemers: maximaal 20
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
    },
  ],
};
