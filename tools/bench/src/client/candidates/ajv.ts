import { Ajv } from "ajv";
import { AJV_OPTIONS, bodySchema } from "../body-schema.js";
import type { Candidate } from "../candidate.js";
import { codeOf } from "../code-of.js";

/** A discriminated `oneOf`, compiled when it is loaded. */
export const ajv: Candidate = {
  package: "ajv",
  async load(errors) {
    const validate = new Ajv(AJV_OPTIONS).compile(bodySchema(errors));
    return (body) => (validate(body) ? codeOf(body) : undefined);
  },
};
