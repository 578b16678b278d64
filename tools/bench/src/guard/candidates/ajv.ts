import { Ajv } from "ajv";
import { AJV_OPTIONS, bodySchema } from "../body-schema.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

/** A discriminated `oneOf`, compiled when it is loaded. */
export const ajv: Candidate = {
  async load({ errors, tag }) {
    const told = tagOfBody(tag);
    const validate = new Ajv(AJV_OPTIONS).compile(bodySchema(errors, tag));
    return (body) => (validate(body) ? told(body) : undefined);
  },
};
