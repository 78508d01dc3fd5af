import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/gemeente-stuurt-keuze",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/gemeente-wijst-toe"],
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "bevinden zich in dit perspectief in een grijs gebied tussen overheidsopdracht en Open House",
    },
  ],
  message: {
    nl: "Bij {perceel} stuurt of adviseert {wie} de keuze van de cliënt. Dat is een grijs gebied tussen open house en overheidsopdracht; leg vast dat het advies neutraal is en de cliënt beslist.",
    en: "For {perceel} {wie} steers or advises the client's choice. That is a grey area between open house and public contract; record that the advice is neutral and the client decides.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const path = (["clientkeuze", "toewijzing.clientkeuze"] as const).find(
      (path) => lot.is(path, "client-met-advies-gemeente"),
    );
    if (!path) return;
    report({
      at: lot.slot(path),
      data: { wie: { nl: "de gemeente", en: "the municipality" } },
      fixes: () => [
        path === "clientkeuze"
          ? setValue(lot, path, "client", {
              nl: "Laat de cliënt kiezen",
              en: "Let the client choose",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Gemeente adviseert de cliënt bij een open house",
    en: "Municipality advises the client in an open house",
  },
  explain: {
    nl: "Sturen bij de toewijzing maakt van een open house al snel een opdracht. Leg vast dat het advies neutraal is en dat de cliënt beslist. Een overzicht van alle aanbieders is informatie en mag.",
    en: "Steering in the allocation easily turns an open house into a contract. Record that the advice is neutral and that the client decides. An overview of all providers is information and is allowed.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  clientkeuze: client-met-advies-gemeente }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  clientkeuze: client }
`,
    },
  ],
};
