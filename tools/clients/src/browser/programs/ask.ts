/** Asks a worker of any kind, which answers through a port that comes with the question. */
export function ask<Answer>(
  worker: Pick<Worker | ServiceWorker, "postMessage">,
  question: string,
  given?: unknown,
): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<{ answer: Answer } | { failed: string }>) => {
      port1.close();
      if ("answer" in data) resolve(data.answer);
      else reject(new Error(data.failed));
    };
    worker.postMessage({ question, given }, [port2]);
  });
}
