/** Types that are a page about a status, and no kind of error. */
const OF_STATUSES =
  /^https?:\/\/(?:[\w.]*\.)?(?:ietf\.org|rfc-editor\.org|httpstatus(?:es)?\.\w+|httpwg\.org|developer\.mozilla\.org|w3\.org|iana\.org)\//;

const URI = /^(.*[/:#])([A-Za-z][\w-]*)$/;

/** What the URIs of types have before the kind of error that each ends in; undefined where they do not. */
export function typePrefixOf(types: readonly unknown[]): string | undefined {
  const prefixes = new Set(
    types.map((type) =>
      typeof type === "string" && !OF_STATUSES.test(type) ? URI.exec(type)?.[1] : undefined,
    ),
  );
  const [prefix] = prefixes;
  return prefixes.size === 1 && prefix !== "about:" ? prefix : undefined;
}

/** The kind of error that the URI of a type ends in. */
export function codeInType(type: unknown): string | undefined {
  return typeof type === "string" ? URI.exec(type)?.[2] : undefined;
}
