import type { Catalog } from "../../catalog/model.js";
import { jsString, propertyName } from "../../print/encode.js";
import { TypeScriptFile } from "../../print/typescript-file.js";

/** The default messages of field rules; no file where the catalog has none. */
export function messagesFile(catalog: Catalog): TypeScriptFile[] {
  const rules = Object.entries(catalog.rules);
  if (rules.length === 0) return [];
  const file = new TypeScriptFile("messages.ts", catalog.source);
  file.comment(["What is said of a violated rule where who throws says nothing."]);
  file.print`export const messages: Readonly<Record<string, string>> = {`;
  for (const [rule, message] of rules) file.print`  ${propertyName(rule)}: ${jsString(message)},`;
  file.print`};`;
  return [file];
}
