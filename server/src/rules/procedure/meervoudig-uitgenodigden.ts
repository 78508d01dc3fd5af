import { effectiveProcedure, invitedTo } from "../../model/facts/procedure.ts";
import { contractors } from "../../model/facts/providers.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { limit } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/meervoudig-uitgenodigden",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.14",
      confidence: "V",
      quote:
        "twee of meer ondernemers uitnodigen om een inschrijving in te dienen",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "de gemeente kiest zelf meerdere partijen en verzoekt deze partijen om een offerte in te dienen",
    },
  ],
  message: {
    een: {
      nl: "Meervoudig onderhands vraagt minstens twee uitgenodigde aanbieders; {perceel} noemt er {aantal}.",
      en: "Meervoudig onderhands needs at least two invited providers; {perceel} names {aantal}.",
    },
    alle: {
      nl: "{perceel} is meervoudig onderhands, maar nodigt alle aanbieders uit. Dan is het een openbare procedure.",
      en: "{perceel} is meervoudig onderhands, but invites all providers. Then it is an open procedure.",
    },
    gegund: {
      nl: "{perceel} gunt aan {gegund} aanbieders, maar nodigt er {aantal} uit. Wie niet is uitgenodigd, kan niet winnen.",
      en: "{perceel} awards to {gegund} providers but invites {aantal}. Who is not invited cannot win.",
    },
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "meervoudig-onderhands") return;
    const at = lot.slot("procedure.uitgenodigden");
    if (lot.is("procedure.uitgenodigden", "alle"))
      report({ at, message: "alle" });
    const invited = invitedTo(lot);
    if (!invited) return;
    if (invited.max < leastInvited) {
      report({ at, message: "een", data: { aantal: limit(invited) } });
      return;
    }
    const awarded = contractors(lot);
    if (!awarded || !Number.isFinite(awarded.max) || awarded.max <= invited.max)
      return;
    report({
      at: [lot, "opdrachtnemers"],
      message: "gegund",
      data: { aantal: limit(invited), gegund: limit(awarded) },
      related: [
        {
          at,
          message: {
            nl: "Zoveel aanbieders worden uitgenodigd.",
            en: "This is how many providers are invited.",
          },
        },
      ],
    });
  },
});

/** Art. 1.14: "twee of meer ondernemers uitnodigen". */
const leastInvited = 2;

export const docs: RuleDocs = {
  title: {
    nl: "Meervoudig onderhands met een onmogelijk aantal genodigden",
    en: "Private tender with an impossible number of invitees",
  },
  explain: {
    nl: "Met één genodigde is het enkelvoudig onderhands, met iedereen is het een openbare procedure, en meer winnaars dan genodigden kan niet. Nodig twee of meer aanbieders uit, of kies een andere procedure.",
    en: "With one invitee it is a single private tender, with everybody it is an open procedure, and more winners than invitees is impossible. Invite two or more providers, or choose another procedure.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 1 }
    opdrachtnemers: 1
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 1
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 3 }
    opdrachtnemers: 5
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: "De Brug", "Stichting Thuis", "Zorggroep Oost" }
    opdrachtnemers: 2
  }
`,
    },
  ],
};
