import { join } from "node:path";
import type { Catalog } from "../../catalog/model.js";
import { readCatalog } from "../../catalog/read-catalog.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

/** What a test says of a catalog, in YAML; the rest is as in `SAMPLE`. */
export interface Sample {
  readonly docs?: string;
  /** The one error that is of interest. */
  readonly error?: string;
  /** Its code. */
  readonly code?: string;
  /** Further errors, as members of a flow map. */
  readonly errors?: string;
  readonly dialect?: string;
  readonly dialectName?: string;
  readonly api?: string;
  readonly apiName?: string;
  /** Further dialects and APIs, as members of a flow map. */
  readonly dialects?: string;
  readonly apis?: string;
  /** Further keys of the catalog, each on a line. */
  readonly more?: string;
}

const SAMPLE = {
  docs: "https://shop.example",
  error: "{ status: 409, title: Changed, detail: It changed. }",
  code: "changed",
  errors: "",
  dialect: `{ mediaType: application/json, body: { error: "{code}", message: "{detail}", data?: "{details}" } }`,
  dialectName: "house",
  api: "{ dialect: house, errors: [bad_request, internal_error, changed] }",
  apiName: "shop",
  dialects: "",
  apis: "",
  more: "",
} satisfies Required<Sample>;

/** The text of a catalog file. */
export function sampleText(sample: Sample = {}): string {
  const { docs, error, code, errors, dialect, dialectName, api, apiName, dialects, apis, more } = {
    ...SAMPLE,
    ...sample,
  };
  return `docs: ${docs}
errors: {
  bad_request: { generic: true, status: 400, title: Bad Request, detail: Wrong. },
  internal_error: { generic: true, status: 500, title: Internal Server Error, detail: Broken. },
  ${code}: ${error},
  ${errors}
  }
dialects: { ${dialectName}: ${dialect}, ${dialects} }
apis: { ${apiName}: ${api}, ${apis} }
${more}
`;
}

/** A catalog that has nothing wrong with it. @throws when it has */
export function sampleCatalog(sample: Sample = {}): Catalog {
  const file = join(temporaryFolder({ "catalog.yaml": sampleText(sample) }), "catalog.yaml");
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) throw new Error(JSON.stringify(findings, undefined, 2));
  return catalog;
}
