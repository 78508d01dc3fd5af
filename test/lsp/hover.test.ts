import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Hover } from "vscode-languageserver/node";
import { folders } from "../cli/bestek.ts";
import { type Client, languageServer, marked, uriOf } from "./client.ts";

const { start } = languageServer();
const folder = folders();
const uri = "untitled:Untitled-1";

/** What hover says at the `<|>` marker; `config` is the configuration that holds there. */
async function hoverAt(source: string, config = "{}"): Promise<string> {
  const cwd = await folder({ "bestek.config.json": config });
  const file = uriOf(join(cwd, "a.bestek"));
  return ask(await start({ folders: [cwd] }), source, file);
}

async function ask(client: Client, source: string, at = uri): Promise<string> {
  const { text, position } = marked(source);
  await client.open(at, text);
  const hover = await client.request<Hover | null>("textDocument/hover", {
    textDocument: { uri: at },
    position,
  });
  const contents = hover?.contents;
  return contents && typeof contents === "object" && "value" in contents
    ? contents.value
    : "";
}

const levels = `bestek Zorg "Zorg in de regio" {
  stadium: strategie
  peildatum: 2021-06-30
  wet: wmo-2015
  instrument: overheidsopdracht
  looptijd {
    ingang: 2028-01-01
    duur: 2 jaar
    verlenging: 2 x 1 jaar
  }
  segment Thuis "Thuis" {
    zorgvormen: huishoudelijke-hulp
    /// Alleen in Tiel.
    perceel 1 "Schoon huis" {
      geraamde-waarde: € 100.000 per jaar
      looptijd { duur: 3 jaar }
    }
  }
}
`;

/** The document with the marker put in a place. */
function at(place: string): string {
  const name = place.replace("<|>", "");
  if (!levels.includes(name)) throw new Error(`no ${name}`);
  return levels.replace(name, place);
}

describe("hover", () => {
  test("tells what a key is, and links to the act of the reference date", async () => {
    const text = await hoverAt(at("instru<|>ment: overheidsopdracht"));
    expect(text).toContain("**instrument** (instrument)");
    const extension = await hoverAt(at("verlen<|>ging:"));
    expect(extension).toContain("**verlenging** (extension)");
    const procedure = await hoverAt(
      at("  wet: wmo-2015").replace(
        "  wet:",
        "  bewaar<|>termijn: 7 jaar\n  wet:",
      ),
    );
    expect(procedure).toMatch(
      /\[Aw 2012, art\. [\d.a-z]+[^\]]*\]\(https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0032203&artikel=[\d.a-z]+&z=2021-06-30&g=2021-06-30\)/u,
    );
  });

  test("tells which values hold in a lot, from where, and what is computed", async () => {
    const text = await hoverAt(at('perceel 1 "Schoon <|>huis"'));
    expect(text).toContain('**perceel 1 "Schoon huis"**\n\nAlleen in Tiel.');
    expect(text).toContain(
      "€ 500.000 met opties, geraamd op € 400.000 (48 maanden) · t/m 31 december 2032",
    );
    expect(text).toMatch(
      /- `zorgvormen: huishoudelijke-hulp` vanuit segment Thuis, \[regel 12\]\(file:.*a\.bestek#L12\)/u,
    );
    expect(text).toMatch(
      /- `looptijd\.verlenging: 2 x 1 jaar` vanuit bestek Zorg, \[regel 9\]/u,
    );
    // What the lot says itself is not taken over.
    expect(text).not.toContain("looptijd.duur");
  });

  test("tells which value is replaced, and what follows from the new one", async () => {
    const text = await hoverAt(at("loop<|>tijd { duur: 3 jaar }"));
    expect(text).toContain("- `ingang: 2028-01-01` vanuit bestek Zorg");
    expect(text).toContain(
      "= t/m 31 december 2030, met alle verlengingen t/m 31 december 2032",
    );
    const list = await hoverAt(
      levels
        .replace("  looptijd {\n", "  zorgvormen: daghulp\n  looptijd {\n")
        .replace("zorgvormen: huis", "zorg<|>vormen: huis"),
    );
    expect(list).toContain(
      "Vervangt `daghulp`, dat anders geldt vanuit bestek Zorg, [regel 6]",
    );
  });

  test("tells how common a choice was, unless figures are switched off", async () => {
    const source = at("overheids<|>opdracht");
    const usual =
      /Zo gebruikelijk was deze keuze: 94% bij huishoudelijke hulp, van de gemeenten .* per 1-1-2018 \(PPRC\)\./u;
    expect(await hoverAt(source)).toMatch(usual);
    expect(await hoverAt(source, '{ "statistics": false }')).not.toMatch(
      /gebruikelijk/u,
    );
    expect(
      await hoverAt(source, '{ "severities": { "statistiek": "off" } }'),
    ).not.toMatch(/gebruikelijk/u);
    expect(await hoverAt(at("duur: 3 <|>jaar"))).toContain(
      "Zo gebruikelijk was deze keuze: 11% bij Wmo 2015",
    );
    // No lot takes this one over.
    expect(await hoverAt(at("duur: 2 <|>jaar"))).not.toMatch(/gebruikelijk/u);
  });

  test("speaks English where the configuration does", async () => {
    const english = '{ "language": "en" }';
    const lot = await hoverAt(at('perceel 1 "Schoon <|>huis"'), english);
    expect(lot).toContain('**lot 1 "Schoon huis"**');
    expect(lot).toContain("Also holds here:");
    expect(lot).toMatch(/from segment Thuis, \[line 12\]/u);
    expect(lot).toContain(
      "€ 500,000 with options, estimated at € 400,000 (48 months) · through 31 December 2032",
    );
    expect(await hoverAt(at("overheids<|>opdracht"), english)).toContain(
      "How common this choice was: ",
    );
  });

  test("shows what the author wrote as it is, never as a mark that loads or leads somewhere", async () => {
    const text = await ask(
      await start(),
      'bestek A {\n  /// ![x](http://example.org/x.png) <b>vet</b>\n  perceel 1 "[a](command:b) <|>*c*" {}\n}\n',
    );
    expect(text).toContain(
      "\\!\\[x\\](http://example.org/x.png) \\<b\\>vet\\</b\\>",
    );
    expect(text).toContain("\\[a\\](command:b) \\*c\\*");
  });

  test("of what refers to a block tells about that block", async () => {
    const text = await ask(
      await start(),
      'bestek A {\n  /// Voor iedereen.\n  doel D "Dichtbij" {}\n  perceel 1 { draagt-bij-aan: <|>D }\n}\n',
    );
    expect(text).toContain('**doel D "Dichtbij"**\n\nVoor iedereen.');
  });
});
