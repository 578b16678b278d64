import type { Page } from "playwright-core";

export interface Outline {
  /** How many headings of level 1 the document has. */
  readonly titles: number;
  /** The levels of the headings of the page itself. */
  readonly levels: readonly number[];
}

export async function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => ({
    titles: document.querySelectorAll("h1, [role=heading][aria-level='1']").length,
    levels: [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].map(({ tagName }) =>
      Number(tagName.slice(1)),
    ),
  }));
}

/** A heading may be one level deeper than the one before, not more. */
export function skippedLevels(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`has a heading of level ${level} below one of level ${before}`] : [];
  });
}
