import { instrumentOf } from "../../model/facts/instrument.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "doel/motief-niet-inhoudelijk",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "vanuit de wens om niet te hoeven aanbesteden",
    },
    {
      ref: "aw2012",
      at: "art. 1.4 lid 1 onder a",
      confidence: "V",
      quote:
        "de keuze voor de wijze waarop de aanbestedende dienst of het speciale-sectorbedrijf voornemens is de overeenkomst tot stand te brengen",
    },
  ],
  message: {
    nl: "De motivering van {instrument} is alleen '{motief}'. Noem ook een inhoudelijke reden.",
    en: "The motivation of {instrument} is only '{motief}'. Give a substantive reason as well.",
  },
  check(lot, { report }) {
    const instrument = instrumentOf(lot);
    const slot = lot.slot("motivering");
    const motive = motiveIn(lot.texts("motivering").join(" "));
    if (!instrument || !motive) return;
    report({
      at: slot,
      data: {
        instrument: spoken(term(lot.slot("instrument"), instrument)),
        motief: motive,
      },
    });
  },
});

const motives: readonly (readonly [RegExp, Localized])[] = [
  [
    /\b(aanbested|aan te besteden\b|tender)/i,
    { nl: "niet hoeven aanbesteden", en: "not having to tender" },
  ],
  [
    /\b(huidige (werkwijze|praktijk|aanpak)|zoals nu|voortzett|continuer|current practice)/i,
    { nl: "de huidige werkwijze voortzetten", en: "carrying on as before" },
  ],
];

/** Reasons that concern the help or the parties: with one of these the motivation is substantive. */
const substance =
  /cliënt|client|inwoner|jeugdig|gezin|keuze|kwaliteit|aanbod|aanbieder|markt|zorg|hulp|innovat|lokaal|kosten|lasten|care|quality|choice|provider|supply/i;

/** The one motive of a short motivation that gives no other reason. */
function motiveIn(text: string): Localized | undefined {
  const sentences = text.split(/[.;\n]+/).filter((part) => part.trim() !== "");
  if (sentences.length === 0 || substance.test(text)) return undefined;
  const found = sentences.map((sentence) =>
    motives.find(([pattern]) => pattern.test(sentence)),
  );
  return found.every((motive) => motive !== undefined)
    ? found[0]?.[1]
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Alleen niet willen aanbesteden",
    en: "Only not wanting to tender",
  },
  explain: {
    nl: "Niet hoeven aanbesteden of de huidige werkwijze voortzetten zijn begrijpelijke motieven, maar zij zeggen niets over de hulp. Noem er een inhoudelijke reden bij: wat cliënten, aanbieders of de gemeente ermee winnen.",
    en: "Not having to tender or carrying on as before are understandable motives, but they say nothing about the help. Add a substantive reason: what clients, providers or the municipality gain by it.",
  },
  examples: [
    {
      bad: `  instrument: open-house
  motivering: "Dan hoeven wij niet aan te besteden."
`,
      good: `  instrument: open-house
  motivering: "Dan hoeven wij niet aan te besteden, en cliënten houden een ruime keuze."
`,
    },
  ],
};
