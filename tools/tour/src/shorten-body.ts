const ELLIPSIS = "…";
/** How long texts for people may be within a body: as long as the body allows. */
const LONGEST_TEXT = 60;
const SHORTEST_TEXT = 10;
/** Longer than any code or path in a body. */
const LONGEST_WORD = 30;

/**
 * A body in at most `length` characters. Of JSON, texts for people are cut, and then members are left out, those texts
 * first and long ones before short ones: what remains is as it was on the wire. Anything else is cut at its end.
 */
export function shortenBody(body: string, length: number): string {
  const members = membersOf(body);
  if (body.length <= length || members === undefined) return cut(body.replace(/\s+/g, " "), length);
  let shortened: string[] = [];
  for (let longest = LONGEST_TEXT; longest >= SHORTEST_TEXT; longest -= 2) {
    shortened = members.map((member) => shortenMember(member, longest));
    if (print(shortened).length <= length) return print(shortened);
  }
  return leaveOut(shortened, length);
}

/** Lines of at most `width` characters, broken between two members of JSON where there are some. */
export function wrapBody(body: string, width: number): string {
  const pieces = body.match(/.+?(?:,(?=["…{[])|$)/g) ?? [];
  const lines: string[] = [];
  for (const piece of pieces.flatMap((long) => long.match(new RegExp(`.{1,${width}}`, "g")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.join("\n");
}

/** Cut at its end. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}${ELLIPSIS}`;
}

type Member = readonly [name: string, value: unknown];

function membersOf(body: string): Member[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : undefined;
  } catch {
    return undefined;
  }
}

function shortenMember([name, value]: Member, longest: number): string {
  const text = JSON.stringify(value, (_, item) =>
    typeof item === "string" ? shortenText(item, longest) : item,
  );
  const nested = typeof value === "object" && text.length > 2 * longest;
  return `${JSON.stringify(name)}:${nested ? `${text.slice(0, 2 * longest)}${ELLIPSIS}${text.at(-1)}` : text}`;
}

/** A single word is for programs and stays whole, but of a URL the end tells most. */
function shortenText(text: string, longest: number): string {
  if (/^https?:\/\/\S+$/.test(text)) return ELLIPSIS + text.slice(text.search(/[/#][^/#]*$/));
  return cut(text, /\s/.test(text) ? longest : LONGEST_WORD);
}

function leaveOut(members: readonly string[], length: number): string {
  const shown = [...members];
  while (print(shown).length > length && shown.some((member) => member !== ELLIPSIS)) {
    const dullest = shown.reduce((a, b) => (dullness(b) > dullness(a) ? b : a));
    shown[shown.indexOf(dullest)] = ELLIPSIS;
  }
  return print(shown);
}

/** A text for people says least about how the error is spelled, then what is long. */
function dullness(member: string): number {
  const forPeople = /^"[^"]*":"[^"]*\s/.test(member);
  return member === ELLIPSIS ? 0 : member.length + (forPeople ? 1_000 : 0);
}

/** What is left out side by side is one ellipsis. */
function print(members: readonly string[]): string {
  const shown = members.filter((member, index) => member !== ELLIPSIS || members[index - 1] !== ELLIPSIS);
  return `{${shown.join(",")}}`;
}
