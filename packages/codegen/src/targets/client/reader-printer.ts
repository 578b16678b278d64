import type { Node, ObjectNode } from "../../dialect/layout.js";
import { shapeOf } from "../../dialect/shape.js";
import type { DialectUsage } from "../../dialect/usage.js";
import { jsString } from "../../print/encode.js";
import { camelKey } from "../../print/key-names.js";
import { NamesInUse } from "../../print/names-in-use.js";
import { clientRuntime } from "../../print/runtime-names.js";
import type { TypeScriptFile } from "../../print/typescript-file.js";
import { type CodeOfBody, printCodeOfBody } from "./code-of-body.js";
import { ContainerReaders } from "./container-readers.js";
import { decode } from "./decode.js";
import { finishReader, newScope, RUNTIME_NAMES } from "./reader-scope.js";
import { takeMember, takeText } from "./take-member.js";

/**
 * Prints the readers of one dialect: one function per container of the template, so that each reads like the body it
 * takes apart. A reader gives undefined when the value has another shape.
 */
export class ReaderPrinter {
  readonly #file: TypeScriptFile;
  readonly #usage: DialectUsage;
  readonly #lenient: boolean;
  readonly #functions: NamesInUse;
  readonly #containers: ContainerReaders;

  /** `lenient`: a body may be read although required members are missing (RFC 9457). */
  constructor(file: TypeScriptFile, usage: DialectUsage, lenient: boolean, taken: readonly string[]) {
    this.#file = file;
    this.#usage = usage;
    this.#lenient = lenient;
    this.#functions = new NamesInUse([...RUNTIME_NAMES, ...taken]);
    this.#containers = new ContainerReaders(file, usage, lenient, this.#functions);
  }

  /** Prints the reader of a whole body and those of its containers; returns its name. `checked`: the body surely fits. */
  printRoot(node: Node, wantedName: string, checked: boolean): string {
    const name = this.#functions.claim(wantedName);
    const scope = newScope([]);
    const asks = this.#lenient && !checked;
    const lenient = asks ? ", lenient: boolean" : "";
    this.#file.comment([
      `Reads \`${shapeOf(node)}\`${checked ? "" : "; undefined when the body is another one"}.`,
    ]);
    const result = [clientRuntime("Reading"), checked ? "" : " | undefined"];
    if (node.kind === "object") {
      this.#file.print`function ${name}(body: ${clientRuntime("JsonObject")}${lenient}): ${result} {`;
      this.#containers.object(scope, node, "body", name, checked);
    } else {
      this.#file.print`function ${name}(body: unknown${lenient}): ${result} {`;
      this.#containers.value(scope, node, "body", true, name);
    }
    if (checked) scope.unfit.length = 0;
    finishReader(this.#file, scope, { lenient: asks });
    this.#containers.printWaiting();
    return name;
  }

  /** Prints the functions that tell the code of a body without reading it. */
  printCode(body: ObjectNode): CodeOfBody {
    return printCodeOfBody(this.#file, body, this.#usage, (wanted) => this.#functions.claim(wanted));
  }

  /** Prints the reader of the headers: `read` gets each header by its name. */
  printHeaders(
    headers: readonly { name: string; required: boolean; node: Node }[],
    wantedName: string,
  ): string {
    const name = this.#functions.claim(wantedName);
    const scope = newScope([]);
    this.#file
      .print`function ${name}(header: (name: string) => string | undefined): ${clientRuntime("Reading")} | undefined {`;
    for (const { name: header, required, node } of headers) {
      const raw = ["header(", jsString(header.toLowerCase()), ")"];
      if (node.kind === "text") takeText(scope, node, raw, required, camelKey(header), this.#usage);
      if (node.kind === "placeholder") {
        const read = decode(node, raw, "text", this.#usage);
        takeMember(scope, node, read, required);
      }
    }
    // what a missing header means where a body is read leniently is for the runtime to say
    finishReader(this.#file, scope, { lenient: false });
    this.#containers.printWaiting();
    return name;
  }
}
