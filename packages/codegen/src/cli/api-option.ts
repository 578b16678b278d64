import { Option } from "commander";
import type { Catalog } from "../catalog/model.js";
import { nearest } from "../print/nearest.js";
import { WrongCall } from "./wrong-call.js";

export function apiOption(description: string): Option {
  return new Option("--api <name>", description);
}

/** @throws WrongCall where the catalog has no such API. */
export function checkApi(name: string | undefined, { apis }: Catalog): void {
  const names = apis.map((api) => api.name);
  if (name === undefined || names.includes(name)) return;
  const near = nearest(name, names);
  const meant = near === undefined ? "." : `; did you mean \`${near}\`?`;
  throw new WrongCall(`There is no API \`${name}\`${meant} APIs: ${names.join(", ")}.`);
}
