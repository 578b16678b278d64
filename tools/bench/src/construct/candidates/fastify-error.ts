import createError from "@fastify/error";
import type { Candidate } from "../candidate.js";

const CLASSES = [400, 401, 403, 404, 409].map((status) => createError(`SHOP_${status}`, "%s", status));

/** A class for each code; it has no place for details, and they are assigned. */
export const fastifyError: Candidate = async () => ({
  hasStack: true,
  text: CLASSES.map((ErrorOfCode) => (text) => new ErrorOfCode(text)),
  details: CLASSES.map((ErrorOfCode) => (text, details) => Object.assign(new ErrorOfCode(text), { details })),
});
