import type { Api, SentError } from "../../catalog/model.js";
import { type ApiNames, apiNames, errorNames } from "../../names.js";
import { jsString } from "../../print/encode.js";
import { literalText } from "../../print/literal-text.js";
import { testingRuntime } from "../../print/runtime-names.js";
import { type Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { type ApiDetailsNames, apiDetailsName } from "../api-details.js";
import { generatedApi, generatedType } from "../module-names.js";
import type { EmitOptions } from "../target.js";
import { type MadeCase, telling } from "./made-case.js";

/** Columns of a line in what is generated. */
const WIDTH = 100;

/** One API as tests use it: how it sends and how it is read, and the cases. */
export function apiFile(
  api: Api,
  cases: readonly MadeCase[],
  added: ApiDetailsNames,
  options: EmitOptions,
): TypeScriptFile {
  const file = new TypeScriptFile(`apis/${api.name}.ts`, api.source);
  const names = apiNames(api.name);
  const map = `${names.error.replace(/Error$/, "")}Cases`;
  const byCode = groupByCode(cases);
  file.comment([`Code → what the ${api.title} may be made to say of it, and what a client reads then.`]);
  file.print`export interface ${map} {`;
  for (const sent of api.errors) {
    const made = byCode.get(sent.code);
    if (made === undefined) continue;
    const details = detailsType(api, sent, added, options);
    file.print`  /** HTTP status ${sent.status}. */`;
    file.print`  ${sent.code}: ${testingRuntime("SentCase")}<${wantedType(made, names, options)}${details}>;`;
  }
  file.print`}`;
  file.blank();
  file.comment([`${api.title}: a case for each example of the errors that it sends.`]);
  const types = [map, ", ", generatedType(names.error, options)];
  const define = ["/*#__PURE__*/ ", testingRuntime("defineTestApi"), "({"];
  file.print`export const ${names.value}: ${testingRuntime("TestApi")}<${types}> = ${define}`;
  file.print`  server: ${generatedApi(names.value, "server", options, `${names.value}Server`)},`;
  file.print`  client: ${generatedApi(names.value, "client", options, `${names.value}Client`)},`;
  file.print`  cases: {`;
  for (const [code, made] of byCode) {
    file.print`    ${code}: [`;
    for (const each of made) file.print`      ${caseText(each, made.length > 1)},`;
    file.print`    ],`;
  }
  file.print`  },`;
  file.print`});`;
  return file;
}

function groupByCode(cases: readonly MadeCase[]): ReadonlyMap<string, readonly MadeCase[]> {
  const groups = new Map<string, MadeCase[]>();
  for (const each of cases) {
    const group = groups.get(each.sent.code);
    if (group === undefined) groups.set(each.sent.code, [each]);
    else group.push(each);
  }
  return groups;
}

/** What is read of the examples: mostly the code itself, another one where the dialect cannot tell them apart. */
function wantedType(made: readonly MadeCase[], names: ApiNames, options: EmitOptions): Printable {
  const types = made.map(({ want: { code, recognized } }) =>
    recognized ? `${names.errorMap}[${jsString(code)}]` : `${names.unrecognized}<${jsString(code)}>`,
  );
  return [...new Set(types)].flatMap((text, index) => {
    const [name = ""] = text.split(/[[<]/, 1);
    return [index === 0 ? "" : " | ", generatedType(name, options), text.slice(name.length)];
  });
}

/** The details that a server may throw it with: those of the catalog, and those that this API adds. */
function detailsType(api: Api, sent: SentError, added: ApiDetailsNames, options: EmitOptions): Printable {
  const own = sent.error.details.length === 0 ? [] : [errorNames(sent.code).details];
  const special = added.get(sent.code)?.filter((name) => name === apiDetailsName(api, sent.code)) ?? [];
  return [...own, ...special].flatMap((name, index) => [
    index === 0 ? ", " : " & ",
    generatedType(name, options),
  ]);
}

function caseText({ name, sent, thrown, want }: MadeCase, named: boolean): string {
  const title = named ? name.slice(sent.code.length + 2) : undefined;
  return literalText({ title, ...thrown, want: telling(want) }, { width: WIDTH, indent: 6 });
}
