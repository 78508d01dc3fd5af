import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folders } from "../cli/bestek.ts";
import { languageServer, range, uriOf } from "./client.ts";

const { start } = languageServer();
const folder = folders();

describe("the configuration file", () => {
  test("of a configuration file", async () => {
    const cwd = await folder({});
    const file = uriOf(join(cwd, "bestek.config.json"));
    const client = await start({ folders: [cwd] });
    await client.open(file, '{ "langage": "nl" }');
    expect(await client.diagnostics(file)).toMatchObject([
      { range: range(0, 2, 0, 11) },
    ]);
  });
});
