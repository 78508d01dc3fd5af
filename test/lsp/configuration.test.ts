import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import {
  edited,
  languageServer,
  marked,
  range,
  until,
  uriOf,
} from "./client.ts";

const { start } = languageServer();
const folder = folders();

/** What is offered at the `<|>` marker in a configuration file: the items, and the text once one is accepted. */
async function offered(source: string, initializationOptions: unknown = {}) {
  const cwd = await folder({});
  const uri = uriOf(join(cwd, "bestek.config.json"));
  const client = await start({ folders: [cwd], initializationOptions });
  const { text, position } = marked(source);
  await client.open(uri, text);
  const items = await client.request<CompletionItem[]>(
    "textDocument/completion",
    { textDocument: { uri }, position },
  );
  const accept = (label: string) => {
    const edit = items.find((item) => item.label === label)?.textEdit;
    return edit && "range" in edit ? edited(text, [edit]) : undefined;
  };
  return { items, labels: items.map(({ label }) => label), accept };
}

describe("the configuration file", () => {
  test("is checked while it is written", async () => {
    const cwd = await folder({});
    const file = uriOf(join(cwd, "bestek.config.json"));
    const client = await start({ folders: [cwd] });
    await client.open(file, '{ "langage": "nl" }');
    expect(await client.diagnostics(file)).toMatchObject([
      { range: range(0, 2, 0, 11) },
    ]);
    await client.change(file, { text: '{ "severities": { "a/b": "off" } }' });
    expect(await client.diagnostics(file)).toMatchObject([
      { range: range(0, 18, 0, 23), severity: 1, source: "bestek" },
    ]);
    await client.change(file, { text: "{}" });
    expect(await client.diagnostics(file)).toEqual([]);
  });

  test("is completed: settings that are not there yet", async () => {
    const { labels, items, accept } = await offered(
      '{\n  "language": "en",\n  "prof<|>"\n}',
    );
    expect(labels).toContain("severities");
    expect(labels).not.toContain("language");
    expect(accept("profile")).toBe('{\n  "language": "en",\n  "profile": \n}');
    expect(
      items.find(({ label }) => label === "profile")?.documentation,
    ).toContain("kern");
  });

  test.each([
    ['{ "language": <|> }', ["nl", "en"]],
    ['{ "failOn": "w<|>" }', ["error", "warning", "info", "hint", "never"]],
    ['{ "profile": "<|>', ["kern", "volledig"]],
    ['{ "statistics": <|>', ["true", "false"]],
    ['{ "severities": { "perceel": "<|>" } }', levels()],
    // A rule that the law leaves no room on cannot be made lighter.
    ['{ "severities": { "gunning/weging-100": <|> } }', ["error"]],
    ['{ "include": [<|>] }', []],
    ['{ "organisation": "<|>" }', []],
    ["<|>", []],
  ])("is completed: %s", async (source, expected) => {
    expect((await offered(source)).labels).toEqual(expected);
  });

  test("is completed: rules and families, with their titles", async () => {
    const { items, labels, accept } = await offered(
      '{ "severities": { "perceel": "off", "perceel/cl<|>": "off" } }',
    );
    expect(labels).toContain("gunning");
    expect(labels).not.toContain("perceel");
    expect(accept("perceel/clustering")).toBe(
      '{ "severities": { "perceel": "off", "perceel/clustering": "off" } }',
    );
    const rule = items.find(({ label }) => label === "perceel/clustering");
    expect(rule?.detail).toMatch(/\p{L}/u);
    // Our own extension brings a schema to VS Code, which offers the same.
    const own = await offered('{ "<|>" }', { commands: true });
    expect(own.labels).toEqual([]);
  });

  test("counts again when it, or a file that it builds on, changes", async () => {
    const cwd = await folder({
      "bestek.config.json": '{ "extends": "./beleid.json" }',
      "beleid.json": "{}",
      "a.bestek": "varm: y\n",
    });
    const patterns: string[] = [];
    const client = await start({
      folders: [cwd],
      prepare: ({ connection }) => {
        connection.onRequest("client/registerCapability", (asked) => {
          for (const { registerOptions } of asked.registrations)
            for (const { globPattern } of registerOptions?.watchers ?? [])
              patterns.push(globPattern);
        });
      },
    });
    const uri = uriOf(join(cwd, "a.bestek"));
    await client.open(uri, "varm: y\n");
    const severities = async () =>
      (await client.diagnostics(uri)).map(({ severity }) => severity);
    expect(await severities()).toEqual([1]);
    await until(
      () => patterns.includes("**/beleid.json"),
      "the file that is built on is watched",
    );
    const policy = join(cwd, "beleid.json");
    await writeFile(policy, '{ "language": "en", "profile": "volledig" }');
    await client.connection.sendNotification(
      "workspace/didChangeWatchedFiles",
      { changes: [{ uri: uriOf(policy), type: 2 }] },
    );
    const [english] = await client.diagnostics(uri);
    expect(english?.message).toMatch(/is not a known key|does exist in/u);
    // A client that watches nothing tells at least what it saves itself.
    const own = uriOf(join(cwd, "bestek.config.json"));
    await client.open(own, '{ "extends": "./beleid.json" }');
    await writeFile(join(cwd, "bestek.config.json"), '{ "language": "nl" }');
    await client.connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: own },
    });
    const [dutch] = await client.diagnostics(uri);
    expect(dutch?.message).toMatch(/is geen bekende sleutel|bestaat wel in/u);
  });
});

function levels(): string[] {
  return ["error", "warning", "info", "hint", "off"];
}
