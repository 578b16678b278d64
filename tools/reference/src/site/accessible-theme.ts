import { basename } from "node:path";
import type { UserConfig } from "vitepress";

type Plugin = Extract<NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number], { name: string }>;

/** What a component has in its template, and what it must have instead. */
type Mend = readonly [found: string, wanted: string];

/** A label is for what has a role. */
const KEYS: readonly Mend[] = ["navigateUp", "navigateDown", "select", "close"].map((key) => [
  `<kbd :aria-label="translate('modal.footer.${key}KeyAriaLabel')"`,
  `<kbd role="img" :aria-label="translate('modal.footer.${key}KeyAriaLabel')"`,
]);

/** By the component of VitePress 1.6. Each was found by axe in a browser, which tells if one becomes superfluous or is lacking. */
const MENDS: Readonly<Record<string, readonly Mend[]>> = {
  "VPLocalSearchBox.vue": [
    // a button cannot have a form in it (ARIA 1.2, children presentational): this is a dialog
    [
      `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"`,
      `role="dialog"
      aria-modal="true"
      aria-label="Search"`,
    ],
    // nor can an option have a link in it: the link is the option
    [
      `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
      `role="none"`,
    ],
    [
      `:aria-label="[...p.titles, p.title].join(' > ')"`,
      `:id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"`,
    ],
    ...KEYS,
  ],
  // on a phone it stands in no landmark
  "VPLocalNavOutlineDropdown.vue": [
    [
      `class="VPLocalNavOutlineDropdown"`,
      `class="VPLocalNavOutlineDropdown" role="navigation" aria-label="On this page"`,
    ],
  ],
};

/** Mends the theme of VitePress for those who do not see it. */
export function accessibleTheme(): Plugin {
  return {
    name: "accessible-theme",
    enforce: "pre",
    transform(code, id) {
      const [path = ""] = id.split("?");
      const mends = path.includes("/theme-default/") && !id.includes("?") ? MENDS[basename(path)] : undefined;
      return mends?.reduce((text, mend) => mended(text, mend, id), code);
    },
  };
}

function mended(text: string, [found, wanted]: Mend, id: string): string {
  if (text.split(found).length !== 2)
    throw new Error(
      `${id} does not have this once, as VitePress 1.6 has; see whether it is still to be mended:\n${found}`,
    );
  return text.replace(found, () => wanted);
}
