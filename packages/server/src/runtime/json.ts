import { isError } from "./is-error.js";
import { quote } from "./quote.js";

/**
 * Deeper data is left out. A reader of the contract takes no body that is deeper than 64, and the template around the data
 * has some levels of its own.
 */
const MAX_DEPTH = 48;

/** Values in one text; more than that is not an error's details but an attack, such as an array of length 2³²−1. */
const MAX_VALUES = 100_000;

/** Characters in one text: four times what a body may be long, unless its API's server says otherwise. */
const MAX_LENGTH = 1 << 22;

/**
 * Any data as JSON text; undefined when it cannot be written: a function, a symbol, data too large. Never throws.
 *
 * Equal to `JSON.stringify` for plain data. Beyond that: a BigInt is written as a string; what repeats one of its own
 * containers, a throwing getter or `toJSON` and a revoked proxy are as if they were undefined; so are bytes, whose
 * members are millions; and so is every `Error`, because its text, stack and cause must not leave the process.
 */
export function json(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      return Number.isFinite(value) ? `${value}` : "null";
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return value === null ? "null" : writeAll(value);
    case "bigint":
      return `"${value}"`;
    default:
      return undefined;
  }
}

/** What one walk has used up, and the containers it is in. */
interface Walk {
  values: number;
  length: number;
  readonly within: object[];
}

class TooLarge extends Error {}

/** A longer list is written as everything else is. */
const MAX_PLAIN = 64;
const MAX_PLAIN_LENGTH = 1_024;

function writeAll(value: object): string | undefined {
  try {
    return plainList(value) ?? write(value, "", { values: 0, length: 0, within: [] });
  } catch {
    return undefined;
  }
}

/**
 * A short list of texts, numbers and flags, which is what most details that are no scalars are; undefined for any other
 * value.
 */
function plainList(value: object): string | undefined {
  if (!Array.isArray(value) || value.length > MAX_PLAIN || "toJSON" in value) return undefined;
  let text = "";
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (
      typeof item === "string"
        ? item.length > MAX_PLAIN_LENGTH
        : typeof item !== "number" && typeof item !== "boolean"
    ) {
      return undefined;
    }
    text += index === 0 ? json(item) : `,${json(item)}`;
  }
  return `[${text}]`;
}

/** @throws TooLarge only: whatever the data itself throws counts as undefined. */
function write(value: unknown, key: string, walk: Walk): string | undefined {
  if (++walk.values > MAX_VALUES) throw new TooLarge();
  if (typeof value !== "object" || value === null) {
    if (typeof value === "string" && value.length > MAX_LENGTH) throw new TooLarge();
    const text = json(value);
    walk.length += text?.length ?? 0;
    if (walk.length > MAX_LENGTH) throw new TooLarge();
    return text;
  }
  if (ArrayBuffer.isView(value)) return undefined;
  if (walk.within.length >= MAX_DEPTH || walk.within.includes(value)) return undefined;
  const depth = walk.within.push(value);
  try {
    return writeObject(value, key, walk);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return undefined;
  } finally {
    walk.within.length = depth - 1;
  }
}

function writeObject(value: object, key: string, walk: Walk): string | undefined {
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON === "function") {
    if (isError(value)) return undefined;
    const data: unknown = toJSON.call(value, key);
    return isContainer(data) ? writeContainer(data, walk) : write(data, key, walk);
  }
  return writeContainer(value, walk);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function writeContainer(value: object, walk: Walk): string | undefined {
  if (Array.isArray(value)) return writeArray(value, walk);
  if (isError(value)) return undefined;
  if (value instanceof String || value instanceof Number || value instanceof Boolean) {
    return write(value.valueOf(), "", walk);
  }
  return writeMembers(value, walk);
}

function writeArray(array: readonly unknown[], walk: Walk): string {
  const { length } = array;
  let text = "[";
  for (let index = 0; index < length; index++) {
    if (index > 0) text += ",";
    text += write(readMember(array, index), `${index}`, walk) ?? "null";
  }
  return `${text}]`;
}

function writeMembers(value: object, walk: Walk): string {
  let text = "";
  for (const key of Object.keys(value)) {
    const member = write(readMember(value, key), key, walk);
    if (member === undefined) continue;
    walk.length += key.length;
    text += `${text === "" ? "" : ","}${quote(key)}:${member}`;
  }
  return `{${text}}`;
}

/** A member whose getter throws is not there. */
function readMember(value: object, key: string | number): unknown {
  try {
    return (value as Record<string | number, unknown>)[key];
  } catch {
    return undefined;
  }
}
