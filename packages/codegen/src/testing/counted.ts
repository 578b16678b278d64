/** Plain data that counts how often an element of one of its lists, or a key of one of its maps, is looked at. */
export interface Counted<T> {
  readonly data: T;
  readonly looks: () => number;
}

/** A counted copy that is not frozen. What was one object stays one object, so that it can still be compared. */
export function counted<T extends object>(given: T): Counted<T> {
  let looks = 0;
  const proxies = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || value instanceof Set || value instanceof Map)
      return value;
    const known = proxies.get(value);
    if (known !== undefined) return known;
    const proxy = new Proxy(value, {
      get(target, key) {
        if (Array.isArray(target) && typeof key === "string" && /^\d+$/.test(key)) looks++;
        const value = Reflect.get(target, key);
        // a proxy must show frozen members just as they are
        return Object.isFrozen(target) ? value : wrap(value);
      },
      ownKeys(target) {
        const keys = Reflect.ownKeys(target);
        looks += keys.length;
        return keys;
      },
    });
    proxies.set(value, proxy);
    return proxy;
  };
  const data = wrap(structuredClone(given)) as T;
  return { data, looks: () => looks };
}
