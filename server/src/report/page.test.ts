import { describe, expect, test } from "vitest";
import type { Page } from "./page.ts";
import { pageHtml } from "./page-html.ts";
import { pageMarkdown } from "./page-markdown.ts";

const hostile = '<script>alert(1)</script> [x](javascript:1) | `a` **b** "';

const page: Page = {
  language: "nl",
  title: hostile,
  blocks: [
    { kind: "heading", level: 2, text: hostile },
    {
      kind: "paragraph",
      words: [hostile, { text: hostile, link: "javascript:alert(1)" }],
    },
    {
      kind: "paragraph",
      words: [
        { text: "art. 1", link: 'https://wetten.overheid.nl/x?a=1&b=(2)"' },
      ],
    },
    { kind: "table", head: ["a|b"], rows: [[hostile]] },
    { kind: "quote", text: `${hostile}\n# geen kop` },
    {
      kind: "finding",
      finding: {
        severity: "error",
        label: "Fout",
        message: hostile,
        rule: "a/b",
        place: "x.bestek:1",
        excerpt: { line: 1, before: "a ```` ", marked: "<b>", after: "" },
        notes: [[hostile, hostile]],
        verdict: hostile,
      },
    },
  ],
};

describe("HTML", () => {
  const html = pageHtml(page);

  test("what documents say is text, never markup or an address", () => {
    expect(html).not.toContain("<script");
    expect(html).not.toContain('href="javascript');
    expect(html).toContain(
      '<a href="https://wetten.overheid.nl/x?a=1&amp;b=(2)&quot;">art. 1</a>',
    );
  });

  test("is one file under a policy that lets nothing in", async () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const { createHash } = await import("node:crypto");
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(
      /<(script|img|link|iframe)|\sstyle=|\son\w+=|url\(/,
    );
  });
});

describe("Markdown", () => {
  const markdown = pageMarkdown(page);

  test("what documents say is text", () => {
    const outside = markdown.replace(/^`{3,}[\s\S]*?^`{3,}$/gm, "");
    expect(outside).not.toMatch(/(^|[^\\])<script/);
    expect(outside).not.toMatch(/[^\\]\]\(javascript/);
    expect(outside).toContain(
      "[art. 1](https://wetten.overheid.nl/x?a=1&b=%282%29%22)",
    );
  });

  test("a row stays a row and a quote a quote", () => {
    expect(markdown).toContain("| a\\|b |");
    expect(markdown).toContain("> \\# geen kop");
  });

  test("a fence is longer than what it holds", () => {
    expect(markdown).toContain("`````text\n1 | a ```` <b>\n`````");
  });
});
