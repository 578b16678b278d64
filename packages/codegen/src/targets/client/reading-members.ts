import type { PlaceholderNode } from "../../dialect/layout.js";
import type { Printable } from "../../print/typescript-file.js";

/** The members of a `Reading`, in the order in which a reader returns them. */
const ORDER = [
  "codes",
  "title",
  "detail",
  "type",
  "instance",
  "traceId",
  "help",
  "retryAfterMs",
  "details",
  "fields",
  "pointer",
  "rule",
  "message",
  "params",
] as const;

export type ReadingMember = (typeof ORDER)[number];

const FIELD_PARTS: readonly ReadingMember[] = ["pointer", "rule", "message", "params"];

/** Which member of a `Reading` a placeholder fills; undefined where the reader has no use for it. */
export function readingMemberOf({ member }: PlaceholderNode): ReadingMember | undefined {
  switch (member.name) {
    case "code":
      return "codes";
    case "retryAfter":
      return "retryAfterMs";
    case "details.*":
      return "details";
    case "status":
    case "statusText":
    case "attributes.*":
      return undefined;
    default:
      return member.name.replace("field.", "") as ReadingMember;
  }
}

/**
 * Where each member of a reading comes from: expressions in the order of the template. Several sources of one member
 * are tried in that order; all codes are kept.
 */
export class ReadingSources {
  readonly #sources = new Map<ReadingMember, Printable[]>();

  add(member: ReadingMember, expression: Printable): void {
    const known = this.#sources.get(member);
    if (known === undefined) this.#sources.set(member, [expression]);
    else known.push(expression);
  }

  get members(): readonly ReadingMember[] {
    return ORDER.filter((member) => this.#sources.has(member));
  }

  expressions(member: ReadingMember): readonly Printable[] {
    return this.#sources.get(member) ?? [];
  }

  /** The members of the object that a reader returns, `name: expression` or `name`. */
  properties(root: boolean, firstField: Printable): Printable[] {
    const flat = this.members.filter((member) => FIELD_PARTS.includes(member));
    const properties = this.members
      .filter((member) => !root || !FIELD_PARTS.includes(member))
      .map((member) => property(member, this.#expression(member)));
    if (root && flat.length > 0 && !this.#sources.has("fields")) {
      const parts = flat.map((member) => property(member, this.#expression(member)));
      properties.push([
        "fields: ",
        firstField,
        "({\n",
        parts.flatMap((part) => ["      ", part, ",\n"]),
        "    })",
      ]);
    }
    return properties;
  }

  #expression(member: ReadingMember): Printable {
    const sources = this.#sources.get(member) ?? [];
    if (member === "codes") return codesExpression(sources);
    if (member === "details" && sources.length > 1)
      return ["{ ", separated(sources.map(asMember), ", "), " }"];
    if (member === "details") return isPair(sources[0]) ? ["{ ", sources[0] ?? "", " }"] : (sources[0] ?? "");
    return sources.length === 1 ? (sources[0] ?? "") : separated(sources, " ?? ");
  }
}

/** All the codes of a container, as they stand among the codes of the body around it. */
export function spreadCodes(expression: string): string {
  return `${SPREAD}${expression} ?? [])`;
}

const SPREAD = "...(";

function codesExpression(sources: readonly Printable[]): Printable {
  const [only] = sources;
  if (sources.length === 1 && typeof only === "string" && only.startsWith(SPREAD)) {
    return only.slice(SPREAD.length, -" ?? [])".length);
  }
  return ["[", separated(sources, ", "), "]"];
}

/** A single details member is kept as `name: expression`; everything else is an object of them. */
export function detailPair(name: string, expression: Printable): Printable {
  return ["", name, ": ", expression];
}

function isPair(source: Printable | undefined): boolean {
  return Array.isArray(source) && source[0] === "";
}

function asMember(source: Printable): Printable {
  return isPair(source) ? source : ["...", source];
}

function property(name: string, expression: Printable): Printable {
  return expression === name ? name : [name, ": ", expression];
}

export function separated(parts: readonly Printable[], separator: string): Printable {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
