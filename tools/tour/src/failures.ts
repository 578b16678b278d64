import type { ServerResponse } from "node:http";
import * as factories from "@org/errors-server";
import { type Expectation, expectCode, expectForeign } from "./expectation.js";
import { type Occurrence, occurrenceOf } from "./occurrence.js";
import type { Catalog, CatalogApi, SentError } from "./open-catalog.js";
import { SECRET } from "./secret.js";
import type { Tells } from "./tells.js";

/** One way to fail. */
export interface Failure {
  /** What is thrown, for people: the code of an error of the catalog, or other words. */
  readonly name: string;
  /** Throws, or answers in the place of the API. */
  readonly happen: (res: ServerResponse) => void;
  /** What the client has to see. */
  readonly promised: Expectation;
}

type Factory = (details: unknown, options: unknown) => Error;

/** All ways an API can fail: its errors, an accident, and something between it and the client. */
export function failuresOf(api: CatalogApi, tells: Tells, catalog: Catalog): Failure[] {
  const thrown = api.errors.map((sent): Failure => {
    const occurrence = occurrenceOf(sent, tells, catalog);
    const { happen, detail } = thrower(sent, occurrence);
    return {
      name: sent.code,
      happen,
      promised: expectCode({ api, sent, tells, catalog, occurrence, detail }),
    };
  });
  return [...thrown, accident(api, catalog), proxyPage(api, catalog)];
}

/** Throws the error by its generated factory, with a cause that nobody outside may see. */
function thrower(
  { code }: SentError,
  { details, ...options }: Occurrence,
): { happen: () => never; detail: string } {
  const factory = factoryOf(code);
  const make = () => factory(details, { ...options, cause: new Error(SECRET) });
  return {
    happen: () => {
      throw make();
    },
    detail: make().message,
  };
}

function factoryOf(code: string): Factory {
  const all: unknown[] = Object.values(factories);
  const found = all.find((value) => typeof value === "function" && "code" in value && value.code === code);
  if (found === undefined) throw new Error(`The error ${code} is in the catalog, but not generated yet.`);
  return found as Factory;
}

/** A defect of the service: it is sent as `internal_error`, without a word of its text. */
function accident(api: CatalogApi, catalog: Catalog): Failure {
  return {
    name: "a plain Error",
    happen: () => {
      throw new Error(SECRET);
    },
    promised: expectForeign({ api, catalog, status: statusOf(api, "internal_error") ?? 500, byApi: true }),
  };
}

/** What is no answer of the API at all: the client still knows the status, and what it means in general. */
function proxyPage(api: CatalogApi, catalog: Catalog): Failure {
  return {
    name: "HTML of a proxy",
    happen: (res) => {
      res.writeHead(502, { "content-type": "text/html" });
      res.end("<html><body><h1>502 Bad Gateway</h1></body></html>");
    },
    promised: expectForeign({ api, catalog, status: 502, byApi: false }),
  };
}

function statusOf(api: CatalogApi, code: string): number | undefined {
  return api.errors.find((sent) => sent.code === code)?.status;
}
