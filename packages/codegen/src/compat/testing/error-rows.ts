import type { ContractRow } from "./contract-rows.js";
import { row } from "./row.js";
import { error, NEW, PLAIN } from "./samples.js";

/** Changes of errors that the table of the contract does not speak of. */
export const ERROR_ROWS: readonly ContractRow[] = [
  row("a code is reserved", {}, { more: "reserved: [old]" }, "P P P", ["code-reserved"]),
  row("a code may come back", { more: "reserved: [old]" }, {}, "M M M", ["code-unreserved"]),
  row("a reserved code comes back", { more: "reserved: [another]" }, { errors: NEW }, "M M M", [
    "code-unreserved",
    "code-added",
  ]),
  row("an error becomes generic", error(PLAIN), error(`${PLAIN}, generic: true`), "M M M", [
    "generic-gained",
  ]),
  row("an error is no longer generic", error(`${PLAIN}, generic: true`), error(PLAIN), "M M M", [
    "generic-lost",
  ]),
  row("refines another one", error(PLAIN, 400), error(`${PLAIN}, refines: bad_request`, 400), "m! m! m", [
    "refines-added",
  ]),
  row("no longer refines", error(`${PLAIN}, refines: bad_request`, 400), error(PLAIN, 400), "M M M", [
    "refines-removed",
  ]),
  row(
    "the deprecation is worded anew",
    error(`${PLAIN}, deprecated: { since: "1" }`),
    error(`${PLAIN}, deprecated: { since: "2" }`),
    "P P P",
    ["deprecation-changed"],
  ),
  row("an attribute", error(PLAIN), error(`${PLAIN}, attributes: { a: 1 }`), "P m m", ["attribute-changed"]),
  row("an attribute is gone", error(`${PLAIN}, attributes: { a: 1 }`), error(PLAIN), "P m! m!", [
    "attribute-removed",
  ]),
  row("docs move", {}, { docs: "https://elsewhere.example" }, "M M M", [
    "type-changed",
    "type-changed",
    "type-changed",
    "text-changed",
    "text-changed",
    "text-changed",
    "text-changed",
  ]),
];
