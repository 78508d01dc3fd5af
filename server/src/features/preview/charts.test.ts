import { expect, test } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { Session } from "../session.ts";
import { preview } from "./page.ts";

const text = `/// Hulp **dicht bij huis**.
bestek Zorg "Zorg" {
  stadium: concept
  wet: wmo-2015
  instrument: overheidsopdracht
  looptijd { ingang: 2028-01-01  duur: 2 jaar  verlenging: 2 x 1 jaar }
  planning { aankondiging: 2027-04-01 op tenderned  gunning: PM }
  perceel 1 "Een" {
    geraamde-waarde: € 1.000.000 per jaar
    gunningscriteria {
      kwaliteit "Plan" 60% { subcriterium "Deel" 20% }
      prijs "Prijs" 30%
    }
  }
  perceel 2 "Twee" { geraamde-waarde: PM  looptijd.duur: 3 jaar }
}
`;

/** What the page says, without its tags and buttons. */
async function words(language: "nl" | "en" = "nl"): Promise<string> {
  const session = new Session(
    {
      readText: async (uri) => {
        if (uri.endsWith(".json"))
          return uri === "/w/bestek.config.json"
            ? JSON.stringify({ language })
            : undefined;
        return text;
      },
      list: async () => [],
      standsIn: async () => true,
      today: () => 20_000,
    },
    rules,
    [],
  );
  await session.reload("/w/a.bestek");
  const known = await session.know("/w/a.bestek");
  if (!known) throw new Error("not known");
  return preview(known, session.checks(known), { today: 20_000 })
    .body.replace(/<button[^>]*>[^<]*<\/button>/g, "")
    .replace(/<svg[^>]*>.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("says what was computed, where it comes from, and what is still open", async () => {
  const shown = await words();
  expect(shown).toContain("Hulp dicht bij huis .");
  // The term of each lot, and the latest end.
  expect(shown).toContain("Verlenging 2 1 jaar 31 december 2031");
  expect(shown).toContain("Eerste looptijd 3 jaar 31 december 2030");
  expect(shown).toContain("Aankondiging 1 april 2027 op TenderNed");
  expect(shown).toContain("Gunning PM (nog open)");
  // Four years at a million, and a lot whose value is PM.
  expect(shown).toContain("1 Een € 1.000.000 € 4.000.000");
  expect(shown).toContain("2 Twee PM PM");
  expect(shown).toContain("ten minste € 4.000.000");
  expect(shown).toContain(
    "Wet Wmo 2015 ↑ (overgenomen van de hele specificatie)",
  );
  expect(shown).toContain("Samen 90%");
  expect(shown).toContain("Plan Kwaliteit 60%");
  expect(shown).toContain("Deel Subcriterium 20%");
});

test("a sum that is surely not 100% stands out", async () => {
  const shown = await words("en");
  expect(shown).toContain("Together 90%");
  expect(shown).toContain("Latest end");
  expect(shown).toContain("Law Wmo 2015");
});
