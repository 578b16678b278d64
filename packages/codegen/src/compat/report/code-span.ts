/**
 * A text as a code span of Markdown (CommonMark 0.31, section 6.1): whatever it holds, none of it is markup. It does not stand in tables,
 * where a bar in it would count (GFM, section 4.10).
 */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ");
  if (line.trim() === "") return "` `";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return /^[ `]|[ `]$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
