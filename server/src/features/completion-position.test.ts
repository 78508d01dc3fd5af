import { describe, expect, test } from "vitest";
import { positionAt } from "./completion-position.ts";

/** What stands at the `<|>` marker. */
function at(source: string) {
  return positionAt(source.replace("<|>", ""), source.indexOf("<|>"));
}

describe("positionAt", () => {
  test.each([
    ["<|>", ""],
    ["  sta<|>", "sta"],
    ["bestek A { sta<|>", "sta"],
    ["  stadium: concept; we<|>", "we"],
    ["  } loop<|>", "loop"],
  ])("%s is a keyword", (source, prefix) => {
    expect(at(source)).toEqual({ at: "keyword", prefix });
  });

  test.each([
    ["stadium: <|>", "stadium", "", [""], false],
    ["stadium: con<|>", "stadium", "con", [""], false],
    ["bekostiging { vorm: <|> }", "vorm", "", [""], false],
    ["zorgvormen: daghulp, am<|>", "zorgvormen", "am", ["daghulp", ""], false],
    ["duur: 2 <|>", "duur", "", ["2"], true],
    ["wet: jeugdwet  sta<|>", "wet", "sta", ["jeugdwet"], true],
    ["bekostiging.vorm: <|>", "bekostiging.vorm", "", [""], false],
    ["wet: jeugdwet  stadium: con<|>", "stadium", "con", [""], false],
    ['kwaliteit "Plan": <|>', "kwaliteit", "", [""], false],
  ])("%s is a value", (source, keyword, prefix, written, isNext) => {
    expect(at(source)).toEqual({
      at: "value",
      keyword,
      prefix,
      written,
      isNext,
    });
  });

  test.each([
    ['gebruik "./ged<|>', { at: "file", prefix: "./ged" }],
    ["  afwijking perceel/cl<|>", { at: "rule", prefix: "perceel/cl" }],
    ["  | 1 | Bu<|>", { at: "cell", column: 1, prefix: "Bu" }],
  ])("%s", (source, expected) => {
    expect(at(source)).toEqual(expected);
  });

  test.each(['titel: "een <|>', "// stadium: <|>", "perceel 1 <|>"])(
    "%s gets nothing",
    (source) => {
      expect(at(source)).toEqual({ at: "nothing" });
    },
  );
});
