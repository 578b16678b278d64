import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Api } from "../model.js";
import { below } from "../place.js";
import { listed } from "./phrases.js";
import { keyOf } from "./places.js";
import type { Rule, Violation } from "./rule.js";
import { type Bare, holdsFor, type Lack, lacksOf } from "./sure-members.js";
import { bodyPlace, headerPlace } from "./template-places.js";

/** Every error of an API can be rendered, however bare it is: the last body that fits it needs nothing it may lack. */
export const bodyMemberMayLack: Rule = {
  name: "body-member-may-lack",
  severity: "error",
  check(catalog, loaded) {
    return catalog.apis.flatMap((api) => {
      const gathered = new Map<string, { readonly lack: Lack; readonly codes: Set<string> }>();
      for (const sent of api.errors) {
        for (const lack of lacksOfError(api, { sent, definitions: catalog.definitions }, loaded)) {
          const key = JSON.stringify([lack.place, lack.what]);
          const entry = gathered.get(key) ?? { lack, codes: new Set() };
          gathered.set(key, entry);
          entry.codes.add(sent.code);
        }
      }
      return [...gathered.values()].map(({ lack, codes }) => violation(api, lack, [...codes]));
    });
  },
};

/** What keeps one error from being rendered, with field errors or without. */
function lacksOfError(api: Api, error: Omit<Bare, "hasFields">, loaded: LoadedCatalog): Lack[] {
  const { headers } = api.dialect.layout;
  return [false, true].flatMap((hasFields) => {
    const bare: Bare = { ...error, hasFields };
    const ofHeaders = headers.flatMap((header) =>
      header.presence === "required" ? lacksOf(header.value, headerPlace(api.dialect, header), bare) : [],
    );
    return [...ofHeaders, ...lacksOfBodies(api, bare, loaded)];
  });
}

function lacksOfBodies({ dialect }: Api, bare: Bare, loaded: LoadedCatalog): Lack[] {
  const ofVariants = dialect.layout.variants.flatMap(({ when, body }, index) =>
    holdsFor(when, bare) ? [lacksOf(body, bodyPlace(dialect, loaded, index), bare)] : [],
  );
  if (ofVariants.some((lacks) => lacks.length === 0)) return [];
  const noBody: Lack = {
    place: below(dialect.place, "variants"),
    what: `a body for an error ${bare.hasFields ? "with" : "without"} field errors`,
  };
  return ofVariants.at(-1) ?? [noBody];
}

function violation(api: Api, { place, what }: Lack, codes: readonly string[]): Violation {
  const key = place.path.at(-1);
  const isAll = codes.length === api.errors.length;
  if (what.startsWith("a body")) {
    return {
      place,
      message: `No variant of the dialect \`${api.dialect.name}\` is ${what}; the API \`${api.name}\` sends ${isAll ? "its errors" : listed(codes)}.`,
      found: "a `when` on every variant",
      expected: "a last variant without `when`, for all that the others do not take",
      example: '- body: { error: "{code}" }',
    };
  }
  return {
    place: keyOf(place),
    message: `The dialect \`${api.dialect.name}\` always writes ${what}, and errors of the API \`${api.name}\` may lack it: ${isAll ? "all of them" : listed(codes)}.`,
    found: `${key}: …`,
    expected: `a key that ends in \`?\`${remedyFor(what)}`,
    example: `${key}?: …`,
  };
}

/** What else would help, beside an optional key. */
function remedyFor(what: string): string {
  if (what === "{detail}") return ", or errors that all have a `detail`";
  if (what.startsWith("{details."))
    return ", or errors that all require this member in a form that fits here";
  if (what.startsWith("{attributes."))
    return ", or errors that all have this attribute in a form that fits here";
  if (what.startsWith("{field.") || what === "a field error") return ", or a variant with `when: hasFields`";
  return "";
}
