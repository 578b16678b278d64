import type { Node } from "../../dialect/layout.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Api, SentError } from "../model.js";
import { below } from "../place.js";
import { keyOf, memberPlace } from "./places.js";
import type { Rule, Violation } from "./rule.js";
import { memberKey, objects } from "./template-places.js";

/** Details that are spread into an object stand beside the keys of the template, and so have other names. */
export const detailsNameClash: Rule = {
  name: "details-name-clash",
  severity: "error",
  check(catalog, loaded) {
    const reported = new Set<string>();
    return catalog.apis.flatMap((api) =>
      objects(api.dialect, loaded)
        .filter(({ object }) => object.spread === "details")
        .flatMap(({ object }) =>
          api.errors.flatMap((sent) =>
            sent.details.flatMap(({ name, redact }): Violation | readonly Violation[] => {
              const clash = object.members.find(({ key, value }) => key === name && !prints(value, name));
              const identity = JSON.stringify([api.dialect.name, sent.code, name]);
              if (redact || clash === undefined || reported.has(identity)) return [];
              reported.add(identity);
              const place = placeOf(api, sent, name, loaded);
              return {
                place: place.path.at(-1) === "details" ? place : keyOf(place),
                message: `The details member \`${name}\` of \`${sent.code}\` is named like a key of the dialect \`${api.dialect.name}\`, which writes all details beside it.`,
                found: `${name}, and ${memberKey(clash)} in the template`,
                expected: "a name that the template does not use",
                example: `${sent.code.split("_")[0]}${name.charAt(0).toUpperCase()}${name.slice(1)}: …`,
              };
            }),
          ),
        ),
    );
  },
};

/** `limit: "{details.limit}"` names the member itself: no clash. */
function prints(node: Node, name: string): boolean {
  return node.kind === "placeholder" && node.member.name === "details.*" && node.member.of === name;
}

/** A member of the error itself, or one that the API adds. */
function placeOf(
  api: Api,
  { code, error }: SentError,
  name: string,
  loaded: LoadedCatalog,
): Violation["place"] {
  if (error.details.some((member) => member.name === name)) {
    const written = loaded.errors.find((entry) => entry.name === code)?.value.details;
    return memberPlace(below(error.place, "details"), written, name);
  }
  const written = loaded.apis.find((entry) => entry.name === api.name)?.value.overrides?.[code]?.details;
  return memberPlace(below(api.place, "overrides", code, "details"), written, name);
}
