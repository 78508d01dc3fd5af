import { expect, test } from "vitest";
import { languageServer } from "./client.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";

interface Preview {
  readonly title: string;
  readonly language: string;
  readonly body: string;
}

test("the preview follows what is typed", async () => {
  const client = await start();
  await client.open(uri, 'bestek Zorg "Hulp bij het <b>huishouden</b>" {\n}\n');
  const ask = () => client.request<Preview | null>("bestek/preview", { uri });
  expect(await ask()).toMatchObject({
    title: "Zorg: Hulp bij het <b>huishouden</b>",
    language: "nl",
    body: expect.stringContaining("Hulp bij het &lt;b&gt;huishouden&lt;/b&gt;"),
  });
  const line = (at: number, character: number) => ({ line: at, character });
  await client.change(uri, {
    range: { start: line(1, 0), end: line(1, 0) },
    text: "  stadium: concept\n",
  });
  expect((await ask())?.body).toContain('data-from="1" data-to="1"');
});

test("there is no preview of a document that the server does not have", async () => {
  const client = await start();
  expect(await client.request("bestek/preview", { uri })).toBeNull();
});
