import type { RuleDocs } from "../rules/define.ts";
import type { VocabularyTexts } from "../vocabulary/texts.ts";
import type { Host } from "./session.ts";

/** The texts for people, which no check needs: they are read when someone asks. */
export interface Texts {
  readonly rules: Readonly<Record<string, RuleDocs>>;
  readonly vocabulary: VocabularyTexts;
}

/** What the server has of the place that it runs in. */
export interface Surroundings extends Host {
  texts(): Promise<Texts>;
}
