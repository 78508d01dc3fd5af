import * as vscode from "vscode";
import {
  ask,
  before,
  behind,
  check,
  equal,
  finding,
  open,
  plain,
  type Step,
  write,
} from "./kit.ts";

const text = `/// Naar artikel 2.114 lid 4 van de Aanbestedingswet 2012.
bestek Zorg "Zorg in één regio" {
  stadium: concept
  wet: wmo-2015
  looptijd {
    ingang: 2028-01-01
    duur: 2 jaar
    verlenging: 2 x 1 jaar
  }
  perceel Één "Eerste" {
    zorgvormen: individuele-begeleiding
    geraamde-waarde: € 100.000 per jaar
  }
  perceel Twee "Tweede" { zorgvormen: dagbesteding }
  pilot P1 "Samen" { segmenten: Één, Twee }
}
`;

const shown = () => open("lezen.bestek", text);

/** What the editor shows about a document without changing it. */
export const reading: Readonly<Record<string, Step>> = {
  async language() {
    equal((await shown()).languageId, "bestek", "the language");
  },

  async findings() {
    const document = await open(
      "fout.bestek",
      `bestek Z "Z" {
  stadium: concept
  wet: wmo-2015
  instrument: overheidsopdracht
  perceel 1 "Een" { gunningscriteria { methode: laagste-prijs } }
}
`,
    );
    const lowest = await finding(document.uri, "gunning/laagste-prijs");
    equal([lowest.source, lowest.severity], ["bestek", 0], "severity");
    equal(document.getText(lowest.range), "methode: laagste-prijs", "place");
    const { code } = lowest;
    const target = typeof code === "object" ? code.target.toString(true) : "";
    check(target.includes("wetten.overheid.nl"), `the article: ${target}`);
  },

  async "words better not used"() {
    await write("tips/bestek.config.json", '{ "profile": "volledig" }\n');
    const { uri } = await open(
      "tips/a.bestek",
      'bestek T "T" {\n  bekostiging { vorm: PxQ }\n}\n',
    );
    const { tags } = await finding(uri, "taal/synoniem");
    equal(tags, [vscode.DiagnosticTag.Deprecated], "struck through");
  },

  async hover() {
    const document = await shown();
    const hovers = await ask<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      [document.uri, behind(document, "stad")],
      ({ length }) => length > 0,
    );
    const said = hovers.flatMap(({ contents }) => contents).map(plain);
    check(said.join().includes("**stadium** (stage)"), `hover: ${said}`);
  },

  async folding() {
    const { uri } = await shown();
    const folds = await ask<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      [uri],
      ({ length }) => length > 0,
    );
    check(
      folds.some(({ start, end }) => start === 4 && end === 7),
      `the fold of 'looptijd': ${JSON.stringify(folds)}`,
    );
  },

  async "selection ranges"() {
    const document = await shown();
    const [selection] = await ask<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      [document.uri, [behind(document, "ingang: 2028")]],
      ({ length }) => length > 0,
    );
    const texts: string[] = [];
    for (let at = selection; at; at = at.parent as vscode.SelectionRange)
      texts.push(document.getText(at.range));
    check(texts.includes("2028-01-01"), `the value: ${texts[0]}`);
    check(texts.includes("ingang: 2028-01-01"), "the statement");
    equal(texts.at(-1), text, "the widest selection");
  },

  async "semantic tokens"() {
    const { uri } = await shown();
    const legend = await ask<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      [uri],
      () => true,
    );
    const { data } = await ask<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      [uri],
      (tokens) => tokens.data.length > 0,
    );
    const [line, character, length, type] = data;
    equal(
      [line, character, length, legend.tokenTypes[type ?? -1]],
      [1, 0, "bestek".length, "keyword"],
      "the first token",
    );
  },

  async "document links"() {
    const { uri } = await shown();
    const links = await ask<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      [uri],
      ({ length }) => length > 0,
    );
    const target = links[0]?.target?.toString(true) ?? "";
    check(
      /^https:\/\/wetten\.overheid\.nl\/.*2\.114/.test(target),
      `the article: ${target}`,
    );
  },

  async "inlay hints"() {
    const { uri, lineCount } = await shown();
    const hints = await ask<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      [uri, new vscode.Range(0, 0, lineCount, 0)],
      ({ length }) => length > 0,
    );
    const labels = hints.map(({ label }) => label);
    check(labels.includes("t/m 31 december 2029"), `the end: ${labels}`);
    check(labels.includes("= € 400.000 met opties"), `the value: ${labels}`);
  },

  async "code lenses"() {
    const document = await shown();
    const lenses = await ask<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      // As many as are to be resolved at once.
      [document.uri, 100],
      ({ length }) => length > 0,
    );
    const references = lenses.find(
      ({ command }) => command?.title === "1 verwijzing",
    );
    if (!references?.command) throw new Error(JSON.stringify(lenses));
    equal(document.getText(references.range), "Één", "the lens");
    const { command, arguments: given = [] } = references.command;
    await vscode.commands.executeCommand(command, ...given);
    const at = vscode.window.activeTextEditor?.selection.active;
    equal(at, before(document, "Één, Twee"), "where the cursor went");
  },

  async "document symbols"() {
    const { uri } = await shown();
    const [root] = await ask<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      [uri],
      ({ length }) => length > 0,
    );
    const names = root?.children.map(({ name }) => name);
    equal(
      names,
      ["looptijd", "Één Eerste", "Twee Tweede", "P1 Samen"],
      "the outline",
    );
  },

  async "workspace symbols"() {
    const { uri } = await shown();
    const symbols = await ask<vscode.SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      ["Één"],
      ({ length }) => length > 0,
    );
    const places = symbols.map(({ location }) => location.uri.path);
    check(places.includes(uri.path), `${places}`);
  },

  async highlights() {
    const document = await shown();
    const highlights = await ask<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      [document.uri, behind(document, "segmenten: É")],
      ({ length }) => length > 0,
    );
    equal(
      highlights.map(({ range }) => document.getText(range)),
      ["Één", "Één"],
      "the highlights",
    );
  },
};
