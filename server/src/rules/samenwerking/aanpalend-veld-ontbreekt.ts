import { isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "samenwerking/aanpalend-veld-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "Afbakening van, en samenwerking met, aanpalende onderdelen van het sociaal domein maken deel uit van de integrale opdracht.",
    },
  ],
  message: {
    nl: "Voor perceel {perceel} zijn de grens en de samenwerking met aanpalende velden niet beschreven.",
    en: "The boundary of lot {perceel} and its cooperation with adjacent fields is not described.",
  },
  check(lot, { report }) {
    const oneTask = isTaskBased(lot);
    if (!oneTask && !lot.is("integraal", "ja")) return;
    const described =
      !lot.isAbsent("aanpalend-veld") ||
      !lot.isAbsent("afbakening") ||
      !lot.isAbsent("samenwerking-met");
    if (described) return;
    report({
      at: [lot, oneTask ? "bekostiging" : "integraal"],
      severity: oneTask ? "warning" : "hint",
      fixes: () => [
        insertInto(lot, "aanpalend-veld: PM", {
          nl: "Noem een aanpalend veld",
          en: "Name an adjacent field",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Grens met aanpalende velden niet beschreven",
    en: "Boundary with adjacent fields not described",
  },
  explain: {
    nl: "Met een vast budget hebben beide kanten er belang bij cliënten over een onduidelijke grens te schuiven. Noem minstens één aanpalend veld met een contact of afspraak, of beschrijf de afbakening.",
    en: "With a fixed budget both sides have an incentive to push clients over an undefined border. Name at least one adjacent field with a contact or agreement, or describe the delimitation.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    aanpalend-veld: onderwijs { contact: "Samenwerkingsverband passend onderwijs" }
  }
`,
    },
  ],
};
