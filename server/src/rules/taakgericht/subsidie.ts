import { isTaskBased } from "../../model/facts/funding.ts";
import { isGrant } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/subsidie",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["instrument/subsidie-materieel-overheidsopdracht"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "zal dit zich doorgaans kwalificeren als een overheidsopdracht en dus tot de verplichting om de uitvoering hiervan aan te besteden",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 5, figuur 8", confidence: "S" },
    { ref: "pprc-2018", at: "paragraaf 2.3", confidence: "S" },
  ],
  message: {
    nl: "Een taakgerichte opdracht voor {perceel} geldt doorgaans als overheidsopdracht. Motiveer waarom subsidie hier volstaat.",
    en: "A task-based assignment for {perceel} normally qualifies as a public contract. Motivate why a grant suffices here.",
  },
  check(lot, { report }) {
    if (isTaskBased(lot) && isGrant(lot) && !isGeneralProvision(lot))
      report({ at: [lot, "instrument"] });
  },
});

const general: ReadonlySet<string> = new Set([
  "algemene-voorziening",
  "inloop-ggz",
  "wijk-ggz",
  "clientondersteuning",
  "lokaal-team",
]);

/** Welfare and walk-in services that everyone may use. */
function isGeneralProvision(lot: Node<"perceel">): boolean {
  const forms = lot.words("zorgvormen");
  return (
    lot.includes("soort-voorziening", "algemeen", "preventie") ||
    (forms.length > 0 && forms.every((form) => general.has(form)))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgerichte opdracht als subsidie",
    en: "Task-based assignment as a grant",
  },
  explain: {
    nl: "Eén taak, één bedrag en afdwingbare levering zijn de kenmerken van een overheidsopdracht onder bezwarende titel; het woord subsidie verandert dat niet. Kies een opdracht, of motiveer waarom subsidie hier volstaat. Voor algemene voorzieningen is subsidie gewoon.",
    en: "One task, one amount and enforceable delivery are marks of a public contract for pecuniary interest; the word grant does not change that. Choose a contract, or explain why a grant suffices here. For general provisions a grant is common.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    instrument: subsidie
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Inloop ggz" {
    instrument: subsidie
    zorgvormen: inloop-ggz
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
