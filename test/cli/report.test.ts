import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  differenceSchema,
  ledgerSchema,
} from "../../server/src/report/ledger-schema.ts";
import { commandLine, folders } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();
const sample = "samples/rivierenland/sluitend.bestek";

describe("bestek report", () => {
  test("tells facts, motivations and what is open, for a reviewer to sign", async () => {
    const { code, out, err } = await run(["report", sample]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of [
      "### Gegevens",
      "14 februari 2022 (dag van de aankondiging)",
      "31 december 2025; met alle verlengingen 31 december 2031",
      "€ 750.000, [Gedelegeerde Verordening (EU) 2021/1952](https://eur-lex",
      "### Motiveringsplichten",
      "| **Gemotiveerd** | **Raamovereenkomst langer dan vier jaar**<br>[art. 2.140 lid 3 Aw](https://wetten.overheid.nl/",
      "Omzeteis ([art. 2.90 lid 3 Aw]",
      "(samples/rivierenland/sluitend.bestek:110) | ☐",
      "### Nog open \\(PM\\)".replaceAll("\\", ""),
      "| Juridisch getoetst door |",
    ]) {
      expect(out).toContain(part);
    }
  });

  test("in English, as JSON with exact quantities", async () => {
    const args = ["report", sample, "--format", "json", "--lang", "en"];
    const { out } = await run(args);
    const { specifications } = ledgerSchema.strict().parse(JSON.parse(out));
    expect(specifications[0]).toMatchObject({
      name: "Sluitend2023",
      stage: "publicatie",
      lawOf: { date: "2022-02-14", from: "notice" },
      estimate: { min: 434_010_000, max: 434_010_000 },
    });
    expect(specifications[0]?.lots[0]).toMatchObject({
      laws: ["wmo-2015"],
      regime: "sas",
      months: { initial: { min: 36, max: 36 }, total: { min: 108, max: 108 } },
      ultimateEnd: { min: "2031-12-31", max: "2031-12-31" },
      threshold: { amount: 750_000, kind: "sas", reached: "yes" },
    });
    expect(specifications[0]?.duties).toContainEqual(
      expect.objectContaining({
        id: "raamovereenkomst-vier-jaar",
        applies: "sure",
        sources: [expect.objectContaining({ text: "art. 2.140(3) Aw" })],
      }),
    );
    expect(specifications[0]?.motivations).toContainEqual(
      expect.objectContaining({
        state: "motivated",
        duties: ["keuze-procedure"],
        line: 14,
      }),
    );
  });

  test("shows what is not motivated, and motivations that are open or too short", async () => {
    const deviation = (rule: string, text: string) =>
      `  afwijking ${rule} { motivering: ${text} }\n`;
    const cwd = await folder({
      "a.bestek": `bestek X "X" {\n  stadium: concept\n  instrument: overheidsopdracht\n  procedure: openbaar\n${deviation("perceel/opdelen", "PM")}${deviation("looptijd/som", '"kort"')}}\n`,
      "bestek.config.json": '{ "organisation": "Gemeente <Tiel>" }',
    });
    const html = await run(["report", ".", "--format", "html"], { cwd });
    expect(html.code).toBe(0);
    expect(html.out).toContain("Motivering nog PM");
    expect(html.out).toContain("Tekst te kort");
    expect(html.out).toContain("Gemeente &lt;Tiel&gt;");
    expect(html.out).toContain("Oordeel: ☐ wijzigen");
  });

  test("every rule that a finding points to is explained", async () => {
    const { out } = await run(["report", "samples", "--format", "html"]);
    const ids = new Set(
      [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    const wanted = [...out.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("several forms in one run; what cannot be read is trouble", async () => {
    const cwd = await folder({
      "a.bestek": 'bestek X "X" { stadium: strategie }\n',
      "b.bestek": new Uint8Array([0xff]),
    });
    const args = ["--output", "html=r.html", "--output", "json=r.json"];
    const { code, out, err } = await run(["report", ".", ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("b.bestek");
    expect(await readFile(join(cwd, "r.html"), "utf8")).toContain(
      "Niet gecontroleerd",
    );
    JSON.parse(await readFile(join(cwd, "r.json"), "utf8"));
    expect((await run(["report", "weg.bestek"], { cwd })).code).toBe(2);
  });
});

describe("bestek report --tegen", () => {
  const days = ["--peildatum", "2022-02-14", "--tegen", "2027-01-01"];

  test("shows what another date changes, in the law and in the findings", async () => {
    const { code, out } = await run(["report", sample, ...days]);
    expect(code).toBe(0);
    expect(out).toContain(
      "# Wat verandert er tussen 14 februari 2022 en 1 januari 2027",
    );
    expect(out).toContain(
      "- **Drempel (leveringen en gewone diensten):** € 215.000 → € 216.000",
    );
    expect(out).toMatch(/## Nieuwe bevindingen \([1-9]/);
  });

  test("the same day gives no difference, and going back swaps the two", async () => {
    const json = async (...args: string[]) =>
      differenceSchema
        .strict()
        .parse(
          JSON.parse(
            (await run(["report", sample, "--format", "json", ...args])).out,
          ),
        );
    const same = await json(
      "--peildatum",
      "2027-01-01",
      "--tegen",
      "2027-01-01",
    );
    expect(same).toMatchObject({ appears: [], disappears: [], changed: [] });
    const there = await json(...days);
    const back = await json(
      "--peildatum",
      days[3] ?? "",
      "--tegen",
      days[1] ?? "",
    );
    expect(back.disappears).toEqual(there.appears);
    expect(back.appears).toEqual(there.disappears);
  });

  test("a day that does not exist is a usage error", async () => {
    const { code, err } = await run([
      "report",
      sample,
      "--tegen",
      "2027-02-30",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("--tegen verwacht een bestaande dag");
  });
});
