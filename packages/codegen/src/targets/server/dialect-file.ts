import type { Dialect } from "../../catalog/model.js";
import type { Condition } from "../../dialect/layout.js";
import { dialectName } from "../../names.js";
import { jsString, jsValue, propertyName } from "../../print/encode.js";
import { serverRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { variantName } from "../variant-name.js";
import { RendererPrinter } from "./renderer-printer.js";

/** The renderer of one dialect. */
export function dialectFile(dialect: Dialect): TypeScriptFile {
  const file = new TypeScriptFile(`dialects/${dialect.name}.ts`, dialect.source);
  const name = dialectName(dialect.name);
  const renderers = new RendererPrinter(file, [name]);
  const { layout } = dialect;
  const variants = layout.variants.map(({ when, body }, index) => ({
    when,
    renderer: renderers.printRoot(body, variantName("render", when, index, layout)),
  }));

  file.comment([dialect.description ?? `The dialect \`${dialect.name}\`.`]);
  file.print`export const ${name}: ${serverRuntime("Dialect")} = {`;
  file.print`  mediaType: ${jsString(dialect.mediaType)},`;
  if (dialect.status !== undefined) file.print`  status: ${dialect.status},`;
  if (variants.length === 1) {
    file.print`  body: ${variants[0]?.renderer ?? ""},`;
  } else {
    // the first variant whose condition holds and whose needs the error meets
    const tries = variants.map(({ when, renderer }) => attempt(when, renderer));
    file.print`  body: (error) =>\n    ${tries.join(" ??\n    ")},`;
  }
  const headers = layout.headers.filter(({ presence }) => presence !== "readOnly");
  if (headers.length > 0) {
    file.print`  headers: (error) => ({`;
    for (const { name: header, value } of headers) {
      const text = value.kind === "constant" ? jsString(String(value.value)) : renderers.headerValue(value);
      file.print`    ${propertyName(header)}: ${text},`;
    }
    file.print`  }),`;
  }
  file.print`};`;
  return file;
}

function attempt(when: Condition | undefined, renderer: string): string {
  const conditions: string[] = [];
  if (when?.hasFields !== undefined) conditions.push(`error.fields.length ${when.hasFields ? ">" : "==="} 0`);
  if (when?.codes !== undefined) conditions.push(`${jsValue(when.codes)}.includes(error.code)`);
  if (conditions.length === 0) return `${renderer}(error)`;
  return `(${conditions.join(" && ")} ? ${renderer}(error) : undefined)`;
}
