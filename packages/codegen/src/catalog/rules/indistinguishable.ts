import type { Api, Catalog, SentError } from "../model.js";
import { below } from "../place.js";
import { genericOf } from "./generic-of.js";
import { listed } from "./phrases.js";
import type { Rule } from "./rule.js";
import { type Bare, holdsFor, surelyPrints } from "./sure-members.js";

/** Errors of an API that a client reads as another one, because nothing on the wire tells them apart. */
export const indistinguishable: Rule = {
  name: "indistinguishable",
  severity: "warning",
  check(catalog) {
    return catalog.apis.flatMap((api) => {
      const lost = api.errors.flatMap((sent) => {
        const read = readAs(catalog, api, sent);
        return read === sent.code ? [] : { code: sent.code, read };
      });
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

/** The code that a client reads from what the API sends for an error; its own where there is a way to tell. */
function readAs(catalog: Catalog, api: Api, sent: SentError): string {
  const generic = genericOf(catalog, api, sent.status);
  const told =
    generic === sent.code || carriesCode(api, sent) || api.match.some(({ code }) => code === sent.code);
  return told ? sent.code : generic;
}

function carriesCode({ dialect }: Api, sent: SentError): boolean {
  const { headers, variants } = dialect.layout;
  return [false, true].some((hasFields) => {
    const bare: Bare = { sent, hasFields };
    const inHeader = headers.some(
      ({ presence, value }) =>
        presence !== "readOnly" && surelyPrints(value, bare, ({ name }) => name === "code"),
    );
    const fitting = variants.filter(({ when }) => holdsFor(when, bare));
    return inHeader || fitting.some(({ body }) => surelyPrints(body, bare, ({ name }) => name === "code"));
  });
}
