import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import { hostileTexts } from "../testing/injection/hostile-texts.js";
import { PACKAGE_KINDS } from "./package-kinds.js";
import { packageManifest } from "./package-manifest.js";
import { packageReadme } from "./package-readme.js";

const catalog = fixtureCatalog("draft");
const options = { folder: "packages", scope: "@acme", version: "1.0.0" };
const workspace = { license: undefined, typescript: "~7.0.2", sibling: () => "workspace:*" };
const markdown = new MarkdownIt({ html: true });

const NAMES = [
  ...hostileTexts.map(({ text }) => text),
  "a`b``c",
  "shop`\n\n# Heading\n\n<img src=x>",
  "$& $` $'",
];

/** What a README is made of, but for its words. */
function shape(text: string): readonly string[] {
  return markdown
    .parse(text, {})
    .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
}

test.each(NAMES)("the name of a catalog is a piece of code in each README: %j", (name) => {
  for (const kind of PACKAGE_KINDS) {
    const calm = packageReadme(kind, { ...catalog, name: "shop" }, options);
    const text = packageReadme(kind, { ...catalog, name }, options);
    expect(shape(text)).toEqual(shape(calm));
    expect(text).not.toContain("{catalog}");
  }
});

test("the name of a catalog stands in a manifest as it is", () => {
  for (const kind of PACKAGE_KINDS) {
    const { description } = packageManifest(kind, { ...catalog, name: "$& $' $`" }, options, workspace);
    expect(description).toBe(kind.description.split("{catalog}").join("$& $' $`"));
  }
});
