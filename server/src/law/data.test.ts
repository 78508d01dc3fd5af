import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { articleTitle, citedArticles, versionsOf } from "./articles.ts";
import { careForm, careFormIds } from "./care-forms.ts";
import { articlesIn, isSource } from "./citation.ts";
import articles from "./data/articles.json" with { type: "json" };
import careForms from "./data/care-forms.json" with { type: "json" };
import constants from "./data/constants.json" with { type: "json" };
import costElements from "./data/cost-elements.json" with { type: "json" };
import cpv from "./data/cpv-care.json" with { type: "json" };
import duties from "./data/duties.json" with { type: "json" };
import municipalities from "./data/municipalities-2026.json" with {
  type: "json",
};
import nuts from "./data/nuts3.json" with { type: "json" };
import prevalence from "./data/prevalence.json" with { type: "json" };
import variants from "./data/procedure-variants.json" with { type: "json" };
import categories from "./data/product-categories.json" with { type: "json" };
import regimes from "./data/regimes.json" with { type: "json" };
import sasArticles from "./data/sas-articles.json" with { type: "json" };
import statutes from "./data/statutes.json" with { type: "json" };
import studies from "./data/studies.json" with { type: "json" };
import thresholds from "./data/thresholds.json" with { type: "json" };
import { productCategory } from "./product-categories.ts";
import * as schema from "./schema.ts";
import * as lists from "./schema-lists.ts";
import { prevalenceFile } from "./schema-prevalence.ts";
import { isStatute } from "./statutes.ts";

const files: readonly (readonly [string, z.ZodType, unknown])[] = [
  ["articles", schema.articleFile, articles],
  ["care-forms", lists.careFormFile, careForms],
  ["constants", schema.constantFile, constants],
  ["cost-elements", schema.costElementFile, costElements],
  ["cpv-care", lists.cpvFile, cpv],
  ["duties", schema.dutyFile, duties],
  ["municipalities-2026", lists.municipalityFile, municipalities],
  ["nuts3", lists.nutsFile, nuts],
  ["prevalence", prevalenceFile, prevalence],
  ["procedure-variants", schema.variantFile, variants],
  ["product-categories", lists.productCategoryFile, categories],
  ["regimes", schema.regimeFile, regimes],
  ["sas-articles", schema.sasArticleFile, sasArticles],
  ["statutes", schema.statuteFile, statutes],
  ["studies", schema.studyFile, studies],
  ["thresholds", schema.thresholdFile, thresholds],
];

test.each(files)("%s.json fits its schema", (_name, shape, data) => {
  expect(shape.safeParse(data).error?.message).toBeUndefined();
});

test("every period ends on or after its start", () => {
  const wrong: unknown[] = [];
  for (const [name, , data] of files)
    JSON.stringify(data, (_key, value) => {
      if (value?.from && value?.to && value.from > value.to)
        wrong.push([name, value]);
      return value;
    });
  expect(wrong).toEqual([]);
});

describe("references between tables", () => {
  test("every cited article has a statute", () => {
    expect(citedArticles().filter(([id]) => !isStatute(id))).toEqual([]);
  });

  test("every division of an article has its heading", () => {
    for (const [id, number] of citedArticles()) {
      if (!isStatute(id)) throw new Error(id);
      for (const { division, heading } of versionsOf(id, number))
        expect(heading === null, `${id} ${number}`).toBe(division === null);
    }
  });

  test("versions of an article follow each other without overlap", () => {
    for (const [id, number] of citedArticles()) {
      if (!isStatute(id)) throw new Error(id);
      const versions = versionsOf(id, number);
      for (const [i, next] of versions.slice(1).entries())
        expect((versions[i]?.to ?? "9") < (next.from ?? "0")).toBe(true);
    }
  });

  test.each([
    ...Object.entries(constants.constants).map(([id, { ref }]) => [id, ref]),
    ...Object.entries(regimes.regimes).flatMap(([id, { basis }]) =>
      basis.map((ref) => [id, ref]),
    ),
    ...Object.entries(costElements.laws).map(([id, { ref }]) => [id, ref]),
    ...thresholds.periods.map(({ from, statute }) => [from, statute]),
  ])("%s names the source %s", (_id, ref) => {
    expect(isSource(ref ?? "")).toBe(true);
  });

  test.each(Object.entries(duties.duties))(
    "the duty %s rests on articles of the table",
    (_id, { sources }) => {
      for (const { ref, at } of sources) {
        if (!isStatute(ref)) throw new Error(ref);
        for (const article of articlesIn(at))
          expect(versionsOf(ref, article)).not.toEqual([]);
      }
    },
  );

  test("a statute and a study never share a name", () => {
    expect(Object.keys(studies.studies).filter((id) => isStatute(id))).toEqual(
      [],
    );
  });

  test("care forms name categories of their own law", () => {
    for (const id of careFormIds())
      for (const code of careForm(id).categories)
        expect(careForm(id).laws).toContain(productCategory(code)?.law);
  });

  test("codes proposed for care forms have a label", () => {
    for (const id of careFormIds())
      for (const code of careForm(id).cpv)
        expect(Object.keys(cpv.art77)).toContain(code);
  });
});

test("the counts that the sources state", () => {
  expect(Object.keys(cpv.art77)).toHaveLength(115);
  expect(Object.keys(nuts.regions)).toHaveLength(41);
  expect(careFormIds()).toHaveLength(13);
  expect(Object.keys(variants.variants)).toHaveLength(8);
  expect(
    Object.values(municipalities.provinces).flatMap((names) =>
      Object.keys(names),
    ),
  ).toHaveLength(342);
});

test("what an article is about, from the division it stands in", () => {
  expect(articleTitle("aw2012", "2.71")).toBe("Termijnen");
  expect(articleTitle("jeugdwet", "3.2")).toBe("Gecertificeerde instellingen");
  expect(articleTitle("jeugdwet", "2.19")).toBeUndefined();
  expect(articleTitle("aw2012", "9.99")).toBeUndefined();
});
