import type { Api, SentError } from "../../catalog/model.js";
import { scalarText } from "../../dialect/encode.js";
import type { Layout, PlaceholderNode } from "../../dialect/layout.js";
import { placeholdersOf } from "../../dialect/node-facts.js";
import { printedValue, scopeOf } from "../../dialect/occurrence.js";

/** How the code of an error is spelled in the responses of an API: first as it is written, then what else is read. Empty where there is none. */
export function wireCodes(api: Api, sent: SentError): readonly string[] {
  const place = codePlace(api);
  if (place === undefined) return [];
  const written = scalarText(printedValue(place, scopeOf(api, { sent, nowMs: 0 })));
  const others = sent.wire.slice(1).map(String);
  return written === undefined ? others : [written, ...others.filter((other) => other !== written)];
}

/** Whether responses of the API are written with the code of the error. */
export function carriesCode(api: Api): boolean {
  return codePlace(api) !== undefined;
}

/** Asked for once for each error. */
const places = new WeakMap<Layout, PlaceholderNode | undefined>();

function codePlace({ dialect: { layout } }: Api): PlaceholderNode | undefined {
  if (!places.has(layout)) places.set(layout, newCodePlace(layout));
  return places.get(layout);
}

function newCodePlace(layout: Layout): PlaceholderNode | undefined {
  const headers = layout.headers.filter(({ presence }) => presence !== "readOnly");
  const nodes = [...layout.variants.map(({ body }) => body), ...headers.map(({ value }) => value)];
  return nodes
    .flatMap((node) => placeholdersOf(node, "rendered"))
    .find(({ member }) => member.name === "code");
}
