import createError from "http-errors";
import type { Candidate } from "../candidate.js";

const { BadRequest, Unauthorized, Forbidden, NotFound, Conflict } = createError;

/** Its classes; properties are given to `createError`. */
export const httpErrors: Candidate = async () => ({
  hasStack: true,
  text: [
    (text) => new BadRequest(text),
    (text) => new Unauthorized(text),
    (text) => new Forbidden(text),
    (text) => new NotFound(text),
    (text) => new Conflict(text),
  ],
  details: [400, 401, 403, 404, 409].map((status) => (text, details) => createError(status, text, details)),
});
