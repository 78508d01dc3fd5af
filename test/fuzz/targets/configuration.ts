import { applyConfiguration } from "../../../server/src/config/apply.ts";
import { isIncluded } from "../../../server/src/config/included.ts";
import { ConfigurationResolver } from "../../../server/src/config/resolver.ts";
import { configurationCompletions } from "../../../server/src/features/configuration-completion.ts";
import { ruleDocs } from "../../../server/src/rules/generated/docs.ts";
import { rules } from "../../../server/src/rules/generated/registry.ts";
import { Random } from "../../soak/random.ts";
import { hold, type Input, places, seedOf } from "../input.ts";

/** A configuration file, however it was written. */
export async function configuration(input: Input): Promise<void> {
  const text = input.settings;
  const readText = async (uri: string) =>
    uri === places.settings || uri === `${places.folder}/basis.json`
      ? text
      : undefined;
  const resolver = new ConfigurationResolver({ readText }, rules);
  const resolved = await resolver.resolve(places.text);
  for (const { message, offset } of resolved.problems) {
    hold(
      0 <= offset && offset <= text.length,
      "a problem lies in its text",
      offset,
    );
    hold(message.nl !== "" && message.en !== "", "a problem is told");
  }
  isIncluded(places.text, resolved);
  isIncluded(`${places.folder}/archief/[x](y)!.bestek`, resolved);
  applyConfiguration([], resolved.configuration);
  const random = new Random(seedOf(input));
  const { language } = resolved.configuration;
  for (let left = 5; left > 0; left--) {
    const offset = random.below(text.length + 1);
    configurationCompletions(text, offset, { rules, docs: ruleDocs }, language);
  }
}
