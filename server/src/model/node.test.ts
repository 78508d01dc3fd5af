import { describe, expect, test } from "vitest";
import { bestekOf } from "./testing.ts";

function lotsOf(contents: string) {
  return bestekOf(contents).lots;
}

describe("lots", () => {
  test("a segment without lots is one lot, a specification without both too", () => {
    expect(lotsOf("wet: jeugdwet").map((lot) => lot.implicit)).toEqual([true]);
    const lots = lotsOf(
      'segment A "a" { } segment B "b" { perceel 1 { } perceel 2 { } }',
    );
    expect(lots.map(({ label, implicit }) => [label, implicit])).toEqual([
      ['A "a"', true],
      ["1", false],
      ["2", false],
    ]);
  });

  test("a lot that a segment is by itself has what never flows down", () => {
    const [lot] = lotsOf("segment A { geraamde-waarde: € 1.000 in totaal }");
    expect(lot?.money("geraamde-waarde")).toEqual({
      min: 10_000_000,
      max: 10_000_000,
    });
  });

  test("table rows are lots with a name, and dotted columns reach into blocks", () => {
    const lots = lotsOf(
      'segment A {\n perceel\n | naam | titel | opdrachtnemers | looptijd.duur |\n | 1 | "Een" | maximaal 3 | 4 jaar |\n | 2 | "Twee" | | |\n}',
    );
    expect(lots.map(({ name, title }) => [name, title])).toEqual([
      ["1", "Een"],
      ["2", "Twee"],
    ]);
    expect(lots[0]?.count("opdrachtnemers")).toEqual({ min: 1, max: 3 });
    expect(lots[0]?.months("looptijd.duur")).toEqual({ min: 48, max: 48 });
    expect(lots[1]?.isAbsent("opdrachtnemers")).toBe(true);
  });
});

describe("inheritance", () => {
  test("waarde: the nearer replaces the outer", () => {
    const [a, b] = lotsOf(
      "zorgvormen: daghulp, pleegzorg\n segment A { zorgvormen: dyslexie }\n segment B { }",
    );
    expect(a?.words("zorgvormen")).toEqual(["dyslexie"]);
    expect(b?.words("zorgvormen")).toEqual(["daghulp", "pleegzorg"]);
  });

  test("samenvoegen: blocks are merged key by key", () => {
    const [lot] = lotsOf(
      "looptijd { ingang: 2023-01-01  duur: 3 jaar  verlenging: 2 x 3 jaar  maximum: 9 jaar }\n segment A { looptijd.duur: 4 jaar }",
    );
    expect(lot?.months("looptijd.duur")).toEqual({ min: 48, max: 48 });
    expect(lot?.months("looptijd.maximum")).toEqual({ min: 108, max: 108 });
  });

  test("samenvoegen: one of a group of alternatives hides its inherited siblings", () => {
    const [lot] = lotsOf(
      "looptijd { duur: 3 jaar }\n segment A { looptijd.einde: 2025-12-31 }",
    );
    expect(lot?.isAbsent("looptijd.duur")).toBe(true);
    expect(lot?.has("looptijd.einde")).toBe(true);
  });

  test("lots that share a block share the same effective block", () => {
    const lots = lotsOf(
      "looptijd { duur: 3 jaar }\n segment A { } segment B { } segment C { looptijd.duur: 1 jaar }",
    );
    const [a, b, c] = lots.map((lot) => lot.at("looptijd"));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  test("set: one own criterion drops the inherited ones", () => {
    const [a, b] = lotsOf(
      'gunningscriteria { methode: bpkv\n kwaliteit "Plan" 60%\n prijs "Tarief" 40% }\n segment A { gunningscriteria { prijs "Tarief" 100% } }\n segment B { }',
    );
    expect(a?.all("gunningscriteria.kwaliteit")).toEqual([]);
    expect(a?.word("gunningscriteria.methode")).toBe("bpkv");
    expect(b?.all("gunningscriteria.kwaliteit")).toHaveLength(1);
  });

  test("optellen: own requirements come on top, and geen clears", () => {
    const [a, b, c] = lotsOf(
      'geschiktheidseis "SKJ" { }\n segment A { geschiktheidseis "VOG" { } }\n segment B { }\n segment C { geschiktheidseis: geen }',
    );
    expect(a?.all("geschiktheidseis").map(({ title }) => title)).toEqual([
      "SKJ",
      "VOG",
    ]);
    expect(b?.all("geschiktheidseis").map(({ title }) => title)).toEqual([
      "SKJ",
    ]);
    expect(c?.state("geschiktheidseis")).toBe("none");
  });

  test("eisen: the requirements of a set count as own", () => {
    const [lot] = lotsOf(
      'eisenset Basis { geschiktheidseis "SKJ" { } }\n segment A { eisen: Basis }',
    );
    expect(lot?.all("geschiktheidseis").map(({ title }) => title)).toEqual([
      "SKJ",
    ]);
  });

  test("eisen: what a set and its user inherit alike counts once", () => {
    const [lot] = lotsOf(
      'geschiktheidseis "VOG" { }\n eisenset Basis { geschiktheidseis "SKJ" { } }\n segment A { eisen: Basis }',
    );
    expect(lot?.all("geschiktheidseis").map(({ title }) => title)).toEqual([
      "VOG",
      "SKJ",
    ]);
  });

  test("eisen: sets that refer to each other end", () => {
    const [lot] = lotsOf(
      'eisenset A { eisen: B\n geschiktheidseis "a" { } }\n eisenset B { eisen: A\n geschiktheidseis "b" { } }\n eisen: A',
    );
    expect(
      lot
        ?.all("geschiktheidseis")
        .map(({ title }) => title)
        .sort(),
    ).toEqual(["a", "b"]);
  });

  test("eisen: a set in the block that uses it counts, whichever is asked first", () => {
    const [lot] = lotsOf(
      'eisenset A { geschiktheidseis "a" { } }\n eisen: A\n perceel 1 { }',
    );
    const [set] = lot?.references("eisen") ?? [];
    expect((set as typeof lot)?.all("geschiktheidseis")).toHaveLength(1);
    expect(lot?.all("geschiktheidseis")).toHaveLength(1);
  });

  test("beperken: a list of laws says what may occur, not what holds", () => {
    const [both] = lotsOf("wet: wmo-2015, jeugdwet\n segment A { }");
    const [one] = lotsOf("wet: jeugdwet\n segment A { }");
    expect(both?.words("wet")).toEqual([]);
    expect(one?.words("wet")).toEqual(["jeugdwet"]);
  });

  test("nooit: a total does not flow down", () => {
    const [lot] = lotsOf("geraamde-waarde: € 1.000 in totaal\n segment A { }");
    expect(lot?.isAbsent("geraamde-waarde")).toBe(true);
  });

  test("PM and n.v.t. stop inheritance", () => {
    const [a, b] = lotsOf(
      "instrument: open-house\n segment A { instrument: PM } segment B { instrument: n.v.t. }",
    );
    expect(a?.state("instrument")).toBe("open");
    expect(b?.state("instrument")).toBe("not-applicable");
    expect(a?.word("instrument")).toBeUndefined();
  });

  test("an inherited product reads its missing values from the lot that inherits it", () => {
    const [lot] = lotsOf(
      'product "Uur" { eenheid: uur }\n segment A { bekostiging { uitvoeringsvariant: outputgericht } }',
    );
    const [product] = lot?.all("product") ?? [];
    expect(product?.word("bekostiging.uitvoeringsvariant")).toBe(
      "outputgericht",
    );
  });
});

describe("values", () => {
  test("what cannot be read is unusable, not absent", () => {
    const [lot] = lotsOf("opdrachtnemers: veel");
    expect(lot?.state("opdrachtnemers")).toBe("unusable");
    expect(lot?.isMissing("opdrachtnemers")).toBe(false);
  });

  test("a misspelt key is unusable under its nearest name, so that nothing calls it missing", () => {
    const [lot] = lotsOf("opdrachtnemer: 3");
    expect(lot?.state("opdrachtnemers")).not.toBe("absent");
  });

  test("both languages mean the same", () => {
    const { root } = bestekOf("stage: draft\n reference-date: 2026-01-01");
    expect(root.word("stadium")).toBe("concept");
    expect(root.has("peildatum")).toBe(true);
  });

  test("PM money is anything from zero up", () => {
    const [lot] = lotsOf("geraamde-waarde: PM");
    expect(lot?.money("geraamde-waarde")).toEqual({
      min: 0,
      max: Number.POSITIVE_INFINITY,
    });
  });
});

describe("names", () => {
  test("resolve within the specification, by path and by keyword", () => {
    const specification = bestekOf(
      'segment J4 { product Pleegzorg "Pleegzorg"\n gunningscriteria { } }',
    );
    expect(specification.resolve("j4", [])?.kind).toBe("segment");
    expect(specification.resolve("J4.Pleegzorg", ["product"])?.kind).toBe(
      "product",
    );
    expect(specification.resolve("J4.gunningscriteria", [])?.kind).toBe(
      "gunningscriteria",
    );
    expect(specification.resolve("Onbekend", [])).toBeUndefined();
  });
});

describe("what could not be understood", () => {
  function problemsOf(contents: string) {
    return bestekOf(contents).unit.problems.map(
      ({ code, data, replacement }) =>
        `${code} ${data.written ?? data.word ?? data.key ?? ""}${replacement ? ` -> ${replacement}` : ""}`,
    );
  }

  test.each([
    [
      "opdrachtgever { gemeenten: Bergen op Zoom, Tiel }",
      ['quotes-needed Bergen op Zoom -> "Bergen op Zoom"'],
    ],
    [
      "perceel\n | naam | titel |\n | 1 | Twee drie |",
      ['quotes-needed Twee drie -> "Twee drie"'],
    ],
    [
      "zorgvormen: hulp bij het huishouden",
      ['quotes-needed hulp bij het huishouden -> "hulp bij het huishouden"'],
    ],
    // The parser has spoken of the number, and of the reserved word.
    ["geraamde-waarde: € 1,250.00 per jaar", []],
    ["perceel\n | naam | per |\n | 1 | 3 |", []],
    // Quotation marks do not make a duration of a text, nor a word of a list.
    ["looptijd { duur: vier jaar }", ["wrong-type vier jaar"]],
    ["stadium: concept versie", ["loose-words versie"]],
    // One cause, one finding.
    ["geraamde-waarde: 60% van budget", ["wrong-type 60% van budget"]],
    ["looptijd { maximum: 1, 2 }", ["wrong-type 1", "wrong-type 2"]],
    ["looptijd: 4 jaar", ["value-not-allowed 4 jaar"]],
    // `minimum` is not `maximum`, and a misspelling is not a second reading.
    ["looptijd { minimum: 2 jaar  maximum: 4 jaar }", ["unknown-key minimum"]],
    ["looptijd { duurr: 2 jaar  duur: 4 jaar }", ["unknown-key duurr -> duur"]],
    // A replacement keeps what stands behind the word.
    [
      "planning { aankondiging: neee op tenderned }",
      ["wrong-type neee op tenderned"],
    ],
  ])("%s", (contents, problems) => {
    expect(problemsOf(contents)).toEqual(problems);
  });

  test("the details of PM define no names, and reading past them does no harm", () => {
    const specification = bestekOf(
      "procedure: PM { termijn: PM { door: iemand } }",
    );
    expect(specification.resolve("iemand", [])).toBeUndefined();
  });
});
