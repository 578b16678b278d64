/**
 * The members of a header that is a list (RFC 9110, section 5.6.1). Of a quoted string only one quote is left: what it
 * says is not needed, and a comma in it does not separate.
 */
export function splitList(value = ""): string[] {
  const unquoted = value.replace(/"(?:[^"\\]|\\.)*("?)/g, "$1");
  return unquoted.split(",").map((member) => member.trim());
}
