/** `Bad Request` → `bad request`, as JavaScript lowers. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/** `token_expired` → `TOKEN_EXPIRED`, as JavaScript raises. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** `token_expired` → `tokenExpired`. */
export function camel(text: string): string {
  return text.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase());
}

/** `token_expired` → `TokenExpired`. */
export function pascal(text: string): string {
  return camel(`_${text}`);
}

/** `token_expired` → `token-expired`. */
export function kebab(text: string): string {
  return text.replaceAll("_", "-");
}
