import {
  municipalityId,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "regio/bevoegdheid-niet-beschreven",
  kind: "completeness",
  severity: "info",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Inkopende organisatie (hoofdstuk 1)",
      confidence: "V",
      quote:
        "Ook eventuele regelingen zoals een mandaat of opdracht kan de inkopende organisatie hier vermelden",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "Indien een inkoopteam met veel mandaat fungeert als kartrekker bij het gehele inkoopproces, ervaren gemeenten een positieve invloed",
    },
  ],
  message: {
    nl: "{organisatie} handelt namens {aantal}, maar de grondslag (mandaat, volmacht, regeling of overeenkomst) staat er niet bij.",
    en: "{organisatie} acts for {aantal}, but the basis (mandate, power of attorney, scheme or agreement) is not stated.",
  },
  check(bestek, { report }) {
    const authority = bestek.at("opdrachtgever");
    const participants = participantsOf(bestek.specification);
    if (!authority || !participants || !authority.isAbsent("grondslag")) return;
    const { members, ids } = participants;
    const organisation = authority.text("inkopende-organisatie");
    const lead = members.length > 1 ? authority.text("penvoerder") : undefined;
    const actor = organisation ?? lead;
    if (actor === undefined) return;
    if (members.length === 1 && ids.has(municipalityId(actor))) return;
    report({
      at: authority.slot(
        organisation === undefined ? "penvoerder" : "inkopende-organisatie",
      ),
      data: {
        organisatie: actor,
        aantal:
          members.length === 1
            ? (members[0]?.name ?? "")
            : {
                nl: `${members.length} gemeenten`,
                en: `${members.length} municipalities`,
              },
      },
      fixes: () => [
        insertInto(authority, "grondslag: PM", {
          nl: "Noem de grondslag",
          en: "Name the basis",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Grondslag om namens gemeenten te handelen ontbreekt",
    en: "Basis to act for municipalities is missing",
  },
  explain: {
    nl: "Een overeenkomst die zonder bevoegdheid is getekend, bindt niemand. Aanbieders vragen ernaar. De contractstandaard heeft er een plek voor; noem de regeling, het mandaat, de volmacht of de overeenkomst bij `grondslag`.",
    en: "A contract signed without authority binds nobody. Providers ask for it. The contract standard has a place for it; name the scheme, mandate, power of attorney or agreement under `basis`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  inkopende-organisatie: "Inkoopbureau Rivierenland" }
`,
      good: `  stadium: publicatie
  opdrachtgever {
    gemeenten: Buren, Culemborg, Tiel
    inkopende-organisatie: "Inkoopbureau Rivierenland"
    grondslag: mandaat
  }
`,
    },
  ],
};
