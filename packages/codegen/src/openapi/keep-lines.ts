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
    for (const part of partsOf(segment, theirs!, printed!)) {
      const start = placeOf(part, kept);
      if (start === undefined) continue;
      lines.push(...changed!.slice(next, start), ...theirs!.slice(part.from, part.from + part.length));
      next = start + part.toLength;
    }
  }
  lines.push(...changed!.slice(next));
  return lines.join(/\r\n/.test(original) ? "\r\n" : "\n");
}

/**
 * A segment in the smallest parts that say the same, without spaces and quotes: of these, the change may go through some. What
 * says something else is one part.
 */
function partsOf(
  segment: Segment,
  theirs: readonly string[],
  printed: readonly string[],
): readonly Segment[] {
  const parts: Segment[] = [];
  const [end, toEnd] = [segment.from + segment.length, segment.to + segment.toLength];
  let part: Segment = { ...segment, length: 0, toLength: 0 };
  let [ours, others] = ["", ""];
  while (part.from + part.length < end || part.to + part.toLength < toEnd) {
    const isShorter = ours.length <= others.length && part.from + part.length < end;
    if (isShorter) ours += plain(theirs[part.from + part.length++]!);
    else if (part.to + part.toLength < toEnd) others += plain(printed[part.to + part.toLength++]!);
    else break;
    if (ours !== others || part.length === 0 || part.toLength === 0) continue;
    parts.push(part);
    part = { ...part, from: part.from + part.length, to: part.to + part.toLength, length: 0, toLength: 0 };
    [ours, others] = ["", ""];
  }
  const rest = { ...part, length: end - part.from, toLength: toEnd - part.to };
  return rest.length + rest.toLength === 0 ? parts : [...parts, rest];
}

function plain(line: string): string {
  return line.replace(/[\s'"]+/g, "");
}

/** Where the lines of a part stand in `after`, if all of them do, one after the other. */
function placeOf({ to, toLength }: Segment, kept: ReadonlyMap<number, number>): number | undefined {
  // lines that the printer leaves out stand before the one that follows them
  const start = kept.get(to);
  if (start === undefined) return undefined;
  for (let line = 1; line < toLength; line++) if (kept.get(to + line) !== start + line) return undefined;
  return start;
}

interface Segment {
  readonly same: boolean;
  from: number;
  length: number;
  to: number;
  toLength: number;
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
