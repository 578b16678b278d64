import { expect, test } from "vitest";
import { printJsonFile } from "../print/json-file.js";
import { type FixtureName, fixtureCatalog } from "../testing/fixture-catalog.js";
import { interpret } from "./interpret.js";
import { PATH_CODECS, TEXT_CODECS, WAIT_CODECS } from "./layout.js";
import { placeholdersOfLayout } from "./node-facts.js";

const NAMES: readonly FixtureName[] = ["draft", "dialects"];

/** Every example of a catalog, as each API sends it. */
test.each(NAMES)("examples of the catalog %s", async (name) => {
  const responses = fixtureCatalog(name).apis.flatMap((api) =>
    api.errors.flatMap((sent) =>
      sent.error.examples.map(({ title, details, fields }) => {
        const happened = { detail: "What happened.", instance: "/orders/7", traceId: "4bf92f35" };
        const occurrence = {
          sent,
          ...happened,
          retryAfterMs: 1500,
          fields,
          details,
          nowMs: 1_700_000_000_000,
        };
        const example = title === undefined ? sent.code : `${sent.code}, ${title}`;
        return [`${api.name}: ${example}`, interpret(api, occurrence)];
      }),
    ),
  );
  await expect(printJsonFile(Object.fromEntries(responses))).toMatchFileSnapshot(`golden/${name}.json`);
});

test("the catalogs use every member and codec of the template language", () => {
  const layouts = NAMES.flatMap((name) => fixtureCatalog(name).dialects.map(({ layout }) => layout));
  const placeholders = layouts.flatMap(placeholdersOfLayout);
  const used = new Set(placeholders.flatMap(({ member, codecs }) => [member.name, ...codecs]));
  const members = [
    ...[
      "code",
      "status",
      "statusText",
      "title",
      "detail",
      "type",
      "instance",
      "traceId",
      "help",
      "retryAfter",
    ],
    ...[
      "details",
      "details.*",
      "attributes.*",
      "field.pointer",
      "field.rule",
      "field.message",
      "field.params",
    ],
  ];
  expect([...used].sort()).toEqual([...members, ...TEXT_CODECS, ...WAIT_CODECS, ...PATH_CODECS].sort());
});
