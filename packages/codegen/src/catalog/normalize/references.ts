import { nearest } from "../../print/nearest.js";
import type { Finding, Place } from "../finding.js";
import { isLeftOut, leftOutHint } from "../left-out.js";
import { type LoadedCatalog, mayBeSkipped } from "../loaded-catalog.js";
import type { Dialect, ErrorDefinition } from "../model.js";

/** Looks up the names that APIs refer to. A name that nothing has is a finding, with the nearest one that there is. */
export class References {
  readonly errors: readonly ErrorDefinition[];
  readonly findings: Finding[];
  readonly #loaded: LoadedCatalog;
  readonly #errors: ReadonlyMap<string, ErrorDefinition>;
  readonly #dialects: ReadonlyMap<string, Dialect>;

  constructor(
    loaded: LoadedCatalog,
    errors: readonly ErrorDefinition[],
    dialects: readonly Dialect[],
    findings: Finding[],
  ) {
    this.errors = errors;
    this.findings = findings;
    this.#loaded = loaded;
    this.#errors = new Map(errors.map((error) => [error.code, error]));
    this.#dialects = new Map(dialects.map((dialect) => [dialect.name, dialect]));
  }

  error(code: string, place: Place): ErrorDefinition | undefined {
    const error = this.#errors.get(code);
    if (error !== undefined) return error;
    const codes = this.#loaded.errors.map(({ name }) => name);
    if (!codes.includes(code) && !mayBeSkipped(this.#loaded, "errors", code)) {
      this.findings.push({
        ...unknown("unknown-code", "error has the code", code, codes, place),
        ...leftOutHint(this.#loaded, "errors", code),
      });
    }
    return undefined;
  }

  /** A code that is only excepted: one that was not taken from its catalog need not be. */
  excepted(code: string, place: Place): void {
    if (!isLeftOut(this.#loaded, "errors", code)) this.error(code, place);
  }

  dialect(name: string, place: Place): Dialect | undefined {
    const dialect = this.#dialects.get(name);
    if (dialect !== undefined) return dialect;
    const names = this.#loaded.dialects.map((entry) => entry.name);
    if (!names.includes(name) && !mayBeSkipped(this.#loaded, "dialects", name)) {
      this.findings.push({
        ...unknown("unknown-dialect", "dialect has the name", name, names, place),
        ...leftOutHint(this.#loaded, "dialects", name),
      });
    }
    return undefined;
  }
}

function unknown(rule: string, noun: string, name: string, names: readonly string[], place: Place): Finding {
  const meant = nearest(name, names);
  const some = names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");
  return {
    rule,
    severity: "error",
    place,
    message: `No ${noun} \`${name}\`.`,
    found: name,
    expected: meant === undefined ? `one of ${some}` : `did you mean \`${meant}\`?`,
    ...((meant ?? names[0]) === undefined ? {} : { example: meant ?? names[0] }),
  };
}
