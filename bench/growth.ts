/** How time grows on text that is written to be slow. */
import { parse } from "../grammar/src/parser.ts";
import { bind } from "../server/src/model/bind.ts";
import { adversarial } from "./generate.ts";
import { checkAll } from "./steps.ts";
import { say } from "./table.ts";

/** Four times the size may take a little over four times as long, not sixteen times. */
const limit = 8;

/** Gives the texts that grow faster than that, by name. */
export function measureGrowth(size: number): string[] {
  const slow: string[] = [];
  say(`## Growth on adversarial text, ${size} and ${size * 4} parts`);
  say("");
  say("| text | parse and bind | with all rules |");
  say("| --- | ---: | ---: |");
  for (const [name, make] of Object.entries(adversarial)) {
    const small = make(size);
    const large = make(size * 4);
    const bound = growth((text) => void bind(parse(text)), small, large);
    const checked = growth(checkAll, small, large);
    say(`| ${name} | ${bound.toFixed(1)}x | ${checked.toFixed(1)}x |`);
    if (bound > limit) slow.push(`parse and bind on ${name}`);
    if (checked > limit) slow.push(`rules on ${name}`);
  }
  say("");
  say("4x is linear.");
  say("");
  return slow;
}

function growth(
  run: (text: string) => void,
  small: string,
  large: string,
): number {
  run(small);
  const best = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 2; round++) {
      const start = performance.now();
      run(text);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const before = best(small);
  return best(large) / Math.max(before, 0.05);
}
