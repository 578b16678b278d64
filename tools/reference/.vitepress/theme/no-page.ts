import { withBase } from "vitepress";
import { h, type VNode } from "vue";

/** What stands where there is no page: that of the theme has no landmark, and knows nothing of codes. */
export function noPage(): VNode {
  const link = (text: string, path: string): VNode => h("a", { href: withBase(path) }, text);
  return h("main", { class: "vp-doc", style: "max-width: 640px; margin: 0 auto; padding: 64px 24px" }, [
    h("h1", "There is no such page"),
    h("p", [
      "The address may be mistyped, or of an error that is no longer in the contract. Look for it ",
      link("by code", "/by-code"),
      ", ",
      link("by HTTP status", "/by-status"),
      " or in the ",
      link("changelog", "/what-changed"),
      ".",
    ]),
  ]);
}
