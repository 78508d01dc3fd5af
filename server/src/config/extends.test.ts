import { describe, expect, test } from "vitest";
import type { RuleMetadata } from "../rules/define.ts";
import { ConfigurationResolver } from "./resolver.ts";

const rules = [
  { id: "perceel/clustering", severity: "warning", waivable: true },
  { id: "taal/syntaxis", severity: "error", waivable: false },
] as unknown as RuleMetadata[];

function resolved(files: Readonly<Record<string, unknown>>, at: string) {
  const fileSystem = {
    async readText(uri: string) {
      const value = files[uri];
      return value === undefined || typeof value === "string"
        ? value
        : JSON.stringify(value);
    },
  };
  return new ConfigurationResolver(fileSystem, rules).resolve(at);
}

describe("extends", () => {
  test("what is nearer stands before what is extended; severities are joined", async () => {
    const { configuration, problems, extended, root } = await resolved(
      {
        "/w/.git/HEAD": "ref",
        "/w/org/basis.json": {
          language: "en",
          failOn: "warning",
          severities: { "perceel/clustering": "error", perceel: "hint" },
        },
        "/w/org/streng.json": { extends: "./basis.json", failOn: "hint" },
        "/w/inkoop/bestek.config.json": {
          extends: ["../org/streng.json"],
          language: "nl",
          severities: { perceel: "info" },
        },
      },
      "/w/inkoop/a.bestek",
    );
    expect(problems).toEqual([]);
    expect(configuration).toMatchObject({
      language: "nl",
      failOn: "hint",
      profile: "kern",
      severities: { "perceel/clustering": "error", perceel: "info" },
    });
    expect(extended).toEqual(["/w/org/basis.json", "/w/org/streng.json"]);
    expect(root).toBe("/w/inkoop");
  });

  test("a package is looked for upwards, inside the workspace", async () => {
    const files = {
      "/w/.git/HEAD": "ref",
      "/w/node_modules/@regio/bestek/basis.json": { profile: "volledig" },
      "/w/a/b/bestek.config.json": { extends: "@regio/bestek/basis.json" },
    };
    const { configuration } = await resolved(files, "/w/a/b/x.bestek");
    expect(configuration.profile).toBe("volledig");
    const { ".git/HEAD": _, ...outside } = {
      ...files,
      "/w/.git/HEAD": undefined,
    } as Record<string, unknown>;
    const { problems } = await resolved(outside, "/w/a/b/x.bestek");
    expect(problems[0]?.message.en).toContain("there is no such file");
  });

  test.each([
    "../../buiten.json",
    "/etc/basis.json",
    "https://example.org/basis.json",
    "basis.json",
    "@regio/../../basis.json",
    "..\\basis.json",
  ])("%s may not be used", async (path) => {
    const { problems } = await resolved(
      { "/w/a/bestek.config.json": { extends: path } },
      "/w/a/x.bestek",
    );
    expect(problems[0]?.message.en).toContain(`cannot use "${path}"`);
  });

  test("a circle is a problem, not an endless run", async () => {
    const { problems } = await resolved(
      {
        "/w/bestek.config.json": { extends: "./a.json" },
        "/w/a.json": { extends: "./b.json" },
        "/w/b.json": { extends: "./a.json", language: "en" },
      },
      "/w/x.bestek",
    );
    expect(problems.map(({ message }) => message.nl)).toEqual([
      '"extends" loopt rond: a.json -> b.json -> a.json. Haal een van deze verwijzingen weg.',
    ]);
  });

  test("what is wrong below is told with its file and line, where extends stands", async () => {
    const text = '{\n  "language": "nl",\n  "extends": "./org.json" }';
    const { problems } = await resolved(
      {
        "/w/bestek.config.json": text,
        "/w/org.json":
          '{ "severities": {\n "taal/syntaxis": "off",\n "perceel/clusterin": "error" } }',
      },
      "/w/x.bestek",
    );
    expect(problems.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('./org.json, line 2: The rule "taal/syntaxis"'),
      expect.stringContaining("./org.json, line 3: There is no rule or family"),
    ]);
    expect(problems[0]?.offset).toBe(text.indexOf('"extends"'));
  });

  test("a wrong type", async () => {
    const { problems } = await resolved(
      { "/w/bestek.config.json": { extends: 3 } },
      "/w/x.bestek",
    );
    expect(problems[0]?.message.en).toBe(
      '"extends" expects a path or a list of paths.',
    );
  });
});
