import type { Candidate, Make } from "../candidate.js";

/** What everybody can do: it has no status, and details are assigned. */
export const newError: Candidate = async () => ({ hasStack: true, text: five(text), details: five(details) });

const text: Make = (message) => new Error(message);
const details: Make = (message, given) => Object.assign(new Error(message), { details: given });

function five(make: Make): Make[] {
  return [make, make, make, make, make];
}
