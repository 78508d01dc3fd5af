import { ONE } from "../../../../grammar/src/exact.ts";
import { compares, prevalence, rowOf } from "../../law/prevalence.ts";
import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { participantsOf } from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { isSpokenOf, isWithinStudies, sourceOf } from "../shared/prevalence.ts";
import { list, percents } from "../shared/wording.ts";

export default defineRule({
  id: "statistiek/alleen-inkopen",
  kind: "statistic",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: [
    "regio/beschermd-wonen-alleen",
    "regio/complexe-jeugdhulp-alleen",
    "regio/jeugdregio-niet-gevolgd",
  ],
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.1, hoofdstuk 4, tabel 4.1",
      confidence: "S",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 7",
      confidence: "V",
      quote:
        "het zelfstandig inkopen van Jeugdhulp echt een uitzondering blijft",
    },
    { ref: "aef-2015", at: "paragraaf 3.4", confidence: "S" },
  ],
  message: {
    nl: "{gemeente} koopt alleen in. Dat deed per {datum} van de {eenheid}: {cijfers} ({bron}).{ouderdom}",
    en: "{gemeente} buys alone. As of {datum} so did, of {eenheid}: {cijfers} ({bron}).{ouderdom}",
  },
  check(root, { report, lots, settings, outcome }) {
    const { specification } = root;
    const circle = participantsOf(specification);
    const slot = root.slot("opdrachtgever.gemeenten");
    const day = decisiveDate(specification, settings);
    const figure = prevalence.alone;
    const [municipality, ...others] = circle?.members ?? [];
    if (!municipality || others.length > 0 || !circle?.complete) return;
    if (isSpokenOf(slot, outcome) || !compares(figure, day)) return;
    const subjects = lots.filter(
      (lot) => isWithinStudies(lot) && formsRarelyBoughtAlone(lot).length > 0,
    );
    const forms = [...new Set(subjects.flatMap(formsRarelyBoughtAlone))];
    if (forms.length === 0) return;
    report({
      at: slot,
      subjects,
      data: {
        ...sourceOf(figure, day),
        gemeente: municipality.name,
        cijfers: list(forms.slice(0, 3).map(inWords)),
      },
    });
  },
});

/** The forms of care of a lot that few municipalities buy alone. */
function formsRarelyBoughtAlone(lot: Node<"perceel">): string[] {
  const { forms, rare } = prevalence.alone;
  return careFormsOf(lot).filter(
    (form) => (forms[rowOf(form)]?.share ?? 100) <= rare,
  );
}

/** `8% bij individuele begeleiding (28 van 336)`. */
function inWords(form: string): Localized {
  const row = prevalence.alone.forms[rowOf(form)];
  const { nl, en } = careFormName(form);
  const share = percents((row?.share ?? 0) * ONE);
  return {
    nl: `${share.nl} bij ${nl} (${row?.alone} van ${row?.municipalities})`,
    en: `${share.en} for ${en} (${row?.alone} of ${row?.municipalities})`,
  };
}

export const docs: RuleDocs = {
  title: { nl: "Alleen inkopen komt weinig voor", en: "Buying alone is rare" },
  explain: {
    nl: "Alleen inkopen is niet verkeerd; het zegt hoeveel vergelijkbare stukken er zijn en wat aanbieders gewend zijn. Samen inkopen met buurgemeenten kan voor zeldzame hulp wel helpen.",
    en: "Buying alone is not wrong; it tells how many comparable documents exist and what providers are used to. For rare care buying together with neighbours may help.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  perceel 1 "Huishoudelijke hulp" { zorgvormen: huishoudelijke-hulp }
`,
    },
  ],
};
