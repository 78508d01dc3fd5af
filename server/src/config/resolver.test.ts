import { describe, expect, test } from "vitest";
import { isIncluded } from "./included.ts";
import { configurationSchemaFile } from "./json-schema.ts";
import { ConfigurationResolver, type FileSystem } from "./resolver.ts";

function resolverOver(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fileSystem: FileSystem = {
    async readText(uri) {
      asked.push(uri);
      return files[uri];
    },
  };
  return { resolver: new ConfigurationResolver(fileSystem, []), asked };
}

describe("ConfigurationResolver", () => {
  const english = '{ "language": "en" }';

  test.each([
    ["/werk/a.bestek", "/werk"],
    ["/werk/diep/er/a.bestek", "/werk"],
    ["/werk/eigen/a.bestek", "/werk/eigen"],
    ["/elders/a.bestek", undefined],
    ["C:/werk/a.bestek", "C:/werk"],
    ["file:///werk/a.bestek", "file:///werk"],
    ["vscode-vfs://github/o/r/a.bestek", "vscode-vfs://github/o"],
    ["untitled:Untitled-1", undefined],
  ])("%s finds %s", async (uri, root) => {
    const { resolver } = resolverOver({
      "/werk/bestek.config.json": english,
      "/werk/eigen/bestek.config.json": english,
      "C:/werk/bestek.config.json": english,
      "file:///werk/bestek.config.json": english,
      "vscode-vfs://github/o/bestek.config.json": english,
    });
    const found = await resolver.resolve(uri);
    expect(found.root).toBe(root);
    expect(found.configuration.language).toBe(root === undefined ? "nl" : "en");
  });

  test("the root of a disk is the last place", async () => {
    const { resolver, asked } = resolverOver({});
    await resolver.resolve("/a/b.bestek");
    await resolver.resolve("file:///a/b.bestek");
    expect(asked).toEqual([
      "/a/bestek.config.json",
      "/bestek.config.json",
      "file:///a/bestek.config.json",
      "file:///bestek.config.json",
    ]);
  });

  test("every folder is looked at once, until it is forgotten", async () => {
    const { resolver, asked } = resolverOver({});
    await resolver.resolve("/a/x.bestek");
    await resolver.resolve("/a/y.bestek");
    expect(asked).toHaveLength(2);
    resolver.forget();
    await resolver.resolve("/a/x.bestek");
    expect(asked).toHaveLength(4);
  });

  test("what is left out has its default", async () => {
    const { resolver } = resolverOver({
      "/bestek.config.json": '\ufeff{ "profile": "volledig" }',
    });
    expect((await resolver.resolve("/a.bestek")).configuration).toEqual({
      language: "nl",
      failOn: "error",
      profile: "volledig",
      include: ["**/*.bestek"],
      exclude: [],
      organisation: undefined,
      statistics: true,
      severities: {},
    });
  });

  test("a file that cannot be read is a problem, not an exception", async () => {
    const broken: FileSystem = {
      readText: () => Promise.reject(new Error("EACCES")),
    };
    const { problems } = await new ConfigurationResolver(broken, []).resolve(
      "/a.bestek",
    );
    expect(problems).toHaveLength(1);
  });
});

describe("isIncluded", () => {
  test.each([
    ["/w/a.bestek", true],
    ["/w/inkoop/a.bestek", true],
    ["/w/inkoop/archief/2020/a.bestek", false],
    ["/w/oud.bestek", false],
    ["/elders/oud.bestek", true],
  ])("%s: %s", async (uri, expected) => {
    const { resolver } = resolverOver({
      "/w/bestek.config.json": '{ "exclude": ["**/archief/", "./oud.bestek"] }',
    });
    expect(isIncluded(uri, await resolver.resolve("/w/x.bestek"))).toBe(
      expected,
    );
    expect(isIncluded("/w/a.txt", await resolver.resolve("/w/x.bestek"))).toBe(
      false,
    );
  });
});

test("the JSON Schema knows rules and families", () => {
  const [path, text] = configurationSchemaFile([
    "looptijd/te-lang",
    "taal/synoniem",
  ]);
  expect(path).toBe("docs/reference/bestek.config.schema.json");
  const { properties } = JSON.parse(text);
  expect(properties.severities.propertyNames.enum).toEqual([
    "looptijd",
    "looptijd/te-lang",
    "taal",
    "taal/synoniem",
  ]);
  expect(properties.severities.description).toContain("Ernst per regel");
});
