/** The part of the window, above and below, in which a marked block counts as out of sight. */
const margin = 0.15;

/** Marks the smallest block that holds the line, and brings it in sight where the page should follow. */
export function markLine(
  root: Element,
  line: number,
  isFollowed: boolean,
): void {
  const found = blockAt(root, line);
  const marked = root.querySelector("[aria-current]");
  if (found === marked) return;
  marked?.removeAttribute("aria-current");
  found?.setAttribute("aria-current", "location");
  if (found && isFollowed) bringInSight(found);
}

/** The smallest block around the line; between blocks the one that ended last. */
function blockAt(root: Element, line: number): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let size = Number.POSITIVE_INFINITY;
  let before: HTMLElement | undefined;
  let ended = -1;
  for (const block of root.querySelectorAll<HTMLElement>("[data-from]")) {
    const from = Number(block.dataset.from);
    const to = Number(block.dataset.to);
    if (from <= line && line <= to && to - from < size) {
      best = block;
      size = to - from;
    }
    if (to < line && to > ended) {
      before = block;
      ended = to;
    }
  }
  return best ?? before;
}

function bringInSight(block: HTMLElement): void {
  const { top, bottom } = block.getBoundingClientRect();
  const edge = window.innerHeight * margin;
  const lowest = window.innerHeight - edge;
  if (top >= edge && bottom <= lowest) return;
  // Of a block larger than the window some part is enough.
  if (top <= edge && bottom >= lowest) return;
  const isCalm =
    document.body.classList.contains("vscode-reduce-motion") ||
    matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollBy({ top: top - edge, behavior: isCalm ? "auto" : "smooth" });
}
