import { expect, test } from "vitest";
import { sidebarOf, titleOf } from "./sidebar.js";

const INDEX = `# Error reference: shop

What can go wrong: find it [by code](by-code.md).

## APIs

| API | Media type | Errors |
| --- | --- | --- |
| [Shop \\<API\\>](apis/shop.md) | \`application/json\` | 2 |

## Errors

### Stock

| Error | Status | Title |
| --- | --- | --- |
| [\`out_of_stock\`](out_of_stock.md) | 409 | See [\`other\`](other.md) |
| [\`gone\`](gone.md) | 410 | Gone |
`;

test("there is a group for each table, with what its rows begin with", () => {
  expect(sidebarOf(INDEX)).toEqual([
    { text: "APIs", items: [{ text: "Shop <API>", link: "/apis/shop" }] },
    {
      text: "Stock",
      items: [
        { text: "out_of_stock", link: "/out_of_stock" },
        { text: "gone", link: "/gone" },
      ],
    },
  ]);
});

test("a site is called what its first page is called", () => {
  expect(titleOf(INDEX)).toBe("Error reference: shop");
});
