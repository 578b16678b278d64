import { ApiError, readError } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { answerQuestions } from "../answer-questions.js";
import { everything } from "../everything.js";
import { handedOver } from "../handed-over.js";
import { provoke } from "../provoke.js";
import { watchHarm } from "../watch-harm.js";

answerQuestions({
  everything: () => everything("worker"),
  read: async (path) => (await readError(await fetch(path as string), org))?.toJSON(),
  revive: (data) => ({ seen: handedOver(data), back: ApiError.fromJSON(data)?.toJSON() }),
  provoke: async () => {
    const harmed = watchHarm();
    return { refused: await provoke(), harm: await harmed() };
  },
});
