import type { DefaultTheme, MarkdownRenderer, PageData, UserConfig } from "vitepress";
import { readFacts, type SiteFacts, workFolder } from "../pages/work-folder.js";
import { accessibleTheme } from "./accessible-theme.js";
import { disarmMarks } from "./disarm-marks.js";
import { escapeHtml } from "./escape-html.js";
import { nameHeadings } from "./named-headings.js";

/** The configuration of VitePress for the site that is made in a folder. */
export function siteConfig(folder: string): UserConfig<DefaultTheme.Config> {
  const { pages, site, cache } = workFolder(folder);
  const facts = readFacts(folder);
  return {
    srcDir: pages,
    srcExclude: ["public/**", "gitbook-contents.md"],
    outDir: site,
    cacheDir: cache,
    // a code may be `assets`, and a code has no hyphen
    assetsDir: "site-assets",
    base: facts.base,
    cleanUrls: true,
    // a list of all errors would fetch all of them
    router: { prefetchLinks: false },
    lang: "en",
    title: disarmMarks(facts.title),
    description: "What can go wrong, and what to do about it.",
    head: [["link", { rel: "icon", href: ICON }]],
    markdown: {
      // pages say all of this themselves, and nothing of it is for the texts of a catalog
      linkify: false,
      gfmAlerts: false,
      attrs: { disable: true },
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config: adjustMarkdown,
    },
    transformPageData: disarmTitles,
    vite: { plugins: [accessibleTheme()] },
    themeConfig: themeConfig(facts),
  };
}

type LocalSearch = Extract<DefaultTheme.Config["search"], { provider: "local" }>;
type SearchOptions = NonNullable<
  NonNullable<NonNullable<LocalSearch["options"]>["miniSearch"]>["searchOptions"]
>;

/** `!` in a square: no request for an icon. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3451b2"/><path d="M14 6h4l-1 13h-2zM14 22h4v4h-4z" fill="#fff"/></svg>')}`;

function adjustMarkdown(md: MarkdownRenderer): void {
  md.disable("emoji");
  nameHeadings(md);
  const render = md.render.bind(md);
  md.render = (...given) => disarmMarks(render(...given));
}

function disarmTitles({ title, description, headers }: PageData): Partial<PageData> {
  const disarmed = headers.map((header) => ({ ...header, title: disarmMarks(header.title) }));
  return { title: disarmMarks(title), description: disarmMarks(description), headers: disarmed };
}

const OVERVIEW: readonly DefaultTheme.NavItemWithLink[] = [
  { text: "By HTTP status", link: "/by-status" },
  { text: "By code", link: "/by-code" },
  { text: "Changelog", link: "/what-changed" },
];

function themeConfig({ title, sidebar }: SiteFacts): DefaultTheme.Config {
  const groups = [
    { text: "Overview", items: [{ text: "All errors and APIs", link: "/" }, ...OVERVIEW] },
    ...sidebar.map(({ text, items }) => ({
      text: html(text),
      items: items.map((item) => ({ ...item, text: html(item.text) })),
    })),
  ];
  return {
    siteTitle: html(title),
    nav: [...OVERVIEW],
    sidebar: groups,
    outline: { level: [2, 3] },
    docFooter: { prev: false, next: false },
    search: { provider: "local", options: { detailedView: false, miniSearch: { searchOptions: SEARCH } } },
  };
}

/** VitePress prints the function into the program of the pages: nothing from outside of it is there. */
const SEARCH: SearchOptions = {
  // the page that is named so, before what only mentions it
  boostDocument: (_id, _term, stored) => ((stored?.["titles"] as string[] | undefined)?.length === 0 ? 3 : 1),
};

/** VitePress takes the texts of its navigation for HTML. */
function html(text: string): string {
  return disarmMarks(escapeHtml(text));
}
