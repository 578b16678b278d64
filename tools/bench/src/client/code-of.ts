/** The code of a body that was found to be an error: what most validators say is no more than that. */
export function codeOf(body: unknown): string {
  return (body as { code: string }).code;
}
