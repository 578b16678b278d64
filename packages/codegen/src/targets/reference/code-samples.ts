import { listedError } from "../../catalog/lookups.js";
import type { Api, Catalog, ErrorDefinition } from "../../catalog/model.js";
import { asSent } from "../../catalog/sent-as.js";
import { carriedBy } from "../../dialect/carried.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";
import { apiNames, errorNames } from "../../names.js";
import { jsLineComment, jsString, memberOf } from "../../print/encode.js";
import { literalText } from "../../print/literal-text.js";
import { arrivingDetails } from "../api-details.js";
import type { PublicModules } from "./public-names.js";

/** Columns up to which a value stays on one line. */
const WIDTH = 80;

/** How a server throws the error: its first example. */
export function throwSample(error: ErrorDefinition, catalog: Catalog, modules: PublicModules): string {
  const { factory } = errorNames(error.code);
  const { details = {}, fields = [] } = sampleOccurrence(asSent(error), catalog);
  const detail = error.examples[0]?.detail;
  const options = {
    ...(detail === undefined ? {} : { detail }),
    ...(fields.length === 0 ? {} : { fields }),
  };
  const hasOptions = Object.keys(options).length > 0;
  const hasDetails = error.details.length > 0 && Object.keys(details).length > 0;
  const given = [
    ...(hasDetails || hasOptions ? [literalText(hasDetails ? details : {}, { width: WIDTH })] : []),
    ...(hasOptions ? [literalText(options, { width: WIDTH })] : []),
  ];
  return `import { ${factory} } from ${jsString(modules.server)};\n\nthrow ${factory}(${given.join(", ")});`;
}

/** How a client handles it in a response of this API. */
export function handleSample(error: ErrorDefinition, api: Api, modules: PublicModules): string {
  const { guard } = errorNames(error.code);
  const { value } = apiNames(api.name);
  const sent = listedError(api, error.code);
  const [arriving] = sent === undefined ? [] : arrivingDetails(sent, carriedBy(api.dialect));
  const remedy = error.remedies[0]?.text ?? error.title;
  const shown = arriving === undefined ? "error.detail" : memberOf("error.details", arriving.name);
  return [
    `import { ${guard}, readError } from ${jsString(modules.client)};`,
    `import { ${value} } from ${jsString(modules.clientApis)};`,
    "",
    `const error = await readError(response, ${value}); // null where the response is no error`,
    `if (${guard}(error)) {`,
    `  // ${jsLineComment(remedy)}`,
    `  console.log(${shown});`,
    "}",
  ].join("\n");
}

/** The API to show a client of: one that lists the error, if possible one in which all of it arrives. */
export function shownApi(error: ErrorDefinition, apis: readonly Api[]): Api | undefined {
  const listing = apis.filter((api) => listedError(api, error.code) !== undefined);
  const whole = listing.find((api) =>
    carriedBy(api.dialect).hasDetail(error.details[0]?.name ?? "", error.code),
  );
  return error.details.length === 0 ? listing[0] : (whole ?? listing[0]);
}
