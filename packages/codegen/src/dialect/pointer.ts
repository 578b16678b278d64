/** A step into a document: the name of a member, or the index of an element. */
export type Segment = string | number;

/**
 * The segments of a JSON Pointer (RFC 6901); none for `""`, the whole document. A segment that is an array index
 * (section 4) is a number. Undefined when the text is no pointer.
 */
export function segmentsOf(pointer: string): readonly Segment[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => asIndex(segment.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** The JSON Pointer (RFC 6901) of these segments: `/a/0/b`; `""` for none. */
export function pointerOf(segments: readonly unknown[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** `a.0.b` */
export function dotted(segments: readonly Segment[]): string {
  return segments.join(".");
}

/** `a[0].b` */
export function indexed(segments: readonly Segment[]): string {
  return segments.reduce<string>((path, segment, position) => {
    if (typeof segment === "number") return `${path}[${segment}]`;
    return position === 0 ? segment : `${path}.${segment}`;
  }, "");
}

/** `a[0][b]` */
export function brackets(segments: readonly Segment[]): string {
  const [first, ...others] = segments;
  return first === undefined ? "" : `${first}${others.map((segment) => `[${segment}]`).join("")}`;
}

/** `[{ type: "object", key: "a" }, { type: "array", key: 0 }]` */
export function steps(segments: readonly Segment[]): readonly { type: string; key: Segment }[] {
  return segments.map((key) => ({ type: typeof key === "number" ? "array" : "object", key }));
}

function asIndex(segment: string): Segment {
  return /^(?:0|[1-9]\d{0,14})$/.test(segment) ? Number(segment) : segment;
}
