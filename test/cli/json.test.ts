import { describe, expect, test } from "vitest";
import {
  type JsonReport,
  reportSchema,
  reportSchemaFile,
} from "../../server/src/report/json-schema.ts";
import { commandLine, folders } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();

const document = `bestek X "Zorg" {
  stadium: concept
  instrument: overheidsopdracht
  procedure: openbaar
  wet: wmo-2015
  bekostiging { varm: productie }
  perceel 1 {
    zorgvormen: huishoudelijke-hulp, beschermd-wonen
    afwijking perceel/clustering { motivering: "De zorg voor deze groep hangt nauw samen." }
  }
  perceel 2 { zorgvormen: groepsbegeleiding }
}
`;

async function reportOf(...args: string[]): Promise<JsonReport> {
  const cwd = await folder({ "map/a.bestek": document });
  const all = ["check", "map", "--format", "json", ...args];
  const { out } = await run(all, { cwd });
  return reportSchema.parse(JSON.parse(out));
}

describe("--format json", () => {
  test("places, fixes and counts", async () => {
    const { findings, summary, language } = await reportOf();
    expect(language).toBe("nl");
    expect(summary).toMatchObject({ files: 1, error: 1, waived: 1 });
    const offset = document.indexOf("varm");
    const place = {
      path: "map/a.bestek",
      start: { line: 6, column: 17, offset },
      end: { line: 6, column: 21, offset: offset + 4 },
    };
    const key = findings.find(({ rule }) => rule === "taal/onbekende-sleutel");
    expect(key).toMatchObject({
      ...place,
      severity: "error",
      fixes: [{ safe: true, edits: [{ ...place, text: "vorm" }] }],
    });
  });

  test("what is motivated stands apart, with the motivation", async () => {
    const { findings, waived } = await reportOf("--profile", "volledig");
    const rule = "perceel/clustering";
    expect(findings.filter((found) => found.rule === rule)).toEqual([]);
    expect(waived).toMatchObject([
      {
        rule,
        motivation: "De zorg voor deze groep hangt nauw samen.",
        subjects: [{ kind: "perceel", name: "1" }],
      },
    ]);
  });

  test("sources are cited in the language asked for, law first", async () => {
    const { findings } = await reportOf(
      "--lang",
      "en",
      "--peildatum",
      "2022-05-01",
    );
    const cited = findings.flatMap(({ sources }) => sources);
    const article = cited.find(({ ref }) => ref === "aw2012");
    expect(article?.text).toMatch(/^art\. .* Aw$/);
    expect(article?.link).toContain("z=2022-05-01");
  });
});

test("the JSON Schema describes the report", () => {
  const [path, text] = reportSchemaFile();
  expect(path).toBe("docs/reference/bestek.report.schema.json");
  expect(JSON.parse(text).properties).toHaveProperty("findings");
});
