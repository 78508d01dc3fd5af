import { describe, expect, test } from "vitest";
import {
  type CodeLens,
  type InlayHint,
  RegistrationRequest,
} from "vscode-languageserver/node";
import {
  able,
  type Client,
  languageServer,
  range,
  type StartOptions,
  until,
} from "./client.ts";

const { start } = languageServer();
const uri = "untitled:Untitled-1";
const textDocument = { uri };

const text = `bestek A "A" {
  doel D "Dichtbij" {}
  opdrachtnemers: maximaal 4
  looptijd {
    ingang: 2028-01-01
    duur: 2 jaar
    verlenging: 2 x 1 jaar
  }
  segment S {
    draagt-bij-aan: D
    perceel 1 {
      geraamde-waarde: € 100.000 per jaar
      gunningscriteria {
        kwaliteit "Plan" 60%
        prijs 30%
      }
    }
    perceel
      | naam | geraamde-waarde     |
      | 2    | € 50.000 per jaar   |
      | 3    | € 75.000 in totaal  |
  }
}
`;

async function opened(options?: StartOptions, source = text) {
  const client = await start(options);
  await client.open(uri, source);
  return client;
}

/** Line and text of every lens, each resolved as an editor does when it shows it. */
async function lenses(client: Client) {
  const found = await client.request<CodeLens[]>("textDocument/codeLens", {
    textDocument,
  });
  // What it costs to know what a lens says is spent when it is shown.
  expect(found.filter(({ command }) => command)).toEqual([]);
  const shown = [];
  for (const lens of found) {
    const { range, command } = await client.request<CodeLens>(
      "codeLens/resolve",
      lens,
    );
    shown.push([range.start.line, command?.title]);
  }
  return shown;
}

function hints(client: Client) {
  return client.request<InlayHint[]>("textDocument/inlayHint", {
    textDocument,
    range: range(0, 0, 99, 0),
  });
}

describe("lenses", () => {
  test("tell lots, values, contractors, ends, weights and references", async () => {
    expect(await lenses(await opened())).toEqual([
      [0, "3 percelen · € 675.000 met opties"],
      [1, "1 verwijzing"],
      [8, "3 percelen · € 675.000 met opties"],
      [
        10,
        "€ 400.000 met opties · maximaal 4 opdrachtnemers · t/m 31 december 2031",
      ],
      [12, "gewichten 90%, 10% te weinig"],
      [17, "2 percelen · € 275.000 met opties"],
    ]);
  });

  test.each([
    ['kwaliteit "A" 60%; prijs 40%', "gewichten 100%"],
    ['kwaliteit "A" 70%; prijs 40%', "gewichten 110%, 10% te veel"],
    ['kwaliteit "A" 70%; prijs: PM', "gewichten 70%, 30% nog open"],
    ['kwaliteit "A" 70%; prijs { gewicht: PM }', "gewichten 70%, 30% nog open"],
    ['kwaliteit "A" { gewicht: 70 punten }', "gewichten 70 punten"],
    ['kwaliteit "A"', "geen gewichten"],
  ])("of weights: %s", async (criteria, expected) => {
    const source = `bestek A {\n  perceel 1 {\n    gunningscriteria { ${criteria} }\n  }\n}\n`;
    expect(await lenses(await opened({}, source))).toContainEqual([
      2,
      expected,
    ]);
  });

  test("show references in a client that has our commands, and follow the text", async () => {
    const client = await opened({ initializationOptions: { commands: true } });
    const found = await client.request<CodeLens[]>("textDocument/codeLens", {
      textDocument,
    });
    const lens = found.find(({ range }) => range.start.line === 1);
    const resolve = () => client.request<CodeLens>("codeLens/resolve", lens);
    expect((await resolve()).command).toEqual({
      title: "1 verwijzing",
      command: "bestek.showReferences",
      arguments: [{ line: 1, character: 7 }],
    });
    await client.change(uri, { range: range(9, 4, 9, 21), text: "" });
    expect((await resolve()).command?.title).toBe("geen verwijzingen");
    await client.change(uri, { text: "" });
    expect((await resolve()).command?.title).toBe("");
  });
});

describe("hints", () => {
  test("of totals, sums of weights and ends stand behind what they follow from", async () => {
    const shown = (await hints(await opened())).map(({ position, label }) => [
      position.line,
      label,
    ]);
    expect(shown).toEqual([
      [11, "= € 400.000 met opties"],
      [15, "= 90%"],
      [19, "= € 200.000 met opties"],
      [5, "t/m 31 december 2029"],
      [6, "t/m 31 december 2031"],
    ]);
  });

  test("of inherited values come when they are asked for", async () => {
    const source =
      'bestek A {\n  wet: wmo-2015\n  perceel 1 "Een" {\n    zorgvormen: daghulp\n  }\n}\n';
    expect(await hints(await opened({}, source))).toEqual([]);
    const wanted = {
      position: { line: 2, character: 19 },
      label: [
        {
          value: "wet: wmo-2015",
          tooltip: "Geldt vanuit A, regel 2.",
          location: { uri, range: range(1, 2, 1, 15) },
        },
      ],
    };
    const inlay = { inherited: true };
    const asked = await opened({ initializationOptions: { inlay } }, source);
    expect(await hints(asked)).toMatchObject([wanted]);
  });

  test("follow the settings of a client that can be asked, and of one that tells", async () => {
    const source = "bestek A {\n  wet: wmo-2015\n  perceel 1 {\n  }\n}\n";
    const asked = await start({
      capabilities: {
        ...able,
        workspace: {
          ...able.workspace,
          configuration: true,
          inlayHint: { refreshSupport: true },
        },
      },
      prepare: (client) => {
        client.connection.onRequest("workspace/configuration", () => [
          { inlay: { inherited: true } },
        ]);
      },
    });
    await asked.open(uri, source);
    await until(() => asked.hintRefreshes > 0, "hints asked again");
    expect(await hints(asked)).toHaveLength(1);
    const told = await opened({ capabilities: {} }, source);
    const tell = (settings: unknown) =>
      told.connection.sendNotification("workspace/didChangeConfiguration", {
        settings,
      });
    await tell({ bestek: { inlay: { inherited: true } } });
    expect(await hints(told)).toHaveLength(1);
    await tell({ bestek: 3 });
    expect(await hints(told)).toEqual([]);
  });

  test("follow the settings once, also of a client that answers with a change", async () => {
    let followed = 0;
    const client = await start({
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          inlayHint: { refreshSupport: true },
        },
      },
      prepare: ({ connection }) => {
        connection.onRequest("workspace/configuration", () => [{}]);
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          const method = "workspace/didChangeConfiguration";
          if (!registrations.some((wanted) => wanted.method === method)) return;
          followed++;
          void connection.sendNotification(method, { settings: null });
        });
      },
    });
    await until(() => client.hintRefreshes >= 2, "hints asked again");
    expect(followed).toBe(1);
  });
});
