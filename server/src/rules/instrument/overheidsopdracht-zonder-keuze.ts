import { choiceIsOpen, meansOfChoice } from "../../model/facts/choice.ts";
import { stageOf } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { admitsEveryone } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, setValue } from "../fix/fix.ts";

export default defineRule({
  id: "instrument/overheidsopdracht-zonder-keuze",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-06-02",
  yieldsTo: ["procedure/das-individuele-opdracht"],
  sources: [
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    { ref: "tirkkonen", at: "C-9/17, dictum", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote: "in de uitbesteding geen keuze maakt tussen inschrijvers",
    },
    { ref: "pprc-2018", at: "hoofdstuk 3, tabel 3.3", confidence: "S" },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} heet een overheidsopdracht, maar de specificatie kiest niet tussen aanbieders: geen gunnings- of selectiecriteria en geen maximum. Materieel lijkt dit een open house (Falk Pharma, Tirkkonen).",
    en: "{perceel} is called a public contract, but the specification makes no choice between providers: no award or selection criteria and no maximum. In substance this looks like an open house (Falk Pharma, Tirkkonen).",
  },
  check(lot, { report }) {
    if (stageOf(lot.specification) === "strategie" || !isPublicContract(lot))
      return;
    if (declaresOtherwise(lot) || !leavesChoiceOut(lot)) return;
    if (!lot.isAbsent("opdrachtnemers") && !admitsEveryone(lot)) return;
    if (choiceIsOpen(lot) || meansOfChoice(lot).length > 0) return;
    report({
      at: [lot, "instrument"],
      fixes: () => [
        setValue(lot, "instrument", "open-house", {
          nl: "Maak er een open house van",
          en: "Make it an open house",
        }),
        // In the Zeeuws model criteria are an error of their own: there the choice is between the other two.
        effectiveProcedure(lot) === "zeeuws-model"
          ? undefined
          : insertInto(
              lot,
              'gunningscriteria {\n  methode: bpkv\n  kwaliteit "PM" PM\n}',
              { nl: "Voeg gunningscriteria toe", en: "Add award criteria" },
            ),
        insertInto(lot, "contractstandaard-variant: ZEMVI1", {
          nl: "Kies SAS zonder EMVI, variant 1",
          en: "Choose SAS without EMVI, variant 1",
        }),
      ],
    });
  },
});

/** A variant of the contract standard, a selective procedure or an exclusion of the Act says what is meant. */
function declaresOtherwise(lot: Node<"perceel">): boolean {
  return (
    lot.has("contractstandaard-variant") ||
    lot.is("procedure.selectief", "ja") ||
    lot.has("instrument.uitzondering")
  );
}

/** True where the procedure itself makes no choice, or none is named: other procedures have rules of their own. */
function leavesChoiceOut(lot: Node<"perceel">): boolean {
  if (lot.isAbsent("procedure")) return true;
  const procedure = effectiveProcedure(lot);
  if (procedure === "sas") return lot.isAbsent("procedure.invulling");
  return procedure === "zeeuws-model" || procedure === "dialooggericht";
}

export const docs: RuleDocs = {
  title: {
    nl: "Overheidsopdracht zonder keuze",
    en: "Public contract without a choice",
  },
  explain: {
    nl: "Zonder gunnings- of selectiecriteria en zonder maximum krijgt ieder die voldoet een overeenkomst. Dan ontbreekt het kenmerk van een overheidsopdracht: de keuze tussen aanbieders. Voeg een keuze toe, noem het een open house, of kies bewust voor SAS zonder EMVI (variant ZEMVI1).",
    en: "Without award or selection criteria and without a maximum everybody who qualifies gets a contract. Then the mark of a public contract is missing: the choice between providers. Add a choice, call it an open house, or deliberately use SAS without EMVI (variant ZEMVI1).",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: onbeperkt
    geschiktheidseis "SKJ-registratie" { soort: registratie }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 6
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
