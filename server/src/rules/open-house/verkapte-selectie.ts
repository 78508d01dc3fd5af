import { decisiveDate } from "../../model/facts/dates.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "open-house/verkapte-selectie",
  kind: "guidance",
  severity: "warning",
  scope: ["geschiktheidseis", "perceel"],
  waivable: true,
  sources: [
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "het stellen van hoge kwaliteitseisen als middel wordt gebruikt voor een grondige selectie",
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
    nl: "Toelatingseis {eis} bij {perceel} houdt nieuwe aanbieders buiten. Dan staat de toelating niet open voor elke geschikte aanbieder; motiveer de eis of schrap haar.",
    en: "Admission requirement {eis} for {perceel} keeps new providers out. Then admission is not open to every suitable provider; motivate the requirement or drop it.",
  },
  check(node, { lots, settings, report }) {
    const subjects = lots.filter(isOpenHouse);
    if (subjects.length === 0) return;
    if (node.kind === "perceel") {
      if (isClosedToNewcomers(node))
        report({
          at: [node, "deelname"],
          data: {
            eis: {
              nl: "'alleen huidige of voormalige aanbieders'",
              en: "'current or former providers only'",
            },
          },
        });
      return;
    }
    if (favoursIncumbents(node, decisiveDate(node.specification, settings)))
      report({ at: node, subjects, data: { eis: `'${nameOf(node)}'` } });
  },
});

function isClosedToNewcomers(lot: Node<"perceel">): boolean {
  return (
    lot.includes("deelname", "huidige-aanbieders", "voormalige-aanbieders") &&
    !lot.includes("deelname", "open", "genodigden")
  );
}

/** True when only who is there already can meet it: an earlier contract, or clients, turnover or an office in the region. */
function favoursIncumbents(
  requirement: Node<"geschiktheidseis">,
  day: number,
): boolean {
  if (requirement.has("alleen") || requirement.is("soort", "bestaand-contract"))
    return true;
  if (requirement.is("soort", "omzet", "eigen-clienten"))
    return requirement.is("in-regio", "ja");
  const measured = requirement.date("peilmoment");
  return (
    requirement.is("soort", "vestiging", "regionale-aanwezigheid") &&
    measured !== undefined &&
    measured.max < day
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Toelatingseis die nieuwe aanbieders buitenhoudt",
    en: "Admission requirement that keeps new providers out",
  },
  explain: {
    nl: "Een eis waaraan alleen zittende of plaatselijke aanbieders kunnen voldoen, is een selectie in vermomming. Gelijke behandeling en proportionaliteit gelden ook in een open house. Motiveer de eis bij `motivering` of schrap haar.",
    en: "A requirement that only incumbent or local providers can meet is a selection in disguise. Equal treatment and proportionality bind an open house too. Motivate the requirement under `motivation` or drop it.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    geschiktheidseis "Contract in 2021" { soort: bestaand-contract }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  deelname: huidige-aanbieders }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  deelname: open }
`,
    },
  ],
};
