const encoder = new TextEncoder();

/**
 * What of a `Response` a reader looks at, with the same bytes. Making a real one takes longer than rendering and
 * reading together; every tenth run has one.
 */
export function lightResponse(
  body: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const stream = (): { getReader(): unknown } => {
    let bytes: Uint8Array | undefined = encoder.encode(body);
    const reader = {
      read: () => {
        const value = bytes;
        bytes = undefined;
        return Promise.resolve({ done: value === undefined, value });
      },
      cancel: () => Promise.resolve(),
    };
    return { getReader: () => reader };
  };
  const light = { status, headers: new Headers(headers), url: "", body: stream() };
  return { ...light, clone: () => ({ ...light, body: stream() }) } as unknown as Response;
}
