import type { Header } from "../model.js";
import { matchParts } from "./match-parts.js";
import { fromWritten, written } from "./member.js";
import { both, NOTHING, type Said } from "./said.js";
import type { Scope } from "./scope.js";

/** What the headers of a response hand over. */
export interface HeadersSaid {
  readonly said: Said;
  /** A header that the dialect requires is there and can be read. */
  readonly fit: boolean;
  /** The wait in a `Retry-After` header, in milliseconds: it counts whatever the dialect says, and even without it. */
  readonly hintMs: number | undefined;
}

export function walkHeaders(headers: readonly Header[], scope: Scope): HeadersSaid {
  let said = NOTHING;
  let fit = true;
  let hintMs: number | undefined;
  for (const header of headers) {
    const value = header.presence === "readOnly" ? undefined : arrivingText(header, scope);
    const read = value === undefined ? undefined : readHeader(header, value, scope);
    if (read !== undefined) said = both(said, read);
    else if (header.presence === "required" && header.value.kind !== "constant") fit = false;
    if (header.name.toLowerCase() === "retry-after" && value !== undefined) hintMs = Number(value) * 1000;
  }
  return { said, fit, hintMs };
}

/** RFC 9110, section 5.5: no control characters, one byte per character, no space around. */
function arrivingText({ value }: Header, scope: Scope): string | undefined {
  const parts =
    value.kind === "text" ? value.parts : value.kind === "constant" ? [String(value.value)] : [value];
  const texts = parts.map((part) => (typeof part === "string" ? part : written(part, scope)));
  const whole = texts.includes(undefined) ? undefined : texts.join("");
  if (whole === undefined || /[^\x20-\x7e\xa0-\xff]/.test(whole)) return undefined;
  return whole.replace(/^ +| +$/g, "");
}

function readHeader({ value }: Header, text: string, scope: Scope): Said | undefined {
  if (value.kind === "constant") return NOTHING;
  if (value.kind === "placeholder") return fromWritten(value, text, scope);
  const found = matchParts(value.parts, text);
  let said: Said | undefined = found && NOTHING;
  for (const placeholder of value.parts.filter((part) => typeof part !== "string")) {
    const read = found && fromWritten(placeholder, found.shift()!, scope);
    said = said && read && both(said, read);
  }
  return said;
}
