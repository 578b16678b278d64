import { expect, test } from "vitest";
import type { WrittenDialect } from "../catalog/written.js";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import { parseDialect } from "./parse.js";
import { printLayout } from "./print-template.js";

const place = { file: "dialect.yaml", path: [] };

/** What a dialect is read as, and what that is printed as. */
function printed(written: Omit<WrittenDialect, "mediaType">): Omit<WrittenDialect, "mediaType"> {
  const { layout, findings } = parseDialect({ mediaType: "application/json", ...written }, place);
  if (layout === undefined) throw new Error(JSON.stringify(findings));
  return printLayout(layout);
}

const TEMPLATES: readonly (readonly [what: string, written: Omit<WrittenDialect, "mediaType">])[] = [
  [
    "placeholders and codecs",
    { body: { "a?": "{retryAfter|seconds|string}", b: "{details.limit}", c: "{details.$&}" } },
  ],
  ["texts with placeholders and braces", { body: { message: "{{{code}}: {detail} {{" } }],
  ["constants", { body: { ok: false, n: 1, none: null, "text?": "{{x}", empty: "" } }],
  ["keys", { body: { "code<": "{code}", "{{x": "{detail}", "?": 1, "...?": 2 } }],
  ["spreads", { body: { code: "{code}", "...": "{...details}" } }],
  ["field lists", { body: { errors: [{ at: "{field.pointer|steps}", "...": "{...field.params}" }] } }],
  ["field maps", { body: { "errors?": { "{field.pointer|dotted}": ["{field.message}"] } } }],
  ["tuples", { body: [{ tag: "info", code: "{code}" }, "{detail}", []] }],
  [
    "variants and headers",
    {
      variants: [
        { when: { codes: ["a", "b"], hasFields: false }, body: "{code}" },
        { body: { detail: "{detail}" } },
      ],
      headers: { "Retry-After?": "{retryAfter|seconds}", "X-Kind": "error" },
    },
  ],
];

test.each(TEMPLATES)("%s are printed as they were written", (_, written) => {
  expect(printed(written)).toEqual(written);
});

test("what stands for something longer is printed in full, and read the same", () => {
  const whole = printed({ body: { "errors?": "{fields}", path: ["{field.path}"] } });
  expect(whole).toEqual(printed(whole));
  expect(whole).toMatchObject({ body: { path: ["{field.pointer|dotted}"] } });
});

test.each([...fixtureCatalog("dialects").dialects, ...fixtureCatalog("draft").dialects])(
  "$name is read the same",
  ({ mediaType, layout }) => {
    expect(parseDialect({ mediaType, ...printLayout(layout) }, place).layout).toEqual(layout);
  },
);
