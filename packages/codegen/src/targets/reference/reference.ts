import type { Target } from "../target.js";

/**
 * The reference: a page of Markdown for each error and each API, lists of them, and the same for language models. The pages are
 * plain enough for GitBook, VitePress and Docusaurus alike; the folder is to be published where `docs` of the catalog says.
 */
export const reference: Target = {
  name: "reference",
  optIn: true,
  emit: async (catalog, options) => {
    // the parser of Markdown is for whoever wants pages
    const { printPages } = await import("./print-pages.js");
    return printPages(catalog, options);
  },
};
