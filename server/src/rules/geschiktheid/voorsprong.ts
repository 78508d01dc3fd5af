import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "geschiktheid/voorsprong",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Daarbij is een marktconsultatie voor alle deelnemers vrijblijvend, dus tot niets verplichtend",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "de deelnemende partijen in de tender ook al hebben deelgenomen in de pilot",
    },
    {
      ref: "aw2012",
      at: "art. 2.51 lid 2 onder a",
      confidence: "V",
      quote:
        "de mededeling aan andere gegadigden en inschrijvers van relevante informatie",
    },
    { ref: "aw2012", at: "art. 1.8", confidence: "V" },
  ],
  message: {
    vereist: {
      nl: "Deelname aan {activiteit} is hier een voorwaarde om mee te dingen. Dat staat op gespannen voet met gelijke behandeling; deel de informatie met iedereen.",
      en: "Taking part in {activiteit} is a condition to tender here. That strains equal treatment; share the information with everyone.",
    },
    default: {
      nl: "Deelname aan {activiteit} geeft hier een voordeel in de aanbesteding. Dat staat op gespannen voet met gelijke behandeling; deel de informatie met iedereen.",
      en: "Taking part in {activiteit} gives an advantage in the tender here. That strains equal treatment; share the information with everyone.",
    },
  },
  check(lot, { report }) {
    if (isOpenHouse(lot)) return;
    for (const [key, activiteit] of activities) {
      if (!lot.is(key, "vereist", "voordeel")) continue;
      report({
        at: [lot, key],
        message: lot.is(key, "vereist") ? "vereist" : "default",
        data: { activiteit },
        discriminator: key,
      });
    }
  },
});

type Key = "deelname-pilot" | "deelname-marktconsultatie";

const activities: readonly (readonly [Key, Localized])[] = [
  ["deelname-pilot", { nl: "een pilot", en: "a pilot" }],
  [
    "deelname-marktconsultatie",
    { nl: "de marktconsultatie", en: "the market consultation" },
  ],
];

export const docs: RuleDocs = {
  title: {
    nl: "Pilot of marktconsultatie geeft een voorsprong",
    en: "Pilot or market consultation gives an advantage",
  },
  explain: {
    nl: "Meedoen aan een pilot of marktconsultatie mag geen eis zijn en geen punten opleveren. Ervaring uit een pilot kan als vergelijkbare ervaring tellen, deelname zelf niet. Deel wat de deelnemers te weten kwamen met alle inschrijvers.",
    en: "Taking part in a pilot or market consultation may not be a requirement nor earn points. Experience from a pilot can count as comparable experience; taking part itself cannot. Share what the participants learned with all tenderers.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    deelname-pilot: vereist
  }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    deelname-pilot: open
  }
`,
    },
  ],
};
