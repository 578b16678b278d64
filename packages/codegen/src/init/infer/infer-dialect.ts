import type { Sample } from "../samples/sample.js";
import { saidIn } from "./assign-roles.js";
import { type CodeSpelling, codeSpelling } from "./code-spelling.js";
import { entriesApart } from "./entries-apart.js";
import type { Group } from "./group.js";
import { groupsOf } from "./groups-of.js";
import { codeInHeader, headersOf } from "./infer-headers.js";
import { type Look, lookAt } from "./look-at.js";
import { mediaTypeOf } from "./media-type-of.js";
import { withoutNotes } from "./noted.js";
import { type SampleError, sampleErrors } from "./sample-errors.js";
import { unusableKeys } from "./template-key.js";
import { codeInType, typePrefixOf } from "./type-prefix.js";
import { hasSign, type InferredVariant, variantsOf } from "./variants-of.js";

/** A dialect that spells errors like the samples. Templates hold `Noted` texts. */
export interface InferredDialect {
  readonly mediaType: string;
  /** The status of all errors, where it is one of success. */
  readonly status: number | undefined;
  readonly variants: readonly InferredVariant[];
  readonly headers: Readonly<Record<string, unknown>>;
  readonly spelling: CodeSpelling;
  /** The code is in every response. */
  readonly carriesCode: boolean;
  readonly carriesFields: boolean;
  /** Members in which nothing of an error was recognized: they are details. */
  readonly unrecognized: readonly string[];
  /** Keys that no template can have. */
  readonly leftOut: readonly string[];
  /** Which error each sample is. */
  readonly samples: readonly SampleError[];
}

/** Where the code of all samples stands. */
interface CodePlace {
  readonly typePrefix: string | undefined;
  readonly inBody: boolean;
}

/** Finds a dialect in one or several samples: by the names of what is in them, and by what it looks like. */
export function inferDialect(given: readonly Sample[]): InferredDialect {
  const samples = given.flatMap(entriesApart);
  const numbered = new Map(samples.map((sample, index) => [index, sample]));
  const mediaType = mediaTypeOf(lookAt(numbered));
  const groups = groupsOf(numbered, mediaType);
  const place: CodePlace = {
    typePrefix: typePrefixOfAll(groups),
    inBody: groups.some(({ look }) => [...look.roles.values()].includes("code")),
  };
  const wires = groups.flatMap(({ look }) =>
    [...look.samples.keys()].flatMap((index) => wireOf(look, index, place) ?? []),
  );
  const spelling = codeSpelling(wires);
  const status = successOf(samples);
  const variants = variantsOf(groups, {
    spelling,
    typePrefix: place.typePrefix,
    asksConstants: status !== undefined,
  });
  const headers = headersOf(samples, groups, spelling);
  const carriesCode = hasCode(headers) || variants.every(({ body }) => hasCode(body));
  return {
    mediaType,
    // the body alone has to tell that it is an error, and which
    status: carriesCode && variants.every(hasSign) ? status : undefined,
    variants,
    headers,
    spelling,
    carriesCode,
    carriesFields: groups.some(({ look }) => look.fields !== undefined),
    unrecognized: [...new Set(groups.flatMap(({ plan }) => (plan.whole ? [] : [...plan.names.values()])))],
    leftOut: [...new Set(samples.flatMap(({ body }) => unusableKeys(body)))],
    samples: groups.flatMap((group) => sampleErrors(group, (index) => wireOf(group.look, index, place))),
  };
}

function hasCode(template: unknown): boolean {
  return /(?<!\{)\{code[|}]/.test(JSON.stringify(withoutNotes(template)));
}

/** The status that all have, if it is one of success. */
function successOf([first, ...others]: readonly Sample[]): number | undefined {
  const status = first?.status;
  const isSuccess = status !== undefined && status >= 200 && status < 400;
  return isSuccess && others.every((other) => other.status === status) ? status : undefined;
}

function typePrefixOfAll(groups: readonly Group[]): string | undefined {
  const roles = groups.flatMap(({ look }) => [...look.roles.values()]);
  if (roles.includes("code") || !roles.includes("type")) return undefined;
  return typePrefixOf(
    groups.flatMap(({ look }) => [...look.samples.keys()].map((index) => saidIn(look.roles, "type", index))),
  );
}

/** The code of a sample, as it is spelled: in a header only where no body has one. */
function wireOf(look: Look, index: number, { typePrefix, inBody }: CodePlace): string | number | undefined {
  if (typePrefix !== undefined) return codeInType(saidIn(look.roles, "type", index));
  const wire = inBody ? saidIn(look.roles, "code", index) : codeInHeader(look.samples.get(index));
  return typeof wire === "boolean" ? undefined : (wire ?? undefined);
}
