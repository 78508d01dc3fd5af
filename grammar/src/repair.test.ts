import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "./parser.ts";
import type { Body, SourceFile, Statement } from "./tree.ts";

const EXAMPLES = ["alphen", "rivierenland", "sas-en"].map((name) => ({
  name,
  text: readFileSync(
    new URL(`testdata/${name}.bestek`, import.meta.url),
    "utf8",
  ),
}));

/** Every statement by its place in the undamaged text, with the place of the statement around it. */
function parents(
  file: SourceFile,
  original: (offset: number) => number,
): Map<number, number> {
  const found = new Map<number, number>();
  const visit = (
    owner: SourceFile | Body,
    ownerStart: number,
    around: number,
  ): void => {
    for (const statement of owner.statements) {
      const start = ownerStart + statement.start;
      const place = original(start);
      found.set(place, around);
      descend(statement, start, place);
    }
  };
  const descend = (
    statement: Statement,
    start: number,
    place: number,
  ): void => {
    if (statement.body) {
      visit(statement.body, start + statement.body.start, place);
    }
    for (const value of statement.values) {
      if (value.body) {
        visit(value.body, start + value.start + value.body.start, place);
      }
    }
  };
  visit(file, 0, -1);
  return found;
}

/** Share of statements that keep their parent over a number of damaged copies of a text. */
function score(
  text: string,
  damages: readonly { at: number; removed: number; added: string }[],
): number {
  const before = parents(parse(text), (offset) => offset);
  let right = 0;
  let all = 0;
  for (const { at, removed, added } of damages) {
    const damaged = text.slice(0, at) + added + text.slice(at + removed);
    const shift = removed - added.length;
    const after = parents(parse(damaged), (offset) =>
      offset >= at + added.length ? offset + shift : offset,
    );
    for (const [place, parent] of before) {
      all++;
      if (after.get(place) === parent) right++;
    }
  }
  return right / all;
}

function places(text: string, wanted: string): number[] {
  return [...text.matchAll(wanted === "{" ? /\{/g : /\}/g)].map(
    ({ index }) => index,
  );
}

function lineEnds(text: string): number[] {
  return [...text.matchAll(/\S(?=[ \t]*\n)/g)].map(({ index }) => index + 1);
}

function lineStarts(text: string): number[] {
  return [...text.matchAll(/(?<=^[ \t]*)\S/gm)].map(({ index }) => index);
}

describe.each(EXAMPLES)("braces in $name", ({ text }) => {
  it("survive the loss of any opening brace", () => {
    const damages = places(text, "{").map((at) => ({
      at,
      removed: 1,
      added: "",
    }));
    const s = score(text, damages);
    console.log(expect.getState().currentTestName, s.toFixed(3));
    expect(s).toBeGreaterThan(0.97);
  });

  it("survive the loss of any closing brace", () => {
    const damages = places(text, "}").map((at) => ({
      at,
      removed: 1,
      added: "",
    }));
    const s = score(text, damages);
    console.log(expect.getState().currentTestName, s.toFixed(3));
    expect(s).toBeGreaterThan(0.97);
  });

  it("survive a stray closing brace at the end of any line", () => {
    const damages = lineEnds(text).map((at) => ({
      at,
      removed: 0,
      added: " }",
    }));
    const s = score(text, damages);
    console.log(expect.getState().currentTestName, s.toFixed(3));
    expect(s).toBeGreaterThan(0.97);
  });

  it("survive a stray closing brace at the start of any line", () => {
    const damages = lineStarts(text).map((at) => ({
      at,
      removed: 0,
      added: "} ",
    }));
    const s = score(text, damages);
    console.log(expect.getState().currentTestName, s.toFixed(3));
    expect(s).toBeGreaterThan(0.97);
  });

  it("survive a stray opening brace at the end of any line", () => {
    const damages = lineEnds(text).map((at) => ({
      at,
      removed: 0,
      added: " {",
    }));
    const s = score(text, damages);
    console.log(expect.getState().currentTestName, s.toFixed(3));
    expect(s).toBeGreaterThan(0.97);
  });

  it("survive a stray opening brace at the start of any line", () => {
    const damages = lineStarts(text).map((at) => ({
      at,
      removed: 0,
      added: "{ ",
    }));
    const s = score(text, damages);
    console.log(expect.getState().currentTestName, s.toFixed(3));
    expect(s).toBeGreaterThan(0.97);
  });
});
