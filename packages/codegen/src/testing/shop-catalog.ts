import { temporaryFolder } from "./temporary-folder.js";

const FILES: Readonly<Record<string, string>> = {
  "catalog.yaml": "docs: https://errors.example.com\nreserved: [gone]\n",
  "errors/generic.yaml": `
bad_request: { generic: true, status: 400, title: Bad Request, detail: Wrong., retry: never }
internal_error: { generic: true, status: 500, title: Internal Server Error, detail: Broken., retry: { strategy: backoff } }
`,
  "errors/stock.yaml": `
conflict: { status: 409, title: Conflict, detail: A conflict. }
out_of_stock:
  refines: conflict
  status: 409
  title: Out of stock
  detail: "Only {left} left."
  description: There is less in stock than was asked for.
  causes: [Somebody else was faster.]
  remedies: [{ action: change_input, text: Ask for fewer. }]
  details:
    left: { type: integer, minimum: 0, description: How many there are. }
    depot?: { type: string }
  examples: [{ details: { left: 2 } }]
`,
  "dialects/house.yaml": `{ mediaType: application/json, body: { code: "{code|kebab}", message: "{detail}", data?: "{details}" } }`,
  "apis/shop.yaml": `{ dialect: house, errors: { from: all }, overrides: { conflict: { status: 412 } } }`,
  "apis/depot.yaml": `{ dialect: house, errors: [conflict, bad_request], aliases: { conflict: CLASH } }`,
};

/** A catalog in folders that has nothing wrong with it, and then what a test puts over it. Returns its folder. */
export function shopCatalog(changed: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ ...FILES, ...changed });
}
