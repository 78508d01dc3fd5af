import { exactly, isAtLeast, isLess } from "../../../../grammar/src/exact.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { initialMonths, totalMonths } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/verlengingsopties",
  kind: "guidance",
  severity: "hint",
  scope: "looptijd",
  waivable: true,
  yieldsTo: ["taakgericht/looptijd"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "een langere contractperiode (6-10 jaar) heeft hierbij de voorkeur",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Het is wenselijk om langlopende contracten te sluiten met meerdere verlengingsopties.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage III",
      confidence: "V",
      quote: "De transformatie is immers een proces van minimaal 6 tot 8 jaar",
    },
  ],
  message: {
    nl: "{perceel} loopt met verlengingen maximaal {maximum}. Voor taakgericht werken heeft zes tot tien jaar met meerdere verlengingsopties de voorkeur.",
    en: "{perceel} runs at most {maximum} including extensions. For task-based work six to ten years with several extension options is preferred.",
  },
  check(term, { lots, report }) {
    const initial = initialMonths(term);
    const total = totalMonths(term);
    if (!initial || !total || isAtLeast(initial, exactly(usual)) !== "yes")
      return;
    const options = term
      .extensions("verlenging")
      .reduce((sum, { count }) => sum + count.max, 0);
    if (options >= 2 || isLess(total, exactly(preferred)) !== "yes") return;
    const concerned = lots.filter(
      (lot) => isTaskBased(lot) && !lot.is("pilot", "ja"),
    );
    if (concerned.length > 0)
      report({
        at: term.has("verlenging") ? [term, "verlenging"] : [term, "duur"],
        subjects: concerned,
        data: { maximum: months(total) },
      });
  },
});

/** Four years at least, six to ten with extensions: the Verkenning (2020), no law. */
const usual = 48;
const preferred = 72;

export const docs: RuleDocs = {
  title: { nl: "Weinig ruimte om te verlengen", en: "Little room to extend" },
  explain: {
    nl: "De vernieuwing waar het bedrag voor is bedoeld duurt zes tot acht jaar. Meer verlengingsopties geven die tijd en houden toch een moment om te stoppen.",
    en: "The renewal that the amount is meant for takes six to eight years. Several extension options give that time and still keep a moment to stop.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 1 x 1 jaar }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
