import type { ContractRow } from "./contract-rows.js";
import type { Sample } from "./sample-catalog.js";

export function row(
  name: string,
  base: Sample,
  head: Sample,
  verdicts: string,
  kinds: ContractRow["kinds"],
): ContractRow {
  return { row: name, base, head, verdicts, kinds };
}
