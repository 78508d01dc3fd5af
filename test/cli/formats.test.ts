import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { commandLine, folders, languageOnly } from "./bestek.ts";
import { checkstyleElements, gitlabReport } from "./schemas/formats.ts";

const { run } = commandLine();
const folder = folders();

/** A hint and an error. */
const faulty = `bestek Voorbeeld "Voorbeeld" {
  stadium: strategie
  bekostiging {
    vorm: PxQ
    varm: productie
  }
}
`;
const clean =
  'eisenset Basis { geschiktheidseis "SKJ" { bewijs: register } }\n';

/** A finding that is answered in the document. */
const motivated = `bestek Ander "Ander" {
  stadium: concept
  instrument: overheidsopdracht
  perceel 1 {
    wet: jeugdwet
    zorgvormen: ambulant-overig, residentieel
    afwijking perceel/clustering { motivering: "De zorg voor deze groep hangt nauw samen." }
  }
  perceel 2 { zorgvormen: daghulp }
}
`;

const files = {
  "bestek.config.json": languageOnly(),
  "map/a,b:c.bestek": faulty,
  "schoon.bestek": clean,
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document, by a parser that takes nothing that is not XML. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    found.push({
      name,
      attributes: { ...attributes } as Element["attributes"],
    });
  });
  parser.write(xml).close();
  return found;
}

async function outputOf(format: string, ...args: string[]): Promise<string> {
  const cwd = await folder(files);
  const all = ["check", ".", "--profile", "volledig", "--format", format];
  return (await run([...all, ...args], { cwd })).out;
}

describe("formats", () => {
  test("compact: a line a finding, severities in their technical names", async () => {
    const lines = (await outputOf("compact")).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(
      "map/a,b:c.bestek:5:5: error: 'varm' is geen bekende sleutel in bekostiging. Bedoelt u 'vorm'? [taal/onbekende-sleutel]",
    );
  });

  test("jsonl: a value a line, closed by the summary", async () => {
    const lines = (await outputOf("jsonl"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual([
      "finding",
      "finding",
      "summary",
    ]);
    expect(lines[1]).toMatchObject({ rule: "taal/onbekende-sleutel" });
    expect(lines[2].summary).toMatchObject({ files: 2, error: 1 });
  });

  test("junit: what fails the check is a failure, a clean document passes visibly", async () => {
    const elements = elementsOf(await outputOf("junit"));
    expect(elements[0]).toMatchObject({
      name: "testsuites",
      attributes: { tests: "3", failures: "1", errors: "0" },
    });
    const suites = elements.filter(({ name }) => name === "testsuite");
    expect(suites.map(({ attributes }) => attributes)).toMatchObject([
      { name: "map/a,b:c.bestek", tests: "2", failures: "1", skipped: "0" },
      { name: "schoon.bestek", tests: "1", failures: "0" },
    ]);
    const cases = elements.filter(({ name }) => name === "testcase");
    expect(cases.at(-1)?.attributes).toMatchObject({
      name: "geen bevindingen",
      classname: "schoon.bestek",
    });
  });

  test("junit: agrees with --fail-on, and tells what could not be read", async () => {
    const lenient = elementsOf(await outputOf("junit", "--fail-on", "never"));
    expect(lenient[0]?.attributes).toMatchObject({ failures: "0" });
    const strict = elementsOf(await outputOf("junit", "--fail-on", "hint"));
    expect(strict[0]?.attributes).toMatchObject({ failures: "2" });
    const broken = elementsOf(await outputOf("junit", "weg.bestek"));
    expect(broken[0]?.attributes).toMatchObject({ errors: "1" });
  });

  test("junit: valid against the schema of Jenkins", async () => {
    const path = new URL("schemas/junit-4.xsd", import.meta.url);
    const schema = await readFile(path, "utf8");
    const cwd = await folder({ "a.bestek": motivated });
    const skipped = await run(["check", ".", "--format", "junit"], { cwd });
    expect(skipped.out).toContain("<skipped>De zorg voor deze groep");
    for (const xml of [
      await outputOf("junit"),
      await outputOf("junit", "weg.bestek"),
      skipped.out,
    ]) {
      expect((await validateXML({ xml, schema })).errors).toEqual([]);
      const wrong = xml.replace("<testcase ", '<testcase onbekend="x" ');
      expect((await validateXML({ xml: wrong, schema })).valid).toBe(false);
    }
  });

  test("checkstyle: a file each, known severities", async () => {
    const elements = elementsOf(await outputOf("checkstyle"));
    expect(checkstyleElements.parse(elements)).toEqual(elements);
    const names = elements.map(({ name }) => name);
    expect(names).toEqual(["checkstyle", "file", "error", "error", "file"]);
    expect(elements[3]?.attributes).toMatchObject({
      line: "5",
      column: "5",
      severity: "error",
      source: "bestek.taal.onbekende-sleutel",
    });
    expect(elements[2]?.attributes.severity).toBe("info");
  });

  test("github: escaped properties; columns on one line only", async () => {
    const cwd = await folder({
      "map/a,b:c.bestek": faulty,
      // An unclosed text is a finding over several lines.
      "b.bestek": 'bestek X "X" {\n  doel A {\n    100%: 3\n\n',
    });
    const { out } = await run(["check", ".", "--format", "github"], { cwd });
    expect(out).toContain(
      "::error file=map/a%2Cb%3Ac.bestek,line=5,endLine=5,col=5,endColumn=9,title=taal/onbekende-sleutel::'varm' is geen",
    );
    for (const line of out.trimEnd().split("\n")) {
      const [, from, to] = /line=(\d+),endLine=(\d+)/.exec(line) ?? [];
      expect(line).toMatch(/^::(error|warning|notice) [^\n]*::.+$/);
      expect(line.includes(",col=")).toBe(from === to);
    }
  });

  test("gitlab: every issue has what the format asks, and its own fingerprint", async () => {
    const cwd = await folder({
      "een/bestek.config.json": languageOnly(),
      "een/a.bestek": faulty,
      "twee/bestek.config.json": languageOnly(),
      "twee/a.bestek": faulty,
    });
    const args = ["check", ".", "--format", "gitlab"];
    const issues = JSON.parse((await run(args, { cwd })).out);
    expect(issues).toHaveLength(2);
    expect(gitlabReport.parse(issues)).toEqual(issues);
    expect(issues).toMatchObject(
      ["een", "twee"].map((name) => ({
        check_name: "taal/onbekende-sleutel",
        location: { path: `${name}/a.bestek`, lines: { begin: 5, end: 5 } },
      })),
    );
    expect(issues[0].fingerprint).not.toBe(issues[1].fingerprint);
    const again = JSON.parse((await run(args, { cwd })).out);
    expect(again).toEqual(issues);
  });

  test("markdown and html: findings with line, sources and explanation", async () => {
    const markdown = await outputOf("markdown");
    expect(markdown).toContain("# Controle van specificaties");
    expect(markdown).toContain("5 |     varm: productie".replace("    ", ""));
    expect(markdown).toContain("## Toelichting op de regels");
    const html = await outputOf("html", "--lang", "en");
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain("<mark>varm</mark>: productie");
    expect(html).toContain('<h3 id="taal/onbekende-sleutel">');
  });

  test("several in one run, each complete", async () => {
    const cwd = await folder(files);
    const targets = ["junit=j.xml", "checkstyle=c.xml", "html=r.html"];
    const args = targets.flatMap((target) => ["--output", target]);
    const { out, code } = await run(
      ["check", ".", "--format", "compact", ...args],
      { cwd },
    );
    expect(code).toBe(1);
    expect(out.split("\n")).toHaveLength(2);
    elementsOf(await readFile(join(cwd, "j.xml"), "utf8"));
    elementsOf(await readFile(join(cwd, "c.xml"), "utf8"));
    expect(await readFile(join(cwd, "r.html"), "utf8")).toContain("</html>");
  });

  test("what a document cannot break: control characters in names and messages", async () => {
    const hostile = `bestek X "X" {\n  "]]>\u0007&<b>\u{1f600}": 3\n  va\u0001rm<!--: 3\n}\n`;
    const cwd = await folder({ "a.bestek": hostile });
    for (const format of ["junit", "checkstyle"]) {
      const { out } = await run(["check", ".", "--format", format], { cwd });
      expect(elementsOf(out).length).toBeGreaterThan(2);
    }
    const steering = await folder({
      "a.bestek": 'bestek A {\n  perceel "va\u007frm" { }\n}\n',
    });
    for (const format of ["github", "compact", "text"]) {
      const args = ["check", ".", "--format", format];
      const { out } = await run(args, { cwd: steering });
      expect(out).toContain("va\ufffdrm");
      expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
  });
});
