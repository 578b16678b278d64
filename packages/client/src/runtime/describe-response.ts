import { genericError } from "./api-tables.js";
import type { Api } from "./define-api.js";
import type { Described } from "./described.js";
import type { HeaderReader } from "./dialect.js";
import { essenceOf } from "./media-type.js";

/** JSON, and what has no type that could be believed. */
const READABLE = /^(?:|text\/plain|application\/json|.*\+json)$/;

/** What there is to say of a response before its body is looked at. */
export function describeResponse(
  { spec: { dialect }, tables: tablesOf }: Api<unknown>,
  status: number,
  header: HeaderReader,
  url: string | undefined,
): Described {
  const tables = tablesOf();
  const sent = header("content-type");
  const essence = sent !== dialect.mediaType ? essenceOf(sent) : sent;
  const own = essence === dialect.mediaType;
  return {
    status,
    header,
    readable: READABLE.test(essence) || own,
    lenient: !!dialect.typeOf && own,
    url,
    dialect,
    tables,
    generic: genericError(status, tables),
  };
}
