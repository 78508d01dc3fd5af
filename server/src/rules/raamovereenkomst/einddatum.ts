import { meansOfChoice } from "../../model/facts/choice.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { effectiveProcedure, isDas } from "../../model/facts/procedure.ts";
import { admitsEveryone } from "../../model/facts/providers.ts";
import { nearestKey, runsForEver } from "../../model/facts/term.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "raamovereenkomst/einddatum",
  kind: "legal",
  severity: "error",
  scope: "looptijd",
  from: "concept",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.1 (raamovereenkomst)",
      confidence: "V",
      quote:
        "gedurende een bepaalde periode de voorwaarden inzake te plaatsen overheidsopdrachten",
    },
    {
      ref: "aw2012",
      at: "art. 1.1 (dynamisch aankoopsysteem)",
      confidence: "V",
      quote:
        "dat is beperkt in de tijd en gedurende de gehele looptijd openstaat",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 1.3.1",
      confidence: "V",
      quote: "loopt tot en met",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.3",
      confidence: "V",
      quote:
        "Bij Europese aanbestedingen zijn overeenkomsten voor onbepaalde tijd namelijk niet toegestaan.",
    },
  ],
  message: {
    nl: "Een {vorm} voor onbepaalde tijd kan niet: zij geldt voor een bepaalde periode (art. 1.1 Aw).",
    en: "A {vorm} for an indefinite time is not possible: it holds for a determined period (art. 1.1 Aw).",
  },
  check(term, { lots, report }) {
    if (!runsForEver(term) || term.state("maximum") === "open") return;
    const concerned = lots.filter(
      (lot) =>
        isPublicContract(lot) &&
        (isFramework(lot) || isDas(lot)) &&
        !admitsUnderOtherName(lot),
    );
    const [first] = concerned;
    if (!first) return;
    report({
      at: [term, endless(term)],
      subjects: concerned,
      data: {
        vorm: isDas(first)
          ? { nl: "dynamisch aankoopsysteem", en: "dynamic purchasing system" }
          : { nl: "raamovereenkomst", en: "framework" },
      },
      fixes: () => [
        setValue(term, "maximum", "PM", {
          nl: "Begrens de looptijd",
          en: "Limit the term",
        }),
      ],
    });
  },
});

/** An admission that is called a framework: instrument/overheidsopdracht-zonder-keuze speaks of the name. */
function admitsUnderOtherName(lot: Node<"perceel">): boolean {
  const procedure = effectiveProcedure(lot);
  return (
    (procedure === "zeeuws-model" || procedure === "dialooggericht") &&
    admitsEveryone(lot) &&
    meansOfChoice(lot).length === 0
  );
}

/** The key that makes the term endless. */
function endless(term: Node<"looptijd">) {
  const keys = (["duur", "maximum", "verlenging"] as const).filter((key) =>
    term
      .slot(key)
      .values.some(
        (value) => value.type === "word" && value.word === "onbeperkt",
      ),
  );
  return nearestKey(term, keys);
}

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst of DAS zonder einde",
    en: "Framework or DPS without an end",
  },
  explain: {
    nl: "Een raamovereenkomst legt voorwaarden vast voor een bepaalde periode; zonder einde komt de opdracht nooit terug op de markt. Noem een duur en een maximum. Laat u iedereen toe die voldoet en kiest de cliënt, dan is het misschien een open house en geen overheidsopdracht.",
    en: "A framework lays down terms for a given period; without an end the contract never returns to the market. Give a duration and a maximum. If everybody who qualifies is admitted and the client chooses, it may be an open house and no public contract.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: onbeperkt }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 8 }
`,
      good: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: 2 x 1 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 8 }
`,
    },
  ],
};
