import { genericOf } from "../generic-of.js";
import type { Api, Catalog, SentError } from "../model.js";
import { below } from "../place.js";
import { listed } from "./phrases.js";
import type { Rule } from "./rule.js";
import { type Bare, holdsFor, surelyPrints } from "./sure-members.js";

/** Errors of an API that a client reads as another one, because nothing on the wire tells them apart. */
export const indistinguishable: Rule = {
  name: "indistinguishable",
  severity: "warning",
  check(catalog) {
    return catalog.apis.flatMap((api) => {
      const matched = new Set(api.match.map(({ code }) => code));
      const untold = api.errors.filter((sent) => !matched.has(sent.code) && !carriesCode(api, sent, catalog));
      const lost = readAs(catalog, api, untold).filter(({ code, read }) => code !== read);
      const [first] = lost;
      if (first === undefined) return [];
      const codes = listed(lost.map(({ code }) => code));
      return {
        place: below(api.place, "errors"),
        message: `Nothing in a response of the API \`${api.name}\` tells ${codes} from ${lost.length > 1 ? "others" : `\`${first.read}\``}.`,
        found: lost.map(({ code, read }) => `${code} is read as ${read}`).join(", "),
        expected: "`{code}` in the dialect, or a match rule for each of them",
        example: `match: [{ detail: <the text of ${first.code}>, code: ${first.code} }]`,
      };
    });
  },
};

/** The codes that a client reads from errors of which only the status is told. */
function readAs(
  catalog: Catalog,
  api: Api,
  errors: readonly SentError[],
): { readonly code: string; readonly read: string }[] {
  const generics = new Map<number, string>();
  return errors.map(({ code, status }) => {
    const read = generics.get(status) ?? genericOf(catalog, api, status);
    generics.set(status, read);
    return { code, read };
  });
}

function carriesCode({ dialect }: Api, sent: SentError, { definitions }: Catalog): boolean {
  const { headers, variants } = dialect.layout;
  return [false, true].some((hasFields) => {
    const bare: Bare = { sent, hasFields, definitions };
    const inHeader = headers.some(
      ({ presence, value }) =>
        presence !== "readOnly" && surelyPrints(value, bare, ({ name }) => name === "code"),
    );
    const fitting = variants.filter(({ when }) => holdsFor(when, bare));
    return inHeader || fitting.some(({ body }) => surelyPrints(body, bare, ({ name }) => name === "code"));
  });
}
