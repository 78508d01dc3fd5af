import { describe, expect, test } from "vitest";
import type { Block } from "../model/block.ts";
import { Workspace } from "../model/workspace.ts";
import {
  canBeNamed,
  isBare,
  referencesTo,
  renameEdits,
  targetAt,
} from "./references.ts";
import { encodedUri, plainUri, relativePath } from "./uri.ts";

/** A document with the `<|>` marker in it, and the name that it stands in. */
function named(source: string) {
  const workspace = new Workspace();
  const text = source.replace("<|>", "");
  const unit = workspace.set("/a.bestek", text);
  const target = targetAt(workspace, unit, source.indexOf("<|>"));
  if (!target) throw new Error("no name at <|>");
  const shown = referencesTo(workspace, target, true).map(({ start, end }) =>
    text.slice(start, end),
  );
  const renamed = (name: string) =>
    renameEdits(workspace, target, name)
      .sort((a, b) => b.start - a.start)
      .reduce(
        (result, edit) =>
          result.slice(0, edit.start) + edit.text + result.slice(edit.end),
        text,
      );
  return { shown, renamed };
}

describe("names", () => {
  test("from the definition and from a reference, ignoring case", () => {
    const source = (name: string, value: string) =>
      `bestek A { eisenset ${name} {} perceel 1 { eisen: ${value} } }`;
    for (const text of [
      source("Bas<|>is", "basis"),
      source("Basis", "bas<|>is"),
    ])
      expect(named(text).shown).toEqual(["Basis", "basis"]);
  });

  test("in links in prose", () => {
    const { shown, renamed } = named(
      'bestek A { perceel J1 {} perceel J2 { toelichting: """zie [[J<|>1]]""" } }',
    );
    expect(shown).toEqual(["J1", "J1"]);
    expect(renamed("J-1")).toContain("[[J-1]]");
    expect(renamed("J-1")).toContain("perceel J-1 {}");
  });

  test("of several words only in a table, where they have quotation marks", () => {
    const { renamed } = named(
      "bestek A { perceel\n | naam | titel |\n | J<|>1 | x |\n perceel J2 { toelichting: [[J1]]  betreft: J1 } doel D { betreft: J1 } }",
    );
    expect(renamed("Twee woorden")).toContain('| "Twee woorden" | x |');
    const block = (source: string) => {
      const workspace = new Workspace();
      const unit = workspace.set("/a.bestek", source);
      return targetAt(workspace, unit, source.indexOf("J1")) as Block;
    };
    const written = block("bestek A { perceel J1 {} }");
    expect(canBeNamed(written, "J-2")).toBe(true);
    expect(canBeNamed(written, "Twee woorden")).toBe(false);
    const row = block("bestek A { perceel\n | naam |\n | J1 | }");
    expect(canBeNamed(row, "Twee woorden")).toBe(true);
    expect(canBeNamed(row, 'x"')).toBe(false);
  });

  test("that are reserved need quotation marks", () => {
    expect(isBare("'s-Gravenhage/1")).toBe(true);
    expect(isBare("geen")).toBe(false);
    expect(isBare("twee woorden")).toBe(false);
  });
});

describe("addresses", () => {
  test.each([
    ["file:///c%3A/map%20met/%C3%A9.bestek", "file:///c:/map met/é.bestek"],
    ["file:///tmp/it%27s%20%281%29.bestek", "file:///tmp/it's (1).bestek"],
    ["untitled:Untitled-1", "untitled:Untitled-1"],
  ])("%s", (encoded, plain) => {
    expect(plainUri(encoded)).toBe(plain);
    expect(encodedUri(plain)).toBe(encoded);
  });

  test("that are no addresses stay what they are", () => {
    expect(plainUri("file:///100%.bestek")).toBe("file:///100%.bestek");
    expect(plainUri("file:///C:/x/")).toBe("file:///c:/x");
  });

  test("relative to a document", () => {
    expect(relativePath("file:///w/a.bestek", "file:///w/b/c.bestek")).toBe(
      "./b/c.bestek",
    );
    expect(relativePath("file:///w/b/c.bestek", "file:///w/a.bestek")).toBe(
      "../a.bestek",
    );
  });
});
