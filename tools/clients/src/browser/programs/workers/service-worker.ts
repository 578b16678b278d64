import { type Api, type ApiError, readError, readFailure, withRetry } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { answerQuestions } from "../answer-questions.js";
import { provoke } from "../provoke.js";
import { watchHarm } from "../watch-harm.js";

declare const self: ServiceWorkerGlobalScope;

const api = org as Api<ApiError>;
const harmed = watchHarm();

/** By the beginning of the path: what becomes of a request. */
const WAYS: Readonly<Record<string, (event: FetchEvent) => Promise<Response>>> = {
  "/service/read/": readOf,
  "/service/retried/": ({ request }) => withRetry(request, { api }),
};

/** The page has the response as it is; the error is posted to it. */
async function readOf({ request, clientId }: FetchEvent): Promise<Response> {
  const page = await self.clients.get(clientId);
  try {
    const response = await fetch(request);
    const error = await readError(response.clone(), api);
    page?.postMessage(error?.toJSON());
    return response;
  } catch (thrown) {
    page?.postMessage(readFailure<ApiError>(thrown).toJSON());
    return Response.error();
  }
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  const way = Object.keys(WAYS).find((start) => pathname.startsWith(start));
  if (way !== undefined) event.respondWith(WAYS[way]!(event));
});

answerQuestions({
  harm: harmed,
  provoke: async () => ({ refused: await provoke(), harm: await harmed() }),
});
