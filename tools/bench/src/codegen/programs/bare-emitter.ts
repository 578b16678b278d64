import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WrittenCatalog } from "@org/errors-codegen";

/**
 * The least that a program can do which reads a catalog and writes a type and a schema for each error: it checks nothing, knows no
 * defaults, and joins texts.
 */
export function emit(catalog: string, folder: string): void {
  const { errors = {} } = JSON.parse(readFileSync(catalog, "utf8")) as WrittenCatalog;
  mkdirSync(join(folder, "schemas"), { recursive: true });

  const types: string[] = [];
  for (const [code, error] of Object.entries(errors as Readonly<Record<string, Written>>)) {
    const { status, title, details = {} } = error;
    const members = Object.entries(details).map(([name, schema]) => `    ${name}: ${typeOf(schema)};\n`);
    const name = code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
    types.push(
      `/** ${title} */\nexport interface ${name}Error {\n  code: "${code}";\n  status: ${status};\n  details: {\n${members.join("")}  };\n}\n\n`,
    );
    const properties = Object.fromEntries(
      Object.entries(details).map(([name, schema]) => [name.replace("?", ""), schema]),
    );
    const schema = { title, type: "object", properties: { code: { const: code }, details: { properties } } };
    writeFileSync(join(folder, "schemas", `${code}.schema.json`), JSON.stringify(schema, null, 2), "utf8");
  }
  writeFileSync(join(folder, "errors.ts"), types.join(""), "utf8");
}

interface Written {
  readonly status: number;
  readonly title: string;
  readonly details?: Readonly<Record<string, Schema>>;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
}

function typeOf({ type, enum: values }: Schema): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (type === "integer") return "number";
  return type === "array" ? "string[]" : (type ?? "unknown");
}
