import { quote } from "./quote.js";
import { remembered } from "./remembered.js";

const quoted = /*#__PURE__*/ remembered(quote);

/**
 * The same as `quote`, for a text that is most often one that came before. A number, which some APIs have in the place of
 * a code, is its own JSON text. Undefined for undefined.
 */
export function quoteKnown(text: string | number): string;
export function quoteKnown(text: string | number | undefined): string | undefined;
export function quoteKnown(text: string | number | undefined): string | undefined {
  if (typeof text === "string") return quoted(text);
  return typeof text === "number" ? `${text}` : undefined;
}
