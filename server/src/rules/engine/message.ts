import type { Localized } from "../../vocabulary/define.ts";
import type { Data, Messages, RuleMetadata } from "../define.ts";

/** Fills the placeholders of one of a rule's messages; a placeholder without a value stays visible, in braces. */
export function formatMessage(
  rule: RuleMetadata,
  variant: string | undefined,
  data: Data,
): Localized {
  const template = templateOf(rule, variant);
  return {
    nl: fill(template.nl, "nl", data),
    en: fill(template.en, "en", data),
  };
}

function templateOf(
  rule: RuleMetadata,
  variant: string | undefined,
): Localized {
  const { message } = rule;
  if (isSingle(message)) return message;
  const chosen = message[variant ?? "default"];
  if (!chosen)
    throw new Error(`${rule.id} has no message ${variant ?? "default"}`);
  return chosen;
}

/** True when a rule has one message, not several variants. */
export function isSingle(message: Localized | Messages): message is Localized {
  return typeof message.nl === "string";
}

function fill(template: string, language: "nl" | "en", data: Data): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    return typeof value === "object" ? value[language] : String(value);
  });
}
