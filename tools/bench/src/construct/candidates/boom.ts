import { badRequest, conflict, forbidden, notFound, unauthorized } from "@hapi/boom";
import type { Candidate } from "../candidate.js";

/** Its factories; details are its `data`. One for 401 takes none, and they are assigned. */
export const boom: Candidate = async () => ({
  hasStack: true,
  text: [
    (text) => badRequest(text),
    (text) => unauthorized(text),
    (text) => forbidden(text),
    (text) => notFound(text),
    (text) => conflict(text),
  ],
  details: [
    (text, details) => badRequest(text, details),
    (text, details) => Object.assign(unauthorized(text), { data: details }),
    (text, details) => forbidden(text, details),
    (text, details) => notFound(text, details),
    (text, details) => conflict(text, details),
  ],
});
