import type { Dialect, SentError } from "../../catalog/model.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { placeholdersOfLayout } from "../../dialect/node-facts.js";
import { jsValue, propertyName } from "../../print/encode.js";

/**
 * What a renderer needs to know of an error, beyond what was thrown. `printed`: the attributes that the dialect has a
 * place for; all where any dialect may be meant.
 */
export function sentMembers(sent: SentError, printed?: ReadonlySet<string>): Record<string, unknown> {
  const attributes = Object.fromEntries(
    Object.entries(sent.error.attributes).filter(([name]) => printed?.has(name) !== false),
  );
  return {
    status: sent.status,
    ...(sent.bodyStatus === sent.status ? {} : { bodyStatus: sent.bodyStatus }),
    statusText: reasonPhrase(sent.bodyStatus),
    title: sent.title,
    type: sent.type,
    ...(sent.help === "" ? {} : { help: sent.help }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
}

/** Names of the attributes that a dialect has a place for. */
export function printedAttributes({ layout }: Dialect): ReadonlySet<string> {
  return new Set(
    placeholdersOfLayout(layout).flatMap(({ member }) => (member.name === "attributes.*" ? [member.of] : [])),
  );
}

/** Code among plain data. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An object of plain data as code: on one line where it fits, members that are undefined left out. */
export function objectText(members: Readonly<Record<string, unknown>>, indent: number): string {
  const texts = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${propertyName(name)}: ${valueText(value, indent + 2)}`);
  const line = `{ ${texts.join(", ")} }`;
  if (line.length + indent <= 80) return line;
  const space = " ".repeat(indent);
  return `{\n${texts.map((text) => `${space}  ${text},\n`).join("")}${space}}`;
}

function valueText(value: unknown, indent: number): string {
  if (value instanceof Code) return value.text;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? objectText(value as Record<string, unknown>, indent) : jsValue(value);
}
