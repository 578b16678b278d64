interface Question {
  readonly question: string;
  readonly given: unknown;
}

/** The other side of `ask`. */
export function answerQuestions(answers: Readonly<Record<string, (given: unknown) => unknown>>): void {
  addEventListener("message", async ({ data, ports: [port] }: MessageEvent<Question>) => {
    try {
      port?.postMessage({ answer: await answers[data.question]?.(data.given) });
    } catch (error) {
      port?.postMessage({ failed: String((error as Error).stack) });
    }
  });
}
