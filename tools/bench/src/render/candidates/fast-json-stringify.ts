import type { Members } from "@org/errors-types/runtime";
import fastJson from "fast-json-stringify";
import type { ErrorShape } from "../../made-up/error-shape.js";
import { schemaOf } from "../../made-up/made-up-catalog.js";
import type { Candidate } from "../candidate.js";

/** A function for each error, compiled from its schema; the code finds it. */
export const fastJsonStringify: Candidate<Members> = {
  async load(errors) {
    const functions = new Map(
      errors.map((error) => [error.code, fastJson(schemaFor(error) as fastJson.AnySchema)]),
    );
    return {
      input: ({ body }) => body,
      render: (body) => functions.get(body.code as string)!(body),
    };
  },
};

function schemaFor({ details }: ErrorShape): object {
  const text = { type: "string" };
  return {
    type: "object",
    required: [
      "type",
      "title",
      "status",
      "code",
      ...details.filter((one) => !one.optional).map(({ name }) => name),
    ],
    properties: {
      type: text,
      title: text,
      status: { type: "integer" },
      detail: text,
      instance: text,
      traceId: text,
      errors: { type: "object", additionalProperties: { type: "array", items: text } },
      code: text,
      // an enum without a type would be written by JSON.stringify
      ...Object.fromEntries(
        details.map(({ name, type }) => [name, type.kind === "enum" ? text : schemaOf(type)]),
      ),
    },
  };
}
