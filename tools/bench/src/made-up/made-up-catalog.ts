import type { WrittenCatalog } from "@org/errors-codegen";
import type { DetailShape, DetailType, ErrorShape } from "./error-shape.js";

/** What tells errors apart on the wire: the code, or the type URI alone, as RFC 9457 has it. */
export type TagName = "code" | "type";

/** What stands in the place of the tag. */
export function tagOf(code: string, tag: TagName): string {
  return tag === "code" ? code : `https://errors.example/${code}`;
}

/** A catalog of these errors, with one API that sends all of them as problem details (RFC 9457). */
export function madeUpCatalog(errors: readonly ErrorShape[], tag: TagName = "code"): WrittenCatalog {
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
    dialects: { problem: { mediaType: "application/problem+json", body: BODIES[tag] } },
    apis: { shop: { title: "Shop", dialect: "problem", errors: { from: "all" } } },
  };
}

const COMMON = {
  title: "{title}",
  status: "{status}",
  "detail?": "{detail}",
  "instance?": "{instance}",
  "traceId?": "{traceId}",
  "errors?": { "{field.path}": ["{field.message}"] },
};

const BODIES: Readonly<Record<TagName, Readonly<Record<string, unknown>>>> = {
  code: { type: "{type}", ...COMMON, code: "{code}", "...": "{...details}" },
  type: { type: tagOf("{code}", "type"), ...COMMON, "...": "{...details}" },
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
