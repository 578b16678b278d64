import { diffArrays } from "diff";

/** Texts that differ in more lines than that are not compared. */
const MOST_EDITS = 20_000;

/**
 * Takes a change over into a text. A printer of documents writes some lines otherwise than their author did: those that the change
 * does not touch stay as they are. Undefined where the texts are too different to tell.
 * @param before the document as the printer has it
 * @param after the changed document, likewise
 */
export function keepLines(original: string, before: string, after: string): string | undefined {
  const [theirs, printed, changed] = [original, before, after].map((text) => text.split(/\r?\n/));
  const style = segments(theirs!, printed!);
  const change = segments(printed!, changed!);
  if (style === undefined || change === undefined) return undefined;
  /** Line of `before` → the same line of `after`, where it is kept. */
  const kept = new Map<number, number>();
  for (const { from, to, length } of change.filter(({ same }) => same))
    for (let line = 0; line < length; line++) kept.set(from + line, to + line);
  const lines: string[] = [];
  let next = 0;
  for (const segment of style.filter(({ same }) => !same)) {
    for (const { from, length, to, toLength } of partsOf(segment, theirs!, printed!, kept)) {
      const start = kept.get(to);
      if (start === undefined) continue;
      lines.push(...changed!.slice(next, start), ...theirs!.slice(from, from + length));
      next = start + toLength;
    }
  }
  lines.push(...changed!.slice(next));
  return lines.join(/\r\n/.test(original) ? "\r\n" : "\n");
}

/**
 * A segment in parts whose lines of `before` stand one after the other in `after`, or nowhere. Where the change goes through a segment, the
 * lines of its author are told by what they say, without spaces and quotes; none where that fails.
 */
function partsOf(
  segment: Segment,
  theirs: readonly string[],
  printed: readonly string[],
  kept: ReadonlyMap<number, number>,
): readonly Segment[] {
  const parts: Segment[] = [];
  let { from } = segment;
  const [end, toEnd] = [from + segment.length, segment.to + segment.toLength];
  for (let to = segment.to; to < toEnd; ) {
    let toLength = 1;
    while (to + toLength < toEnd && followsIn(kept, to + toLength)) toLength++;
    if (toLength === segment.toLength) return [segment];
    const wanted = plain(printed.slice(to, to + toLength));
    let length = 0;
    while (from + length < end && plain(theirs.slice(from, from + length)).length < wanted.length) length++;
    if (plain(theirs.slice(from, from + length)) !== wanted) return [];
    parts.push({ same: false, from, length, to, toLength });
    from += length;
    to += toLength;
  }
  // lines that the printer leaves out stand before the one that follows them
  return segment.toLength === 0 ? [segment] : parts;
}

/** Whether a line stands behind the line before it in `after` too, or both are gone. */
function followsIn(kept: ReadonlyMap<number, number>, line: number): boolean {
  const before = kept.get(line - 1);
  const at = kept.get(line);
  return before === undefined ? at === undefined : at === before + 1;
}

function plain(lines: readonly string[]): string {
  return lines.join("").replace(/[\s'"]+/g, "");
}

interface Segment {
  readonly same: boolean;
  readonly from: number;
  readonly length: number;
  readonly to: number;
  readonly toLength: number;
}

/** Two lists side by side: parts that are the same, and parts that stand for each other. */
function segments(a: readonly string[], b: readonly string[]): readonly Segment[] | undefined {
  const parts = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return undefined;
  const found: Segment[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of parts) {
    const last = found.at(-1);
    const [length, toLength] = [added ? 0 : count, removed ? 0 : count];
    const same = !added && !removed;
    if (!same && last?.same === false) {
      found[found.length - 1] = { ...last, length: last.length + length, toLength: last.toLength + toLength };
    } else {
      found.push({ same, from, length, to, toLength });
    }
    from += length;
    to += toLength;
  }
  return found;
}
