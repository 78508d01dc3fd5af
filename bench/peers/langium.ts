import { URI } from "langium";
import { createServicesForGrammar } from "langium/grammar";

/**
 * The language as far as the measured documents go, the way one writes it in Langium: a keyword for every block and key,
 * a cross-reference for a set of requirements.
 */
const grammar = `
grammar Bestek

entry Document: blocks+=Block*;

Block:
  kind=('bestek' | 'opdrachtgever' | 'looptijd' | 'eisenset' | 'geschiktheidseis' | 'segment' | 'bekostiging' |
    'perceel' | 'product' | 'gunningscriteria' | 'kwaliteit')
  name=ID? title=STRING? (weight=NUMBER '%')?
  ('{' (blocks+=Block | entries+=Entry)* '}' | rows+=Row+)?;

Row: '|' (cells+=Cell '|')+;
Cell: head=Key | value=Value;

Entry: Requirements | Setting;
Requirements: 'eisen' ':' sets+=[Block:ID] (',' sets+=[Block:ID])*;
Setting: key=Key ':' values+=Value (',' values+=Value)*;

Key returns string:
  'stadium' | 'fictief' | 'peildatum' | 'wet' | 'instrument' | 'procedure' | 'gemeenten' | 'ingang' | 'duur' |
  'verlenging' | 'bewijs' | 'uitvoeringsvariant' | 'vorm' | 'naam' | 'titel' | 'zorgvormen' | 'geraamde-waarde' |
  'opdrachtnemers' | 'eenheid' | 'tarief' | 'tariefsoort' | 'methode';

Value: Money | Extension | Duration | Range | Bound | Day | Text | Word;
Money: '\u20ac' amount=NUMBER scale=('miljoen' | 'miljard')? ('per' unit=Unit)?;
Extension: count=NUMBER 'x' each=Duration;
Duration: amount=NUMBER unit=Unit;
Range: from=NUMBER '..' to=NUMBER;
Bound: bound=('maximaal' | 'minimaal') amount=NUMBER;
Day: date=DATE;
Text: text=STRING;
Word: word=(ID | Unit);
Unit returns string: 'jaar' | 'maanden' | 'maand' | 'uur' | 'dagdeel';

hidden terminal WS: /\\s+/;
hidden terminal COMMENT: /\\/\\/[^\\n\\r]*/;
terminal DATE: /\\d{4}-\\d{2}-\\d{2}/;
terminal NUMBER: /\\d+(\\.\\d{3})*(,\\d+)?/;
terminal STRING: /"[^"]*"/;
terminal ID: /[_a-zA-Z][\\w-]*/;
`;

/** Parses, indexes, links and validates with Langium; a document that it does not read without an error is no measurement. */
export async function langium(): Promise<(text: string) => Promise<void>> {
  const services = await createServicesForGrammar({ grammar });
  const { LangiumDocumentFactory, DocumentBuilder, LangiumDocuments } =
    services.shared.workspace;
  const [extension = ""] = services.LanguageMetaData.fileExtensions;
  let count = 0;
  return async (text) => {
    const uri = URI.parse(`memory:/${count++}${extension}`);
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation: true });
    const [error] = document.diagnostics ?? [];
    if (error) throw new Error(`${error.range.start.line}: ${error.message}`);
    // Otherwise each round would make the next one slower.
    await DocumentBuilder.update([], [uri]);
  };
}
