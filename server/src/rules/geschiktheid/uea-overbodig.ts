import { isSas } from "../../model/facts/procedure.ts";
import { asksDeclaration } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";

export default defineRule({
  id: "geschiktheid/uea-overbodig",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    { ref: "aw2012", at: "art. 2.39 lid 3", confidence: "I" },
    {
      ref: "aw2012",
      at: "art. 1.6",
      confidence: "V",
      quote:
        "zo groot mogelijke beperking van de met de totstandkoming van die overeenkomst samenhangende en daaruit voortvloeiende administratieve lasten",
    },
  ],
  message: {
    nl: "Er wordt een UEA gevraagd zonder uitsluitingsgronden of geschiktheidseisen; dat is een onnodige last.",
    en: "A UEA is requested without exclusion grounds or suitability requirements; that is an unnecessary burden.",
  },
  check(root, { report, lots }) {
    if (!lots.every(isSas) || !lots.every(asksDeclaration)) return;
    if (!lots.every(setsNothing)) return;
    const [lot] = lots;
    report({
      at: [lot ?? root, "eigen-verklaring"],
      fixes: () => [
        removeStatement(root.slot("eigen-verklaring"), {
          nl: "Laat het UEA weg",
          en: "Leave the ESPD out",
        }),
      ],
    });
  },
});

/** Nothing to declare, and nothing still PM. */
function setsNothing(lot: Node<"perceel">): boolean {
  const keys = [
    "uitsluitingsgrond",
    "verplichte-uitsluitingsgronden",
    "facultatieve-uitsluitingsgronden",
    "geschiktheidseis",
    "selectiecriteria",
    "eisen",
  ] as const;
  return keys.every((key) => lot.isAbsent(key) || lot.state(key) === "none");
}

export const docs: RuleDocs = {
  title: {
    nl: "UEA zonder iets om te verklaren",
    en: "ESPD with nothing to declare",
  },
  explain: {
    nl: "Zonder uitsluitingsgronden, geschiktheidseisen en selectiecriteria valt er in het UEA niets te verklaren. De wet vraagt de lasten te beperken: laat het weg, of noem de gronden en eisen die wel gelden.",
    en: "Without exclusion grounds, suitability requirements and selection criteria there is nothing to declare in the ESPD. The Act asks to limit burdens: leave it out, or name the grounds and requirements that do hold.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};
