import { type ImportedName, type, value } from "../print/typescript-file.js";
import type { EmitOptions } from "./target.js";

/** A generated type, as the files of other targets import it: from a package, or from the folder beside theirs. */
export function generatedType(name: string, options: EmitOptions): ImportedName {
  return type(name, options.typesModule ?? "/../types/index.ts");
}

/** An API as a server or a client has it, and what it is called in the file. */
export function generatedApi(
  name: string,
  side: "server" | "client",
  options: EmitOptions,
  as: string,
): ImportedName {
  const module = side === "server" ? options.serverModule : options.clientModule;
  return value(name, module === undefined ? `/../${side}/apis.ts` : `${module}/apis`, as);
}
