import { parse } from "../../../grammar/src/parser.ts";
import { print } from "../../../grammar/src/print.ts";
import { translate } from "../../../grammar/src/translate.ts";
import type { Language } from "../features/convert.ts";
import { explanation } from "../features/explain.ts";
import { overview } from "../features/overview.ts";
import { preview } from "../features/preview/page.ts";
import { encodedUri, plainUri } from "../features/uri.ts";
import { writtenIn } from "../model/written-in.ts";
import { dictionary } from "../vocabulary/dictionary.ts";
import { startingSpecification } from "../vocabulary/starting-specification.ts";
import { ask, type Server, yieldTo } from "./server.ts";

/** What the extension asks beyond the protocol. */
export function serveExtras(server: Server): void {
  const { connection, rules } = server;

  /** A rule as a page of Markdown. */
  connection.onRequest(
    "bestek/explain",
    async ({ rule, uri }: { rule: string; uri?: string }) => {
      const language = await languageOf(server, uri);
      const found = rules.find(({ id }) => id === rule);
      if (!found) return null;
      const day = server.session.decisiveDay(undefined);
      const texts = await server.texts();
      return explanation(found, texts.rules[rule], day, language);
    },
  );

  /** Every rule by name and title, to choose from. */
  connection.onRequest("bestek/rules", async ({ uri }: { uri?: string }) => {
    const language = await languageOf(server, uri);
    const texts = await server.texts();
    return rules.map(({ id }) => ({
      id,
      title: texts.rules[id]?.title[language] ?? "",
    }));
  });

  /** The text of a document with its keywords in the other language. */
  connection.onRequest("bestek/translate", async ({ uri }: { uri: string }) => {
    const known = await ask(server, { uri });
    if (!known) return null;
    const { unit, language } = known;
    const to: Language = writtenIn(unit, language) === "nl" ? "en" : "nl";
    const translated = translate(unit.tree, to, dictionary(to));
    return { language: to, text: print(parse(translated)) };
  });

  /** A small specification to start from. */
  connection.onRequest(
    "bestek/template",
    ({ language }: { language: Language }) => startingSpecification[language],
  );

  /** Segments and lots with value, term and findings, for the overview. */
  connection.onRequest("bestek/overview", async ({ uri }: { uri: string }) => {
    await server.loaded;
    const known = await ask(server, { uri });
    if (!known) return [];
    return overview(known, server.session.findings(known));
  });

  /** A document as a page to read. */
  connection.onRequest(
    "bestek/preview",
    async ({ uri }: { uri: string }, token) => {
      await server.loaded;
      // An edit or a cancellation that came right behind the request comes first.
      await yieldTo(token);
      const known = await ask(server, { uri });
      if (!known) return null;
      const { session } = server;
      return preview(known, session.checks(known), { today: session.today() });
    },
  );

  /** How many findings the folders hold together, after checking everything. */
  connection.onRequest("bestek/checkWorkspace", async () => {
    await server.loaded;
    const uris = await server.session.checked();
    const counts = [];
    for (const uri of uris) {
      const known = await server.session.know(uri);
      const findings = known ? server.session.findings(known).length : 0;
      counts.push({ uri: encodedUri(uri), findings });
    }
    return counts;
  });
}

async function languageOf(
  { session }: Server,
  uri: string | undefined,
): Promise<Language> {
  const { configuration } = await session.configuration(plainUri(uri ?? ""));
  return configuration.language;
}
