import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../../grammar/src/calendar.ts";
import { Workspace } from "../workspace.ts";
import {
  isAboveThreshold,
  meetSmallLotRule,
  reachesThreshold,
  thresholdKindOf,
} from "./threshold.ts";

const settings = { today: dayNumber(2026, 11, 1) };

/** The lots of a specification of public contracts that holds this. */
function lotsOf(text: string) {
  const workspace = new Workspace([""]);
  const unit = workspace.set(
    "/test.bestek",
    `bestek Test "Test" {\ninstrument: overheidsopdracht\n${text}\n}\n`,
  );
  return workspace.specificationsOf(unit)[0]?.lots ?? [];
}

function lotOf(text: string) {
  const [lot] = lotsOf(text);
  if (!lot) throw new Error("no lot");
  return lot;
}

describe("which threshold", () => {
  test.each([
    ["wet: wmo-2015", "sas"],
    ["zorgvormen: groepsbegeleiding, vervoer", "sas"],
    ["zorgvormen: vervoer", "decentraal-leveringen-diensten"],
    ["zorgvormen: hulpmiddelen", "decentraal-leveringen-diensten"],
    ["aard: leveringen", "decentraal-leveringen-diensten"],
    ["aard: werken", "werken"],
    ["cpv: 60130000-8", "decentraal-leveringen-diensten"],
    ["cpv: 85312310", "sas"],
  ])("%s: %s", (text, kind) => {
    expect(thresholdKindOf(lotOf(text))).toBe(kind);
  });
});

describe("whether it is reached", () => {
  test("the amount itself counts as reached (art. 2.6a: gelijk aan of hoger)", () => {
    const reached = (amount: string) =>
      reachesThreshold(lotOf(`geraamde-waarde: ${amount}`), settings);
    expect(reached("€ 750.000 in totaal")).toBe("yes");
    expect(reached("€ 749.999,99 in totaal")).toBe("no");
    expect(reached("PM")).toBe("maybe");
  });

  test("supplies and services are counted apart (art. 2.18 and 2.19)", () => {
    const [service, supply] = lotsOf(`
      perceel 1 { geraamde-waarde: € 600.000 in totaal }
      perceel 2 { geraamde-waarde: € 300.000 in totaal; aard: leveringen }`);
    expect(service && reachesThreshold(service, settings)).toBe("no");
    expect(supply && reachesThreshold(supply, settings)).toBe("yes");
  });

  test("is not known outside the table", () => {
    const lot = lotOf(
      "geraamde-waarde: € 1 miljoen in totaal; peildatum: 2029-01-01",
    );
    expect(reachesThreshold(lot, settings)).toBeUndefined();
  });

  test("counts for public contracts only", () => {
    const [open] = lotsOf(
      "perceel 1 { instrument: open-house; geraamde-waarde: € 1 miljoen in totaal }",
    );
    expect(open && isAboveThreshold(open, settings)).toBe(false);
  });
});

describe("small lots (art. 2.18 lid 3)", () => {
  const meets = (whole: string, ...small: string[]) => {
    const lots = lotsOf(
      [whole, ...small]
        .map(
          (amount, index) =>
            `perceel ${index + 1} { geraamde-waarde: ${amount} }`,
        )
        .join("\n"),
    );
    return meetSmallLotRule(lots.slice(1), lots);
  };

  test("exactly € 80.000 and exactly 20% are allowed", () => {
    expect(meets("€ 320.000 in totaal", "€ 80.000 in totaal")).toBe(true);
  });

  test("more is not, and the whole term counts", () => {
    expect(meets("€ 900.000 in totaal", "€ 80.001 in totaal")).toBe(false);
    expect(meets("€ 319.000 in totaal", "€ 80.000 in totaal")).toBe(false);
    expect(
      meetSmallLotRule(
        lotsOf(`looptijd { duur: 2 jaar }
          perceel 1 { geraamde-waarde: € 50.000 per jaar }
          perceel 2 { geraamde-waarde: € 900.000 per jaar }`).slice(0, 1),
        lotsOf(`perceel 1 { geraamde-waarde: € 2 miljoen in totaal }`),
      ),
    ).toBe(false);
  });

  test("together they count, and one without a value leaves it open", () => {
    expect(
      meets("€ 500.000 in totaal", "€ 70.000 in totaal", "€ 70.000 in totaal"),
    ).toBe(false);
    expect(meets("PM", "€ 70.000 in totaal")).toBe(false);
  });
});
