import { describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { type Client, edited, languageServer, range } from "./client.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";

const text = `bestek A "A" {
  stadiun: concept
  wett: wmo-2015
  perceel 1 "Een" {
    zorgvormen: daghulp
  }
}
`;

/** The actions that the server offers for a line, as an editor asks for them. */
async function actionsAt(
  client: Client,
  line: number,
  only?: readonly string[],
): Promise<CodeAction[]> {
  const diagnostics = await client.diagnostics(uri);
  const here = diagnostics.filter(({ range }) => range.start.line === line);
  return client.request("textDocument/codeAction", {
    textDocument: { uri },
    range: range(line, 4, line, 4),
    context: { diagnostics: here, ...(only && { only }) },
  });
}

function applied(action: CodeAction | undefined): string {
  return edited(text, action?.edit?.changes?.[uri] ?? []);
}

describe("actions", () => {
  test("a fix for the finding at the cursor, and for no other", async () => {
    const client = await start();
    await client.open(uri, text);
    const [fix, ...others] = await actionsAt(client, 1, ["quickfix"]);
    expect(applied(fix)).toBe(text.replace("stadiun", "stadium"));
    expect(fix).toMatchObject({
      kind: "quickfix",
      diagnostics: [{ code: "taal/onbekende-sleutel" }],
    });
    expect(others).toEqual([]);
  });

  test("everything that is certain at once", async () => {
    const client = await start();
    const several = text.replace("zorgvormen:", "zorgvormen :");
    await client.open(uri, several);
    const asked = await actionsAt(client, 1, ["source.fixAll"]);
    expect(asked.map(({ kind }) => kind)).toEqual(["source.fixAll.bestek"]);
    const edits = asked[0]?.edit?.changes?.[uri] ?? [];
    const fixed = edited(several, edits);
    expect(fixed).toContain("  stadium: concept\n  wet: wmo-2015\n");
    await client.change(uri, { text: fixed });
    expect(await actionsAt(client, 1, ["source.fixAll"])).toEqual([]);
  });

  test("a motivated deviation, which answers the finding once it has words", async () => {
    const client = await start();
    const text = `bestek A "A" {
  stadium: concept
  instrument: overheidsopdracht
  perceel 1 "Een" {
    zorgvormen: huishoudelijke-hulp, jeugdbescherming
  }
}
`;
    await client.open(uri, text);
    const stub = (await actionsAt(client, 4)).find(({ title }) =>
      title.startsWith("Motiveer de afwijking van perceel/clustering"),
    );
    const stubbed = edited(text, stub?.edit?.changes?.[uri] ?? []);
    expect(stubbed).toContain(
      '    afwijking perceel/clustering {\n      motivering: """\n',
    );
    const codes = async (source: string) => {
      await client.change(uri, { text: source });
      return (await client.diagnostics(uri)).map(({ code }) => code);
    };
    expect(await codes(text)).toContain("perceel/clustering");
    expect(await codes(stubbed)).toContain(
      "proportionaliteit/afwijking-zonder-motivering",
    );
    const motivated = stubbed.replace(
      /("""\n) *\n/u,
      "$1        De kleine aanbieders in deze regio vroegen er in de marktconsultatie om.\n",
    );
    const answered = await codes(motivated);
    expect(answered).not.toContain("perceel/clustering");
    expect(answered).not.toContain(
      "proportionaliteit/afwijking-zonder-motivering",
    );
  });

  test("a client with our commands can open the page of a rule and configure it", async () => {
    const client = await start({ initializationOptions: { commands: true } });
    await client.open(uri, text);
    const commands = (await actionsAt(client, 1)).flatMap(({ command }) =>
      command ? [[command.command, command.arguments]] : [],
    );
    expect(commands).toEqual([
      ["bestek.explainRule", ["taal/onbekende-sleutel"]],
      [
        "bestek.configureRule",
        ["taal/onbekende-sleutel", "untitled:Untitled-1"],
      ],
    ]);
    const page = await client.request<string>("bestek/explain", {
      rule: "taal/onbekende-sleutel",
    });
    expect(page).toContain("`taal/onbekende-sleutel`");
    expect(await client.request("bestek/explain", { rule: "a/b" })).toBeNull();
  });
});
