import type { Catalog } from "../../catalog/model.js";
import { jsString, propertyName } from "../../print/encode.js";
import { TypeScriptFile } from "../../print/typescript-file.js";

/** Whether there is a file of messages to import. */
export function hasMessages({ rules }: Catalog): boolean {
  return Object.keys(rules).length > 0;
}

/** The default messages of field rules; no file where the catalog has none. */
export function messagesFile(catalog: Catalog): TypeScriptFile[] {
  if (!hasMessages(catalog)) return [];
  const file = new TypeScriptFile("messages.ts", catalog.source);
  file.comment(["What is said of a violated rule where who throws says nothing."]);
  file.print`export const messages: Readonly<Record<string, string>> = {`;
  for (const [rule, message] of Object.entries(catalog.rules))
    file.print`  ${propertyName(rule)}: ${jsString(message)},`;
  file.print`};`;
  return [file];
}
