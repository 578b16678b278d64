import type { WrittenCatalog } from "@org/errors-codegen";
import type { DetailShape, DetailType, ErrorShape } from "./error-shape.js";

/** A catalog of these errors, with one API that sends all of them as problem details (RFC 9457). */
export function madeUpCatalog(errors: readonly ErrorShape[]): WrittenCatalog {
  return {
    name: "made-up",
    docs: "https://errors.example",
    errors: Object.fromEntries(
      errors.map(({ code, status, generic, details }) => [
        code,
        {
          status,
          ...(generic && { generic }),
          title: code.replaceAll("_", " "),
          ...(details.length > 0 && { details: Object.fromEntries(details.map(written)) }),
        },
      ]),
    ),
    dialects: { problem: { mediaType: "application/problem+json", body: BODY } },
    apis: { shop: { title: "Shop", dialect: "problem", errors: { from: "all" } } },
  };
}

const BODY = {
  type: "{type}",
  title: "{title}",
  status: "{status}",
  "detail?": "{detail}",
  "instance?": "{instance}",
  "traceId?": "{traceId}",
  "errors?": { "{field.path}": ["{field.message}"] },
  code: "{code}",
  "...": "{...details}",
};

function written({ name, optional, type }: DetailShape): [string, Record<string, unknown>] {
  return [optional ? `${name}?` : name, schemaOf(type)];
}

/** As JSON Schema. */
export function schemaOf(type: DetailType): Record<string, unknown> {
  switch (type.kind) {
    case "text":
      return { type: "string" };
    case "texts":
      return { type: "array", items: { type: "string" } };
    case "enum":
      return { enum: type.values };
    default:
      return { type: type.kind };
  }
}
