import { encode } from "../../dialect/encode.js";
import type { CodecName } from "../../dialect/layout.js";

/** A URI that an error had, and what its API could make it of. */
export interface SeenUri {
  readonly uri: string;
  readonly code: string;
  readonly status: number;
}

const SPELLINGS: readonly (readonly [string, readonly CodecName[]])[] = [
  ["{code}", []],
  ["{code|kebab}", ["kebab"]],
  ["{code|camel}", ["camel"]],
  ["{code|pascal}", ["pascal"]],
  ["{code|upper}", ["upper"]],
];

/** The template from which all these are made: `https://errors.example/{code}`. Undefined where there is none. */
export function uriTemplateOf(seen: readonly SeenUri[]): string | undefined {
  const [first] = seen;
  if (first === undefined) return undefined;
  const candidates = [...SPELLINGS.map(([placeholder]) => placeholder), "{status}"];
  return candidates
    .map((placeholder) => templateWith(placeholder, first))
    .find((template) => template !== undefined && seen.every((each) => filled(template, each) === each.uri));
}

function templateWith(placeholder: string, seen: SeenUri): string | undefined {
  const text = textOf(placeholder, seen);
  const escaped = seen.uri.replaceAll("{", "{{");
  // only as a word of its own: `not` is in `notes`
  const at = escaped.search(new RegExp(`(?<![A-Za-z0-9])${text}(?![A-Za-z0-9])`));
  return at < 0 ? undefined : `${escaped.slice(0, at)}${placeholder}${escaped.slice(at + text.length)}`;
}

function filled(template: string, seen: SeenUri): string {
  return template.replace(/\{\{|\{[^{}]*\}/g, (token) => (token === "{{" ? "{" : textOf(token, seen)));
}

function textOf(placeholder: string, { code, status }: SeenUri): string {
  const codecs = SPELLINGS.find(([name]) => name === placeholder)?.[1];
  return codecs === undefined ? String(status) : String(encode(code, codecs, { nowMs: 0 }));
}
