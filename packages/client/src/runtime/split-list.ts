/** The members of a header that is a list (RFC 9110, section 5.6.1): a comma within quotes does not separate. */
export function splitList(value: string): string[] {
  return (value.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []).map((member) => member.trim());
}
