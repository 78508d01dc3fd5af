import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "doel/dialoog-niet-verwerkt",
  kind: "consistency",
  severity: "hint",
  scope: "planning.marktconsultatie",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "constateren aanbieders dat zaken die tijdens de dialoog worden besproken niet of beperkt terugkomen in de contracten",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "inwoners/cliëntvertegenwoordigers nog vrij weinig actief betrokken zijn bij dialoogsessies georganiseerd door gemeenten",
    },
    {
      ref: "aef-2015",
      at: "hoofdstuk 7",
      confidence: "V",
      quote: "vergeet de kleine aanbieders niet",
    },
  ],
  message: {
    nl: "Over de marktconsultatie: {oorzaak}.",
    en: "About the market consultation: {oorzaak}.",
  },
  check(talk, { report }) {
    const causes = causesIn(talk);
    if (causes.length > 0)
      report({ at: talk, data: { oorzaak: list(causes) } });
  },
});

function causesIn(talk: Node<"gesprek">): Localized[] {
  const causes: Localized[] = [];
  const outcomes = talk.all("uitkomsten");
  if (
    talk.has("uitkomsten") &&
    !outcomes.some((outcome) => outcome.has("verwerkt-in"))
  )
    causes.push({
      nl: "van de uitkomsten is niet te zien waarin ze zijn verwerkt",
      en: "it does not show where the outcomes were used",
    });
  const participants = talk.words("deelnemers");
  if (participants.length === 0) return causes;
  if (participants.every((one) => one === "grote-aanbieders"))
    causes.push({
      nl: "alleen grote aanbieders namen deel",
      en: "only large providers took part",
    });
  else if (!participants.includes("clientvertegenwoordiging"))
    causes.push({
      nl: "cliënten waren niet vertegenwoordigd",
      en: "clients were not represented",
    });
  return causes;
}

export const docs: RuleDocs = {
  title: { nl: "Dialoog niet verwerkt", en: "Dialogue not followed up" },
  explain: {
    nl: "Een consultatie heeft zin als te zien is wat ermee is gedaan en als meer partijen aan tafel zaten dan de grote aanbieders. Schrijf bij de uitkomsten `verwerkt-in`, en betrek ook kleine aanbieders en cliënten.",
    en: "A consultation makes sense when the text shows what was done with it and when others than the large providers took part. Write `processed-in` with the outcomes, and involve small providers and clients too.",
  },
  examples: [
    {
      bad: `  planning {
    marktconsultatie: 2026-03-01 { deelnemers: grote-aanbieders; verslag: ja }
  }
`,
      good: `  planning {
    marktconsultatie: 2026-03-01 { deelnemers: alle-aanbieders, clientvertegenwoordiging; verslag: ja }
  }
`,
    },
  ],
};
