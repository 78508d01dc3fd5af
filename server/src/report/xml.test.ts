import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { element, textElement, xmlDocument } from "./xml.ts";

/** What a strict parser reads: the attribute and the text of the first element. */
function read(xml: string): { attribute: string | undefined; text: string } {
  const parser = new SaxesParser();
  const seen = { attribute: undefined as string | undefined, text: "" };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes }) => {
    seen.attribute ??= attributes.a;
  });
  parser.on("text", (text) => {
    seen.text += text;
  });
  parser.write(xml).close();
  return seen;
}

/** What XML cannot hold is replaced by one character that it can. */
function legal(text: string): string {
  return text.toWellFormed().replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be written
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    "\ufffd",
  );
}

describe("XML", () => {
  test.each([
    "a < b && c > d ]]> \"e\" 'f'",
    "tab\tline\nreturn\r\nend",
    "NUL \u0000 BEL \u0007 ESC \u001b[31m",
    "lone \ud800 and \udc00, pair \u{1f600}, \ufffe\uffff",
    "€ ë \u0085\u2028",
  ])("%j comes back as it was, or with a replacement", (text) => {
    const xml = textElement("x", { a: text }, text);
    expect(read(xml)).toEqual({ attribute: legal(text), text: legal(text) });
  });

  test("any text gives a document that a strict parser reads", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const xml = xmlDocument(
          element("r", { a }, [textElement("t", {}, b), element("e", { a })]),
        );
        expect(read(xml).attribute).toBe(legal(a));
      }),
    );
  });

  test("the lines of a text are not set in", () => {
    const xml = element("a", {}, [
      element("b", {}, [textElement("c", {}, "one\ntwo")]),
    ]);
    expect(xml).toBe("<a>\n  <b>\n    <c>one\ntwo</c>\n  </b>\n</a>");
  });
});
