import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine, folders, type Outcome } from "./bestek.ts";

/** Whatever the bytes: findings, or exit code 2 with a sentence. Never a stack trace, never silence. */

const { run } = commandLine();
const folder = folders();

const clean =
  'eisenset Basis { geschiktheidseis "SKJ" { bewijs: register } }\n';
const faulty = clean.replace("bewijs", "bewys");

function expectTrouble({ code, err }: Outcome, sentence: string) {
  expect(err).toBe(`bestek: ${sentence}\n`);
  expect(code).toBe(2);
}

function expectNoCrash({ out, err }: Outcome) {
  expect(`${out}${err}`).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(`${out}${err}`).not.toContain("meld dit");
}

describe("documents", () => {
  test("empty", async () => {
    const cwd = await folder({ "a.bestek": "" });
    expectTrouble(
      await run(["check", "a.bestek"], { cwd }),
      '"a.bestek" is leeg. Begin een specificatie met bestek init.',
    );
  });

  test.each([
    [
      "random bytes",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) & 255),
    ],
    ["a zip", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ["UTF-16", new Uint8Array(Buffer.from(`\ufeff${clean}`, "utf16le"))],
    ["NUL", new Uint8Array([0x61, 0, 0x62])],
    ["a lone surrogate", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])("not text: %s", async (_, bytes) => {
    const cwd = await folder({ "a.bestek": bytes, "b.bestek": faulty });
    const outcome = await run(["check", "."], { cwd });
    expectTrouble(
      outcome,
      '"a.bestek" is geen tekst in UTF-8. Sla het op als platte tekst met codering UTF-8.',
    );
    // The others are checked all the same.
    expect(outcome.out).toContain("b.bestek:1:");
  });

  test("50 MB", async () => {
    const cwd = await folder({
      "a.bestek": new Uint8Array(50_000_000).fill(32),
    });
    const sentence =
      '"a.bestek" is groter dan 4 MB. Verdeel het over meer bestanden en voeg ze samen met gebruik.';
    expectTrouble(await run(["check", "a.bestek"], { cwd }), sentence);
    expectTrouble(await run(["fmt", "--write"], { cwd }), sentence);
  });

  test("50 MB on standard input", async () => {
    const input = new Uint8Array(50_000_000).fill(32);
    const { code, err } = await run(["check", "-"], { input });
    expect(code).toBe(2);
    expect(err).toMatch(/^bestek: "-" is groter dan 4 MB\./);
  });

  test.each([
    ["opening", "{".repeat(10_000)],
    ["closing", "}".repeat(10_000)],
    ["nested blocks", `${"segment a {\n".repeat(10_000)}${"}".repeat(10_000)}`],
    [
      "nested details",
      `${"product: PM { ".repeat(10_000)}${"}".repeat(10_000)}`,
    ],
    ["quotes", '"'.repeat(10_001)],
    ["prose", '"""\n'.repeat(10_001)],
    ["table", "|".repeat(10_000)],
  ])("10,000 deep: %s", async (_, text) => {
    const cwd = await folder({ "a.bestek": `bestek X ${text}` });
    const outcome = await run(["check", "a.bestek"], { cwd });
    expectNoCrash(outcome);
    expect(outcome.code).toBe(1);
    const formatted = await run(["fmt", "a.bestek"], { cwd });
    expectNoCrash(formatted);
  });

  test.each([
    ["CRLF", faulty.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${faulty}`],
    ["CR", faulty.replaceAll("\n", "\r")],
  ])("%s changes nothing", async (_, text) => {
    const cwd = await folder({ "a.bestek": text, "b.bestek": faulty });
    const placesOf = async (path: string) => {
      const { out } = await run(["check", path, "--format", "json"], { cwd });
      return JSON.parse(out).findings.map(
        ({ start, end, message }: Record<string, unknown>) => [
          start,
          end,
          message,
        ],
      );
    };
    expect(await placesOf("a.bestek")).toEqual(await placesOf("b.bestek"));
  });

  test("fmt keeps a byte order mark and line ends", async () => {
    const text = `\ufeff${clean.replace("bewijs:", "bewijs:   ")}`.replaceAll(
      "\n",
      "\r\n",
    );
    const cwd = await folder({ "a.bestek": text });
    await run(["fmt", "--write", "a.bestek"], { cwd });
    const written = await readFile(join(cwd, "a.bestek"), "utf8");
    expect(written).toBe(`\ufeff${clean}`.replaceAll("\n", "\r\n"));
  });

  test("control characters do not reach the terminal", async () => {
    const cwd = await folder({ "a.bestek": `\u001b[31m\u202e${faulty}` });
    const { out } = await run(["check", "."], { cwd });
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
  });

  test("a line of a megabyte", async () => {
    const cwd = await folder({
      "a.bestek": `${" ".repeat(1_000_000)}${faulty}`,
    });
    const { out } = await run(["check", "."], { cwd });
    expect(out).toContain("a.bestek:1:1000043: fout");
    expect(out.length).toBeLessThan(2000);
  });
});

describe("files and folders", () => {
  test("a file that does not exist", async () => {
    const cwd = await folder();
    expectTrouble(
      await run(["check", "a.bestek"], { cwd }),
      '"a.bestek" bestaat niet. Controleer de naam en de map.',
    );
  });

  test("a link to nothing", async () => {
    const cwd = await folder();
    await symlink(join(cwd, "weg"), join(cwd, "a.bestek"));
    expectTrouble(
      await run(["check", "a.bestek"], { cwd }),
      '"a.bestek" bestaat niet. Controleer de naam en de map.',
    );
  });

  test("links in a folder are not followed, so no circle goes on", async () => {
    const cwd = await folder({ "a.bestek": clean, "map/b.bestek": clean });
    await symlink("..", join(cwd, "map/boven"));
    const { out } = await run(["check", "."], { cwd });
    expect(out).toContain("2 bestanden gecontroleerd");
  });

  // Root may read every file, but not this one.
  test.runIf(process.platform === "linux")("unreadable", async () => {
    expectTrouble(
      await run(["check", "/proc/self/mem"]),
      '"/proc/self/mem" kan niet worden gelezen (EIO). Controleer of het een bestand is dat u mag openen.',
    );
  });

  test.runIf(process.platform === "linux")("without an end", async () => {
    const { code, err } = await run(["check", "/dev/zero"]);
    expect(code).toBe(2);
    expect(err).toContain('"/dev/zero" is groter dan 4 MB.');
  });

  test("a folder that is called like a document", async () => {
    const cwd = await folder({ "x.bestek/a.bestek": faulty });
    expect((await run(["check", "x.bestek"], { cwd })).code).toBe(1);
  });

  test("a folder without specifications, and others that have them", async () => {
    const cwd = await folder({ "leeg/a.txt": "", "vol/a.bestek": faulty });
    const outcome = await run(["check", "leeg", "vol"], { cwd });
    expectTrouble(
      outcome,
      'In de map "leeg" staan geen specificaties (bestanden op .bestek). Begin er een met bestek init.',
    );
    expect(outcome.out).toContain("vol/a.bestek:1");
  });

  test("a glob without matches", async () => {
    const cwd = await folder();
    expectTrouble(
      await run(["check", "*.bestek"], { cwd }),
      'Geen enkel bestand past bij "*.bestek". Controleer het patroon.',
    );
  });

  test("an output that cannot be written", async () => {
    const cwd = await folder({ "a.bestek": clean });
    const args = ["check", ".", "--output", "json=er/is/geen/map.json"];
    const { code, err } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^bestek: "er\/is\/geen\/map.json" kan niet worden geschreven/,
    );
  });

  test("nothing is left behind", async () => {
    const cwd = await folder({ "a.bestek": clean.replace(" {", "   {") });
    await run(["fmt", "--write", "."], { cwd });
    expect(await readdir(cwd)).toEqual(["a.bestek"]);
  });
});

describe("imports", () => {
  test("in a circle", async () => {
    const cwd = await folder({
      "a.bestek": `gebruik "./b.bestek"\n${faulty}`,
      "b.bestek": `gebruik "./a.bestek"\n${clean.replace("Basis", "Extra")}`,
    });
    const outcome = await run(["check", "a.bestek"], { cwd });
    expectNoCrash(outcome);
    expect(outcome.code).toBe(1);
  });

  test.each(["../buiten.bestek", "./link.bestek", "/etc/passwd"])(
    "%s is not read when it lies outside the folder",
    async (path) => {
      const cwd = await folder({
        "buiten.bestek": faulty,
        "binnen/a.bestek": `gebruik "${path}"\n${clean}`,
      });
      await symlink("../buiten.bestek", join(cwd, "binnen/link.bestek"));
      const outcome = await run(["check", "binnen/a.bestek"], { cwd });
      expectNoCrash(outcome);
      expect(outcome.out).not.toContain("bewys");
    },
  );

  test("the folder of the configuration file is the limit", async () => {
    const cwd = await folder({
      "bestek.config.json": "{}",
      "gedeeld.bestek": faulty,
      "binnen/a.bestek": `gebruik "../gedeeld.bestek"\n${clean}`,
    });
    const { out } = await run(["check", "binnen/a.bestek"], { cwd });
    expect(out).toContain("../gedeeld.bestek".slice(3));
  });
});

describe("configuration", () => {
  test.each([
    ["not JSON", '{ "language": nl }', ":1:15: Dit is geen geldige JSON."],
    [
      "a comma too many",
      '{ "exclude": ["a",] }',
      ":1:18: Dit is geen geldige JSON.",
    ],
    ["cut off", '{\n  "language": "nl",\n', ":3:1: Dit is geen geldige JSON."],
    ["empty", "", ":1:1: Dit is geen geldige JSON."],
    [
      "not an object",
      "[]",
      ":1:1: Hier wordt een object tussen { en } verwacht.",
    ],
    [
      "an unknown setting",
      '{\n "langage": "nl" }',
      ':2:2: De instelling "langage" bestaat niet. Bedoelde u "language"?',
    ],
    [
      "a wrong type",
      '{ "statistics": "nee" }',
      ':1:3: Bij "statistics" wordt true of false verwacht.',
    ],
    [
      "a wrong word",
      '{ "profile": "alles" }',
      ':1:3: Bij "profile" wordt "kern" of "volledig" verwacht.',
    ],
    [
      "an unknown rule",
      '{ "severities": { "taal/synonim": "off" } }',
      ':1:19: Er is geen regel of familie "taal/synonim". Bedoelde u "taal/synoniem"?',
    ],
    [
      "a rule that stands",
      '{ "severities": { "taal/syntaxis": "off" } }',
      ':1:19: Van de regel "taal/syntaxis" kan niet worden afgeweken: de ernst is ten minste "error".',
    ],
  ])("%s", async (_, text, sentence) => {
    const cwd = await folder({ "a.bestek": clean, "bestek.config.json": text });
    const { code, out, err } = await run(["check", "."], { cwd });
    expect(err).toContain(`bestek.config.json${sentence}`);
    expect(err.split("\n")).toHaveLength(2);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("a configuration file that is not there", async () => {
    const cwd = await folder({ "a.bestek": clean });
    const { code, err } = await run(["check", ".", "--config", "x.json"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toContain('x.json" bestaat niet.');
  });
});

describe("usage", () => {
  test.each([
    [["chek"], 'De opdracht "chek" bestaat niet. Bedoelde u check?'],
    [
      ["check", "--frmat"],
      'De optie "--frmat" bestaat niet. Bedoelde u --format?',
    ],
    [
      ["check", "--format", "pdf"],
      '--format kent "pdf" niet; kies text, compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, markdown, html of shard.',
    ],
    [
      ["check", "--format", "json,sarif"],
      "Er kan één vorm naar standaarduitvoer (nu: json en sarif); geef de andere een bestand, bijvoorbeeld --output sarif=uit.sarif.",
    ],
    [
      ["check", "--output", "sarif"],
      '--output verwacht vorm=bestand, bijvoorbeeld sarif=uit.sarif, en kreeg "sarif".',
    ],
    [
      ["check", "--peildatum", "2023-02-29"],
      '--peildatum verwacht een bestaande dag als 2027-01-01 en kreeg "2023-02-29".',
    ],
    [
      ["check", "--max-warnings", "veel"],
      '--max-warnings verwacht een geheel getal en kreeg "veel".',
    ],
    [["explain"], 'Het argument "name" ontbreekt. Zie bestek --help.'],
    [
      ["explain", "taal/synonim"],
      'Er is geen regel "taal/synonim". Bedoelde u taal/synoniem?',
    ],
  ])("%j", async (args, sentence) => {
    expectTrouble(await run(args), sentence);
  });

  test("in English when that is asked for", async () => {
    expectTrouble(
      await run(["check", "--lang", "en", "--format", "pdf"]),
      '--format does not know "pdf"; choose text, compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, markdown, html or shard.',
    );
  });

  test("no command shows the help", async () => {
    const { code, err } = await run([]);
    expect(code).toBe(2);
    expect(err).toContain("Gebruik: bestek [opties] [opdracht]");
  });
});
