import type { Page } from "playwright-core";

/**
 * What a document is made of, without its texts: `a[class,href]` for each kind of element, by its name and those of its attributes.
 * The marks of components (`data-v-…`) differ from one build to another.
 */
export async function signaturesOf(page: Page): Promise<ReadonlySet<string>> {
  const signatures = await page.evaluate(() =>
    [...document.querySelectorAll("*")].map((element) => {
      const names = element.getAttributeNames().filter((name) => !name.startsWith("data-v-"));
      return `${element.tagName.toLowerCase()}[${names.sort().join(",")}]`;
    }),
  );
  return new Set(signatures);
}
