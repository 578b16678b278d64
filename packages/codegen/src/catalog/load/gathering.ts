import { basename, dirname, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Finding, Place } from "../finding.js";
import { type YamlFiles, yamlFiles } from "../findings/yaml-files.js";
import { type Entry, type Extension, type LoadedCatalog, SECTIONS, type Section } from "../loaded-catalog.js";
import type { JsonSchema } from "../model.js";
import type { Kind } from "../structure/authoring-validator.js";
import type { Misspelt } from "../structure/misspelt.js";
import { checkStructure } from "../structure/structure.js";
import type { WrittenApi, WrittenCatalog, WrittenDialect, WrittenError, WrittenErrors } from "../written.js";
import { Content, type Held } from "./content.js";
import { take } from "./take.js";

/** How files of one catalog or package are named. */
export interface Origin {
  /** Name of a file in generated files. */
  readonly source: (absolute: string) => string;
  readonly docs?: string | undefined;
}

/** What has been read so far of a catalog and of all that it extends. */
export class Gathering {
  readonly findings: Finding[] = [];
  /** Catalog files that are being read, from the outermost to the innermost. */
  readonly open: string[] = [];
  /** Absolute paths of what is read: catalog files, and the folders beside them, which need not exist. */
  readonly sources: string[] = [];
  /** Catalog files that have been read, and what each holds. */
  readonly done: Map<string, Content> = new Map();
  readonly #folder: string;
  readonly #files: YamlFiles;
  readonly #claimed = new Set<string>();
  readonly #reserved: { code: string; place: Place }[] = [];
  readonly #rules: Record<string, string> = Object.create(null) as Record<string, string>;
  readonly #definitions: Record<string, JsonSchema> = Object.create(null) as Record<string, JsonSchema>;
  readonly #leftOut = {
    errors: new Map<string, Extension>(),
    dialects: new Map<string, Extension>(),
    apis: new Map<string, Extension>(),
  };
  readonly #skipped = { errors: new Set<string>(), dialects: new Set<string>(), apis: new Set<string>() };
  readonly #misspelt: Misspelt[] = [];
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
    this.#misspelt.push(...checked.misspelt);
    if (kind === "errors") this.#skipMissing("errors", checked.spelt, checked.value);
    if (kind === "catalog") {
      for (const section of SECTIONS) {
        this.#skipMissing(section, member(checked.spelt, section), member(checked.value, section));
      }
    }
    return checked.value;
  }

  newContent(): Content {
    return new Content((finding) => this.findings.push(finding));
  }

  addCatalog(
    content: Content,
    written: WrittenCatalog,
    absolute: string,
    file: string,
    origin: Origin,
  ): void {
    (written.reserved ?? []).forEach((code, index) => {
      this.#reserved.push({ code, place: { file, path: ["reserved", index] } });
    });
    Object.assign(this.#rules, written.rules);
    this.#addDefinitions(written.definitions ?? {}, file);
    const { docs } = written;
    const source = origin.source(absolute);
    this.addErrors(content, written.errors ?? {}, ["errors"], file, source, docs);
    for (const section of ["dialects", "apis"] as const) {
      for (const [name, value] of Object.entries(written[section] ?? {})) {
        content.add(section, own({ name, value, place: { file, path: [section, name] }, source, docs }));
      }
    }
  }

  addErrors(
    content: Content,
    errors: WrittenErrors,
    path: readonly string[],
    file: string,
    source: string,
    docs: string | undefined,
  ): void {
    for (const [name, value] of Object.entries(errors)) {
      if (name === "$schema") continue;
      content.add("errors", own({ name, value, place: { file, path: [...path, name] }, source, docs }));
    }
  }

  /** Adds to a catalog what it takes of one that it extends. */
  takeInto(content: Content, extended: Content, extension: Extension): void {
    const { held, leftOut, findings } = take(extended, extension);
    if (!this.#missesAnything) this.report(findings);
    for (const { section, held: one } of held) content.add(section, one);
    for (const { section, name } of leftOut) this.#leftOut[section].set(name, extension);
  }

  finish(path: string, root: WrittenCatalog, content: Content): LoadedCatalog {
    for (const section of SECTIONS) {
      for (const name of content[section].keys()) this.#leftOut[section].delete(name);
    }
    return {
      file: this.placeName(path),
      folder: this.#folder,
      name: root.name ?? basename(dirname(path)),
      docs: root.docs,
      reserved: this.#reserved,
      rules: { ...this.#rules },
      definitions: { ...this.#definitions },
      errors: entries<WrittenError>(content.errors),
      dialects: entries<WrittenDialect>(content.dialects),
      apis: entries<WrittenApi>(content.apis),
      skipped: { ...this.#skipped, anything: this.#missesAnything },
      leftOut: this.#leftOut,
      misspelt: this.#misspelt,
    };
  }

  /** Catalogs may bring the same type along; two that differ cannot have one name. */
  #addDefinitions(definitions: Readonly<Record<string, JsonSchema>>, file: string): void {
    for (const [name, schema] of Object.entries(definitions)) {
      const first = this.#definitions[name];
      if (first === undefined) this.#definitions[name] = schema;
      else if (!isDeepStrictEqual(first, schema)) {
        const place: Place = { file, path: ["definitions", name], atKey: true };
        this.findings.push(otherDefinition(place, name));
      }
    }
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

/** What a catalog file itself holds. */
export function own(entry: Entry<unknown>): Held {
  return { entry, via: undefined, needed: false };
}

/** All that is checked conforms to the authoring schema. */
function entries<T>(held: ReadonlyMap<string, Held>): Entry<T>[] {
  return [...held.values()].map(({ entry }) => entry as Entry<T>);
}

function otherDefinition(place: Place, name: string): Finding {
  return {
    rule: "duplicate-definition",
    severity: "error",
    place,
    message: `A catalog that this one extends, or another one beside it, defines \`${name}\` differently.`,
    found: name,
    expected: "one meaning for a name in the catalog and all that it extends",
    example: `Special${name}:`,
  };
}
