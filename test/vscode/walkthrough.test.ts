import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contexts, reached } from "../../client/src/walkthrough/steps.ts";
import { actionsFor } from "../../server/src/features/actions.ts";
import { Session } from "../../server/src/features/session.ts";
import type { Edit } from "../../server/src/rules/define.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { startingSpecification } from "../../server/src/vocabulary/starting-specification.ts";

const client = join(import.meta.dirname, "../../client");
const uri = "/inkoop.bestek";

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(client, "package.json"), "utf8"));
}

/** The page beside a step, in the language of the reader. */
function page(step: string, language: "nl" | "en"): Promise<string> {
  const name = language === "nl" ? `${step}.nls.nl.md` : `${step}.md`;
  return readFile(join(client, "walkthrough", name), "utf8");
}

/** What a page tells to write. */
function blockIn(text: string): string[] {
  const [, block = ""] = /```bestek\n([\s\S]*?)```/.exec(text) ?? [];
  return block.trimEnd().split("\n");
}

/** The rules that a page names. */
function rulesIn(text: string): string[] {
  return [...text.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, id = ""]) => id);
}

/** Someone who does what the pages say. */
class Writer {
  text: string;
  #before: ReadonlySet<string> = new Set();
  readonly #language: "nl" | "en";

  constructor(language: "nl" | "en") {
    this.#language = language;
    this.text = startingSpecification[language];
  }

  async look() {
    const session = new Session(
      {
        readText: async (asked) => (asked === uri ? this.text : undefined),
        list: async () => [],
        standsIn: async () => true,
        today: () => 20_000,
      },
      rules,
      [],
    );
    await session.reload(uri);
    const known = await session.know(uri);
    const findings = known ? session.findings(known) : [];
    const now = new Set(findings.map(({ rule }) => rule.id));
    const steps = reached(this.#before, now, this.text);
    this.#before = now;
    const names = findings.map(({ rule }) => rule.id);
    return { session, findings, names, steps };
  }

  /** Writes a line over the one that says the same and is still open. */
  fillIn(line: string): void {
    const end = line.includes("{") ? line.indexOf("{") : line.indexOf(":");
    const start = line.slice(0, end).trim();
    const lines = this.text.split("\n");
    const at = lines.findIndex(
      (one) => one.trim().startsWith(start) && /\b(?:PM|TBD)\b/.test(one),
    );
    if (at < 0) throw new Error(`nothing is open at ${start}`);
    lines[at] = `  ${line}`;
    this.text = lines.join("\n");
  }

  async fix(rule: string): Promise<void> {
    const { findings } = await this.look();
    const fix = findings.find((one) => one.rule.id === rule)?.fixes[0];
    if (!fix) throw new Error(`no fix for ${rule}`);
    this.#apply(fix.edits);
  }

  async deviate(rule: string, motivation: string): Promise<void> {
    const { session, findings } = await this.look();
    const finding = findings.find((one) => one.rule.id === rule);
    if (!finding) throw new Error(`no finding of ${rule}`);
    const document = session.document(uri);
    if (!document) throw new Error("no document");
    const actions = actionsFor(
      finding,
      undefined,
      () => document,
      this.#language,
      false,
    );
    const action = actions.find(({ title }) => title.endsWith(rule));
    const edits = Object.values(action?.edit?.changes ?? {}).flat();
    this.#apply(
      edits.map(({ range, newText }) => {
        const start = document.offsetAt(range.start);
        const length = document.offsetAt(range.end) - start;
        return { uri, start, length, text: newText };
      }),
    );
    this.text = this.text.replace(/"""\n\s*\n/, `"""\n${motivation}\n`);
  }

  #apply(edits: readonly Edit[]): void {
    for (const { start, length, text } of [...edits].sort(
      (a, b) => b.start - a.start,
    ))
      this.text =
        this.text.slice(0, start) + text + this.text.slice(start + length);
  }
}

describe("the walkthrough", () => {
  test.each(["nl", "en"] as const)(
    "ends with a clean specification (%s)",
    async (language) => {
      const writer = new Writer(language);
      expect((await writer.look()).names).toContain("compleetheid/pm");

      for (const line of blockIn(await page("fill-in", language)))
        writer.fillIn(line);
      const filled = await writer.look();
      expect(filled.names).not.toContain("compleetheid/pm");
      expect(filled.steps).toContain(contexts.filledIn);

      const fix = await page("fix", language);
      for (const rule of rulesIn(fix)) await writer.fix(rule);
      const [goal = ""] = blockIn(fix);
      const [, key = ""] = /^(\w+) "/.exec(goal) ?? [];
      writer.text = writer.text.replace(`${key} "..."`, goal);
      expect((await writer.look()).steps).toContain(contexts.mended);
      expect(writer.text).toContain(goal);

      const deviate = await page("deviate", language);
      const [rule = ""] = rulesIn(deviate);
      await writer.deviate(rule, blockIn(deviate).join("\n"));
      const last = await writer.look();
      expect(last.steps).toContain(contexts.motivated);
      expect(last.names).toEqual([]);
    },
  );

  test("leads to commands that exist, and completes by what happens", async () => {
    const { contributes } = await manifest();
    const declared = contributes.commands.map(({ command }) => command);
    const known = (command: string) =>
      command.startsWith("workbench.") || declared.includes(command);
    const steps = contributes.walkthroughs.flatMap((one) => one.steps);
    expect(steps).toHaveLength(7);
    const names = JSON.parse(
      await readFile(join(client, "package.nls.json"), "utf8"),
    );
    for (const { description, completionEvents, media } of steps) {
      const text: string = names[description.slice(1, -1)];
      for (const [, command = ""] of text.matchAll(/\(command:([\w.]+)\)/g))
        expect(known(command), command).toBe(true);
      for (const event of completionEvents) {
        const [kind, what = ""] = event.split(":");
        if (kind === "onCommand") expect(known(what), what).toBe(true);
        else
          expect([kind, Object.values(contexts)]).toEqual([
            "onContext",
            expect.arrayContaining([what]),
          ]);
      }
      await access(join(client, media.markdown));
      await access(join(client, media.markdown.replace(".md", ".nls.nl.md")));
    }
  });
});
