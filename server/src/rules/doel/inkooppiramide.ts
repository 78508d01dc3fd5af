import { stageOf } from "../../model/facts/dates.ts";
import { firstWritten } from "../../model/facts/lots.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { capital } from "../shared/terms.ts";

export default defineRule({
  id: "doel/inkooppiramide",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: ["doel/geen-doelen"],
  sources: [
    { ref: "rivierenland-2021", at: "hoofdstuk 1", confidence: "S" },
    {
      ref: "rivierenland-2021",
      at: "paragraaf 5.4",
      confidence: "V",
      quote:
        "vloeit voort uit de keuzes in de instrumenten ‘toegang’ en ‘bekostiging’",
    },
  ],
  message: {
    nl: "{onder} zijn ingevuld, maar {boven} nog niet. In de inkooppiramide volgt de laag uit de laag erboven.",
    en: "{onder} are filled in, but {boven} are not. In the procurement pyramid a layer follows from the one above.",
  },
  check(root, { report }) {
    const { specification } = root;
    if (stageOf(specification) !== "strategie") return;
    const filled = layers.map(({ keys }) => firstWritten(specification, keys));
    const gap = filled.findIndex(
      (slot, index) => !slot && filled.slice(index + 1).some(Boolean),
    );
    const below = filled.findIndex((slot, index) => index > gap && slot);
    const [above, under, at] = [layers[gap], layers[below], filled[below]];
    if (above && under && at)
      report({
        at,
        subjects: [root],
        data: { onder: capital(under.name), boven: above.name },
      });
  },
});

interface Layer {
  readonly name: Localized;
  readonly keys: readonly string[];
}

/** The layers of the VNG procurement pyramid, from the top. */
const layers: readonly Layer[] = [
  {
    name: { nl: "de uitgangspunten", en: "the principles" },
    keys: ["uitgangspunt", "leidende-principes", "visie", "regiovisie"],
  },
  {
    name: { nl: "de analyses", en: "the analyses" },
    keys: ["analyse", "marktanalyse"],
  },
  { name: { nl: "de inkoopdoelen", en: "the goals" }, keys: ["doel"] },
  {
    name: { nl: "de instrumenten", en: "the instruments" },
    keys: ["leveranciersmanagement", "toegang", "bekostiging", "contractvorm"],
  },
  {
    name: { nl: "de afspraken over uitvoering", en: "the execution terms" },
    keys: ["contractmanagement", "controle", "monitoring", "kpi", "pilot"],
  },
];

export const docs: RuleDocs = {
  title: {
    nl: "Laag van de inkooppiramide overgeslagen",
    en: "A layer of the procurement pyramid was skipped",
  },
  explain: {
    nl: "In de inkooppiramide van de VNG volgt elke laag uit de laag erboven: uitgangspunten, analyse, inkoopdoelen, instrumenten, uitvoering. Vul de hogere laag in, of schrijf PM. Deze controle geldt alleen in het stadium `strategie`.",
    en: "In the VNG procurement pyramid every layer follows from the one above: principles, analysis, goals, instruments, execution. Fill in the higher layer, or write TBD. This check holds in stage `strategy` only.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  uitgangspunt "Dichtbij" { omschrijving: "Hulp dicht bij huis." }
  doel "Hulp dicht bij huis" { soort: lokale-zorg }
`,
      good: `  stadium: strategie
  uitgangspunt "Dichtbij" { omschrijving: "Hulp dicht bij huis." }
  analyse: "Het gebruik van jeugdhulp over 2023 tot en met 2025."
  doel "Hulp dicht bij huis" { soort: lokale-zorg }
`,
    },
  ],
};
