import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Artifact, ArtifactLocation, Location, Region } from "sarif";
import type { Location as Place } from "../rules/finding.ts";
import type { ReportDocuments, Span } from "./report.ts";

/** What relative addresses in the log are relative to. */
export const baseId = "%SRCROOT%";

const longestSnippet = 500;

/** Places as SARIF writes them. It numbers the documents in the order in which they are first mentioned. */
export class SarifPlaces {
  readonly #documents: ReportDocuments;
  readonly #mentioned: string[] = [];

  constructor(documents: ReportDocuments) {
    this.#documents = documents;
  }

  location(place: Place): Location {
    const span = this.#documents.span(place);
    return {
      physicalLocation: {
        artifactLocation: this.artifact(place.uri),
        region: { ...regionOf(span), ...this.#snippet(place) },
      },
    };
  }

  region(place: Place): Region {
    return regionOf(this.#documents.span(place));
  }

  artifact(uri: string): ArtifactLocation {
    let index = this.#mentioned.indexOf(uri);
    if (index < 0) index = this.#mentioned.push(uri) - 1;
    return { ...this.#address(uri), index };
  }

  /** The documents that were mentioned. */
  artifacts(): Artifact[] {
    return this.#mentioned.map((uri) => ({
      location: this.#address(uri),
      encoding: "utf-8",
      sourceLanguage: "bestek",
    }));
  }

  /** The text of a range, for viewers without the document; a long one is left out. */
  #snippet({ uri, start, end }: Place): Pick<Region, "snippet"> {
    if (end - start > longestSnippet) return {};
    const { text } = this.#documents.lines(uri);
    return { snippet: { text: text.slice(start, end) } };
  }

  /** Relative where the document stands under the working folder, else absolute. */
  #address(uri: string): ArtifactLocation {
    const path = this.#documents.pathOf(uri);
    if (isAbsolute(path) || path.startsWith("../")) {
      return { uri: pathToFileURL(uri).href };
    }
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return { uri: encoded, uriBaseId: baseId };
  }
}

function regionOf(span: Span): Region {
  return {
    startLine: span.start.line,
    startColumn: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    charOffset: span.startOffset,
    charLength: span.endOffset - span.startOffset,
  };
}
