/**
 * Whether a value is an `Error`, also one of another realm.
 * @throws whatever a proxy throws.
 */
export function isError(value: object): value is Error {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return false;
  return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
}
