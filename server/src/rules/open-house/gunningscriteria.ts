import { hasAwardCriteria } from "../../model/facts/choice.ts";
import { criteriaOf } from "../../model/facts/criteria.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { nameOf, requirementsOf } from "../../model/facts/requirements.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Fix, Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, setValue, together } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/gunningscriteria",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-06-02",
  sources: [
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    { ref: "tirkkonen", at: "C-9/17, dictum", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "door het ontbreken van het kernelement van de overheidsopdracht (het maken van een keuze tussen ondernemers)",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 1",
      confidence: "V",
      quote: "slechts geschiktheidseisen en/of minimumeisen",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "dat men aan de hand van gunningscriteria een beperkt aantal aanbieders contracteert",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is open house, maar kent gunningscriteria ({criteria}). Wie inschrijvers vergelijkt en rangschikt, kiest; dan is het een overheidsopdracht (Falk Pharma r.o. 37-38).",
    en: "{perceel} is open house but has award criteria ({criteria}). Who compares and ranks tenderers makes a choice; then it is a public contract (Falk Pharma paras. 37-38).",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const weighed = requirementsOf(lot).filter(isWeighed);
    const [first] = weighed;
    if (!hasAwardCriteria(lot) && !first) return;
    const criteria = [...criteriaOf(lot), ...weighed].map(nameOf);
    report({
      ...placeOf(lot, first),
      data: {
        criteria:
          criteria.length > 0
            ? list(criteria)
            : term(
                lot.slot("gunningscriteria.methode"),
                lot.word("gunningscriteria.methode") ?? "",
              ),
      },
      fixes: () => [
        setValue(lot, "instrument", "overheidsopdracht", {
          nl: "Maak er een overheidsopdracht van",
          en: "Make it a public contract",
        }),
        asRequirements(lot),
      ],
    });
  },
});

/** The quality criteria as requirements that one meets or not; a price is no longer asked. */
function asRequirements(lot: Node<"perceel">): Fix | undefined {
  const title = {
    nl: "Maak er uitvoeringseisen van",
    en: "Turn them into performance requirements",
  };
  const quality = criteriaOf(lot).filter(({ kind }) => kind === "kwaliteit");
  if (!lot.owns("gunningscriteria") || quality.length === 0) return undefined;
  const lines = quality.map(
    (one) => `uitvoeringseis "${nameOf(one)}" {\n  toetsing: PM\n}`,
  );
  return together(
    title,
    removeStatement(lot.slot("gunningscriteria"), title),
    insertInto(lot, lines.join("\n"), title),
  );
}

function isWeighed(requirement: AnyNode): boolean {
  return ["gewicht", "methode"].some(
    (key) => requirement.slotAt(key).state === "known",
  );
}

/** The criteria where the lot has its own, else its instrument with the inherited criteria as the related place. */
function placeOf(lot: Node<"perceel">, requirement: AnyNode | undefined) {
  if (!hasAwardCriteria(lot)) return { at: requirement ?? lot };
  const criteria: Place = [lot, "gunningscriteria"];
  if (lot.owns("gunningscriteria")) return { at: criteria };
  return {
    at: [lot, "instrument"] as const,
    related: [
      {
        at: criteria,
        message: {
          nl: "Deze criteria worden geërfd.",
          en: "These criteria are inherited.",
        },
      },
    ],
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house met gunningscriteria",
    en: "Open house with award criteria",
  },
  explain: {
    nl: "Met gunningscriteria vergelijkt u aanbieders en dan kiest u. Die keuze is precies wat een open house niet heeft; met scores is het een overheidsopdracht die niet is aangekondigd. Maak er eisen van waaraan men voldoet of niet, of kies overheidsopdracht.",
    en: "Award criteria compare providers, and then you choose. That choice is exactly what an open house lacks; with scores it is a public contract that was not announced. Turn them into requirements that one meets or not, or choose a public contract.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    geschiktheidseis "SKJ-registratie" { soort: registratie  bewijs: register }
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    uitvoeringseis "Bereikbaarheid" { gewicht: 20 punten }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    uitvoeringseis "Bereikbaarheid" { moment: tijdens-uitvoering }
  }
`,
    },
  ],
};
