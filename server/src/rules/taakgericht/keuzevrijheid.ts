import { isTaskBased } from "../../model/facts/funding.ts";
import { hasSingleContractor } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/keuzevrijheid",
  kind: "definition",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "namelijk keuzevrijheid in hulpvormen (aanbod) en professional (hulpverlener)",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5, figuur 8",
      confidence: "V",
      quote: "Geen keuzevrijheid voor burgers",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.3 lid 5",
      confidence: "V",
      quote:
        "Voor zover redelijkerwijs mogelijk, wordt de jeugdige en zijn ouders keuzevrijheid geboden met betrekking tot de activiteiten van jeugdhulp.",
    },
  ],
  message: {
    nl: "{perceel} belooft keuzevrijheid, maar er is één opdrachtnemer. Zeg waaruit de cliënt kiest: hulpvorm, hulpverlener of pgb.",
    en: "{perceel} promises freedom of choice but has one contractor. Say what the client chooses from: form of help, professional or personal budget.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || !hasSingleContractor(lot)) return;
    const promise = promiseOf(lot);
    if (promise) report({ at: promise });
  },
});

/** Where choice is promised without saying of what; a description anywhere makes it clear. */
function promiseOf(lot: Node<"perceel">): Place | undefined {
  const assignment = lot.at("toewijzing");
  if (
    lot.at("clientkeuze")?.has("keuze-van") ||
    assignment?.at("clientkeuze")?.has("keuze-van")
  )
    return undefined;
  if (
    lot.is(
      "clientkeuze",
      "client",
      "client-met-advies-gemeente",
      "client-met-regisseur",
    )
  )
    return [lot, "clientkeuze"];
  if (
    assignment?.is(
      "clientkeuze",
      "client",
      "client-met-advies-gemeente",
      "client-met-regisseur",
    )
  )
    return [assignment, "clientkeuze"];
  return lot
    .all("doel")
    .find((goal) => goal.includes("soort", "keuzevrijheid"));
}

export const docs: RuleDocs = {
  title: {
    nl: "Keuzevrijheid met één opdrachtnemer",
    en: "Freedom of choice with one contractor",
  },
  explain: {
    nl: "Met één opdrachtnemer kiest de cliënt niet tussen aanbieders, maar wel tussen vormen van hulp, professionals of een pgb. Zeg waaruit, zodat de belofte niet leeg is.",
    en: "With one contractor the client does not choose between providers, but may choose between forms of help, professionals or a personal budget. Say what, so that the promise is not empty.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    clientkeuze: client
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    clientkeuze: client { keuze-van: hulpvorm, professional }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
