import { basename, dirname, relative } from "node:path";
import type { Finding, Place } from "../finding.js";
import { type YamlFiles, yamlFiles } from "../findings/yaml-files.js";
import type { Entry, LoadedCatalog } from "../loaded-catalog.js";
import type { Kind } from "../structure/authoring-validator.js";
import { checkStructure } from "../structure/structure.js";
import type { WrittenApi, WrittenCatalog, WrittenDialect, WrittenError, WrittenErrors } from "../written.js";

/** How files of one catalog or package are named. */
export interface Origin {
  /** Name of a file in generated files. */
  readonly source: (absolute: string) => string;
  readonly docs?: string | undefined;
}

type Section = "errors" | "dialects" | "apis";

const DUPLICATE_RULES: Readonly<Record<Section, string>> = {
  errors: "duplicate-code",
  dialects: "duplicate-dialect",
  apis: "duplicate-api",
};

/** What has been read so far of a catalog and of all that it extends. */
export class Gathering {
  readonly findings: Finding[] = [];
  /** Catalog files that are being read, from the outermost to the innermost. */
  readonly open: string[] = [];
  readonly done: Set<string> = new Set();
  /** Absolute paths of what is read: catalog files, and the folders beside them, which need not exist. */
  readonly sources: string[] = [];
  readonly #folder: string;
  readonly #files: YamlFiles;
  readonly #claimed = new Set<string>();
  readonly #reserved: { code: string; place: Place }[] = [];
  readonly #rules: Record<string, string> = Object.create(null) as Record<string, string>;
  readonly #entries = {
    errors: new Map<string, Entry<WrittenError>>(),
    dialects: new Map<string, Entry<WrittenDialect>>(),
    apis: new Map<string, Entry<WrittenApi>>(),
  };
  readonly #skipped = { errors: new Set<string>(), dialects: new Set<string>(), apis: new Set<string>() };
  #missesAnything = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#files = yamlFiles(folder);
  }

  report(findings: readonly Finding[]): void {
    for (const finding of findings) this.findings.push(finding);
  }

  /** Path of a file from the folder of the catalog. */
  placeName(absolute: string): string {
    return relative(this.#folder, absolute).replaceAll("\\", "/");
  }

  /** Whether the folders beside a catalog file are still to be read. */
  claimFolder(folder: string): boolean {
    if (this.#claimed.has(folder)) return false;
    this.#claimed.add(folder);
    return true;
  }

  /** Something could not be read of which nobody knows what it holds. */
  missAnything(): void {
    this.#missesAnything = true;
  }

  skip(section: Section, name: string): void {
    this.#skipped[section].add(name);
  }

  /** What is left of a value when it conforms to the authoring schema. */
  check(kind: Kind, value: unknown, file: string): unknown {
    if (value === undefined) return undefined;
    const checked = checkStructure(kind, value, file, this.#files);
    this.report(checked.findings);
    if (kind === "errors") this.#skipMissing("errors", value, checked.value);
    if (kind === "catalog") {
      for (const section of ["errors", "dialects", "apis"] as const) {
        this.#skipMissing(section, member(value, section), member(checked.value, section));
      }
    }
    return checked.value;
  }

  addCatalog(written: WrittenCatalog, absolute: string, file: string, origin: Origin): void {
    (written.reserved ?? []).forEach((code, index) => {
      this.#reserved.push({ code, place: { file, path: ["reserved", index] } });
    });
    Object.assign(this.#rules, written.rules);
    const { docs } = written;
    const source = origin.source(absolute);
    this.addErrors(written.errors ?? {}, ["errors"], file, source, docs);
    for (const section of ["dialects", "apis"] as const) {
      for (const [name, value] of Object.entries(written[section] ?? {})) {
        this.add(section, { name, value, place: { file, path: [section, name] }, source, docs });
      }
    }
  }

  addErrors(
    errors: WrittenErrors,
    path: readonly string[],
    file: string,
    source: string,
    docs: string | undefined,
  ): void {
    for (const [name, value] of Object.entries(errors)) {
      if (name === "$schema") continue;
      this.add("errors", { name, value, place: { file, path: [...path, name] }, source, docs });
    }
  }

  /** Adds an entry; of two with the same name the first stays. */
  add(section: Section, entry: Entry<unknown>): void {
    const entries = this.#entries[section] as Map<string, Entry<unknown>>;
    const first = entries.get(entry.name);
    if (first === undefined) entries.set(entry.name, entry);
    else this.findings.push(duplicate(section, entry, first));
  }

  finish(path: string, root: WrittenCatalog): LoadedCatalog {
    return {
      file: this.placeName(path),
      folder: this.#folder,
      name: root.name ?? basename(dirname(path)),
      docs: root.docs,
      reserved: this.#reserved,
      rules: { ...this.#rules },
      errors: [...this.#entries.errors.values()],
      dialects: [...this.#entries.dialects.values()],
      apis: [...this.#entries.apis.values()],
      skipped: { ...this.#skipped, anything: this.#missesAnything },
    };
  }

  #skipMissing(section: Section, before: unknown, after: unknown): void {
    if (typeof before !== "object" || before === null) return;
    for (const name of Object.keys(before)) {
      if (member(after, name) === undefined) this.skip(section, name);
    }
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function duplicate(section: Section, entry: Entry<unknown>, first: Entry<unknown>): Finding {
  const noun = { errors: "error", dialects: "dialect", apis: "API" }[section];
  return {
    rule: DUPLICATE_RULES[section],
    severity: "error",
    place: { ...entry.place, atKey: true },
    message: `There is another ${noun} \`${entry.name}\` in ${first.source}.`,
    found: entry.name,
    expected: `one ${noun} of this name in the catalog and all that it extends`,
    example: `special_${entry.name}:`,
  };
}
