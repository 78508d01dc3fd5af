import type * as z from "zod";
import type { Language } from "../../../grammar/src/exact.ts";
import type * as schema from "./schema.ts";
import type * as lists from "./schema-lists.ts";
import type * as prevalence from "./schema-prevalence.ts";

/** Types of the law tables, taken from their schemas; nothing of zod is left at run time. */

type Immutable<T> = T extends readonly (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

type Table<T extends z.ZodType> = Immutable<z.infer<T>>;

export type ThresholdFile = Table<typeof schema.thresholdFile>;
export type ConstantFile = Table<typeof schema.constantFile>;
export type RegimeFile = Table<typeof schema.regimeFile>;
export type StatuteFile = Table<typeof schema.statuteFile>;
export type StudyFile = Table<typeof schema.studyFile>;
export type ArticleFile = Table<typeof schema.articleFile>;
export type SasArticleFile = Table<typeof schema.sasArticleFile>;
export type MunicipalityFile = Table<typeof lists.municipalityFile>;
export type CpvFile = Table<typeof lists.cpvFile>;
export type NutsFile = Table<typeof lists.nutsFile>;
export type ProductCategoryFile = Table<typeof lists.productCategoryFile>;
export type CareFormFile = Table<typeof lists.careFormFile>;
export type VariantFile = Table<typeof schema.variantFile>;
export type PrevalenceFile = Table<typeof prevalence.prevalenceFile>;
export type DutyFile = Table<typeof schema.dutyFile>;
export type CostElementFile = Table<typeof schema.costElementFile>;

/** How sure an entry is: V seen verbatim, S secondary source, I inference, M from memory and not verified. */
export type Confidence = ThresholdFile["periods"][number]["confidence"];

/** The two laws of the field. */
export type Law = CareFormFile["forms"][string]["laws"][number];

/** A text in both languages. */
export type Localized = Readonly<Record<Language, string>>;
