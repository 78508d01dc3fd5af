import { cooperationsOf } from "../../model/facts/cooperation.ts";
import { participantsOf } from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "regio/penvoerder-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.11a lid 2-4",
      confidence: "V",
      quote:
        "zijn zij gezamenlijk verantwoordelijk voor het nakomen van hun verplichtingen",
    },
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Inkopende organisatie (hoofdstuk 1)",
      confidence: "V",
      quote:
        "De inkopende organisatie beschrijft hier wie de procedure uitvoert en eventueel namens welke opdrachtgever zij dat doet.",
    },
  ],
  message: {
    onbekend: {
      nl: "Gemeenten kopen hier samen in, maar niemand is aangewezen die de procedure uitvoert.",
      en: "Municipalities buy jointly here, but nobody is designated to run the procedure.",
    },
    default: {
      nl: "{aantal} gemeenten kopen samen in, maar niemand is aangewezen die de procedure uitvoert.",
      en: "{aantal} municipalities buy jointly, but nobody is designated to run the procedure.",
    },
  },
  check(bestek, { report }) {
    const aantal = participantsOf(bestek.specification)?.members.length ?? 0;
    const joint = cooperationsOf(bestek).some(({ word }) => word !== "nee");
    if (aantal < 2 && !joint) return;
    const named =
      !bestek.isAbsent("opdrachtgever.penvoerder") ||
      !bestek.isAbsent("opdrachtgever.inkopende-organisatie") ||
      !bestek.isAbsent("opdrachtgever.centrumgemeente");
    // A joint body that buys itself needs nobody to act for it.
    const jointBody = bestek.includes(
      "opdrachtgever.grondslag",
      "gemeenschappelijke-regeling",
    );
    if (named || jointBody) return;
    const authority = bestek.at("opdrachtgever");
    report({
      at: [bestek, "opdrachtgever"],
      message: aantal < 2 ? "onbekend" : "default",
      data: { aantal },
      fixes: () => [
        authority &&
          insertInto(authority, "penvoerder: PM", {
            nl: "Noem een penvoerder",
            en: "Name a lead",
          }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Niemand aangewezen om de procedure uit te voeren",
    en: "Nobody designated to run the procedure",
  },
  explain: {
    nl: "Gemeenten die samen inkopen zijn samen verantwoordelijk voor wat zij gezamenlijk doen. Aanbieders en rechters moeten weten wie namens wie optreedt. Noem een penvoerder, centrumgemeente of inkopende organisatie.",
    en: "Municipalities that buy together are jointly responsible for what they do jointly. Providers and courts must know who acts for whom. Name a lead, a centre municipality or a purchasing organisation.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
`,
      good: `  stadium: publicatie
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
`,
    },
  ],
};
