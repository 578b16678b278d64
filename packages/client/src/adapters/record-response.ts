/** A response that remembers what is read of it. */
interface Recording {
  readonly response: Response;
  /** The response once more, with as much of its body as was read until now. */
  readonly copy: () => Response;
}

/** Takes the body of a response over. */
export function recordResponse(received: Response): Recording {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const body = received.body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        chunks.push(chunk);
        controller.enqueue(chunk);
      },
    }),
  );
  return {
    response: withBody(received, body ?? null),
    copy: () => withBody(received, new Blob(chunks)),
  };
}

function withBody(
  { status, statusText, headers, url }: Response,
  body: ReadableStream | Blob | null,
): Response {
  const response = new Response(body, { status, statusText, headers });
  // a `Response` that is made has none
  return Object.defineProperty(response, "url", { value: url });
}
