import { LAST_RESORTS } from "../../catalog/generic-of.js";
import type { Catalog } from "../../catalog/model.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { asSent } from "../../catalog/sent-as.js";
import { serverRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile, value } from "../../print/typescript-file.js";
import { detailExpression } from "./errors-file.js";
import { hasMessages } from "./messages-file.js";
import { Code, objectText, sentMembers } from "./sent-error.js";

/** What a server must know of errors that its API does not list: where they go instead. */
export function catalogFile(catalog: Catalog): TypeScriptFile {
  const file = new TypeScriptFile("catalog.ts", catalog.source);
  file.comment([
    "All errors of the catalog: an API that does not list one sends a more general one in its place.",
  ]);
  file.print`export const catalog: ${serverRuntime("ServerCatalog")} = {`;
  file.print`  errors: {`;
  for (const { code, status, refines, detail } of catalog.errors) {
    const [parent] = refines;
    const text = detail && new Code(detailExpression(detail));
    file.print`    ${code}: ${objectText({ status, refines: parent, detail: text }, 4)},`;
  }
  file.print`  },`;
  file.print`  // by HTTP status`;
  file.print`  generics: {`;
  const generics = catalog.errors.filter(({ generic }) => generic).sort((a, b) => a.status - b.status);
  for (const error of generics) {
    const members = { code: error.code, ...sentMembers(asSent(error)) };
    file.print`    ${error.status}: ${objectText(members, 4)},`;
  }
  for (const [code, status] of missingLastResorts(catalog)) {
    const title = reasonPhrase(status);
    const page = catalog.docs === "" ? undefined : `${catalog.docs}/${code}`;
    const members = { code, status, statusText: title, title, type: page ?? "about:blank", help: page };
    file.print`    ${status}: ${objectText(members, 4)},`;
  }
  file.print`  },`;
  if (hasMessages(catalog)) file.print`  ${value("messages", "/messages.ts")},`;
  file.print`};`;
  return file;
}

/** What stands for an error that nothing else stands for; a catalog need not define it. */
function missingLastResorts(catalog: Catalog): [code: string, status: number][] {
  const statuses = new Set(catalog.errors.filter(({ generic }) => generic).map(({ status }) => status));
  return [...LAST_RESORTS].filter(([, status]) => !statuses.has(status));
}
