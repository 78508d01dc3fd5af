import { isTaskBased } from "../../model/facts/funding.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/informatie-inschrijvers",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "verstrekt de gemeente informatie over het huidige aantal cliënten in het verzorgingsgebied en over trends in bijvoorbeeld demografische ontwikkelingen",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "Als achtergrondinformatie gaf de gemeente onder andere mee wat de uitgaven aan jeugdhulp op dat moment waren.",
    },
  ],
  message: {
    nl: "Inschrijvers op {perceel} krijgen geen {ontbreekt}. Zonder die cijfers kunnen zij het vaste bedrag niet beoordelen.",
    en: "Bidders for {perceel} get no {ontbreekt}. Without these figures they cannot judge the fixed amount.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const given = lot.at("informatie-inschrijvers");
    // An annex for bidders may hold every figure.
    if (given && given.all("bijlage").length > 0) return;
    const gaps = gapsIn(lot, given);
    if (gaps.length > 0)
      report({
        at: [lot, "informatie-inschrijvers"],
        data: { ontbreekt: list(gaps) },
      });
  },
});

type Given = Node<"informatie-inschrijvers"> | undefined;

function gapsIn(lot: Node<"perceel">, given: Given): Localized[] {
  const offered = lot.is("bekostiging.prijsmethode", "inschrijver");
  return [
    ...(states(given, "clientaantallen") || hasClientNumbers(lot)
      ? []
      : [{ nl: "cliëntaantallen", en: "client numbers" }]),
    ...(states(given, "ontwikkeling")
      ? []
      : [
          {
            nl: "verwachte ontwikkeling van de populatie",
            en: "expected development of the population",
          },
        ]),
    ...(!offered || states(given, "huidige-uitgaven") || lot.has("uitgaven")
      ? []
      : [{ nl: "huidige uitgaven", en: "current expenditure" }]),
  ];
}

function states(
  given: Given,
  key: "clientaantallen" | "ontwikkeling" | "huidige-uitgaven",
): boolean {
  return given !== undefined && !given.isMissing(key) && !given.is(key, "nee");
}

function hasClientNumbers(lot: Node<"perceel">): boolean {
  return (
    lot.has("gebruikers") ||
    lot.has("clientpopulatie") ||
    productsOf(lot).some((product) => product.has("aantal-clienten"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht zonder cijfers voor inschrijvers",
    en: "Task-based without figures for bidders",
  },
  explain: {
    nl: "Alleen de huidige aanbieder kent de aantallen en uitgaven. Wie ze niet deelt, geeft hem een voorsprong en krijgt van anderen een risico-opslag. Geef cliëntaantallen, de verwachte ontwikkeling en, als de inschrijver het bedrag biedt, de huidige uitgaven.",
    en: "Only the incumbent knows numbers and expenditure. Not sharing them gives it a head start and brings a risk premium from others. Give client numbers, the expected development and, if the tenderer offers the amount, current expenditure.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    gebruikers: 640
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    gebruikers: 640
    informatie-inschrijvers { ontwikkeling: "Het aantal jeugdigen daalt tot 2030 met 4%." }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
