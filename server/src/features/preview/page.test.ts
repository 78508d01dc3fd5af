import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { type Host, Session } from "../session.ts";
import { type Preview, preview } from "./page.ts";

const root = join(import.meta.dirname, "../../../..");
const today = 20_000;
const host: Host = {
  readText: (uri) => readFile(uri, "utf8"),
  list: async () => [],
  standsIn: async () => true,
  today: () => today,
};

/** The preview of a text, as the server makes it. */
async function previewOf(
  text: string,
  uri = "/a.bestek",
  language?: "nl" | "en",
): Promise<Preview> {
  const settings = language && JSON.stringify({ language });
  const session = new Session(
    {
      ...host,
      readText: async (asked) => {
        if (asked === uri) return text;
        return asked.endsWith(".json") ? settings : host.readText(asked);
      },
    },
    rules,
    [],
  );
  await session.reload(uri);
  const known = await session.know(uri);
  if (!known) throw new Error("not known");
  return preview(known, session.checks(known), { today });
}

/** The page as a tree of names: fails on anything that is not well formed. */
function elements(body: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => names.push(name));
  parser.write(`<main>${body}</main>`).close();
  return names;
}

describe("the preview", () => {
  const samples = join(root, "samples");

  test("of every sample is well formed", async () => {
    const files = await readdir(samples, { recursive: true });
    const paths = files.filter((file) => file.endsWith(".bestek"));
    expect(paths.length).toBeGreaterThan(10);
    for (const file of paths) {
      const path = join(samples, file);
      const { body } = await previewOf(await readFile(path, "utf8"), path);
      expect(elements(body), file).not.toContain("script");
    }
  });

  test("shows hostile text as text", async () => {
    const hostile = `<script>alert(1)</script>'><img src=x onerror=alert(1)>&amp;`;
    const { body } = await previewOf(
      `/// ${hostile}
bestek A "${hostile}" {
  perceel 1 "${hostile}" { toelichting: "x" }
  motivering: """
    ${hostile}
    """
  eisen: "${hostile}"
}`,
    );
    const found = new Set(elements(body));
    expect(found).not.toContain("script");
    expect(found).not.toContain("img");
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test.each([
    ["an empty document", ""],
    ["a document without a specification", "eisenset A {}"],
    ["a broken document", 'bestek A "A" {\n perceel 1 "Een {\n looptijd: {'],
    ["control characters", 'bestek A "\u0000\ud800\u001b" {}'],
  ])("of %s is a page", async (_, text) => {
    const { body } = await previewOf(text);
    expect(elements(body)).toContain("h1");
  });

  test("writes figures in the notation of the reader", async () => {
    const text = `specification A "A" {
  lot 1 "Een" {
    estimated-value: € 1.250.000,50 per year
    contractors: 2..4
    product "P" { rate: € 72,60 per hour }
  }
}`;
    const english = await previewOf(text, "/en/a.bestek", "en");
    expect(english.body).toContain("€ 1,250,000.50 per year");
    expect(english.body).toContain("€ 72.60 per hour");
    expect(english.body).toContain("2..4");
    const dutch = await previewOf(text);
    expect(dutch.body).toContain("€ 1.250.000,50 per jaar");
  });

  test("shows every specification of a document", async () => {
    const { body } = await previewOf('bestek A "Een" {}\nbestek B "Twee" {}');
    expect(body.match(/<article>/g)).toHaveLength(2);
    expect(body).toContain("Een");
    expect(body).toContain("Twee");
  });
});
