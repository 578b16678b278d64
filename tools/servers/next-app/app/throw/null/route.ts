import { fault } from "../../../given";
import { handle } from "../../../handle";

export const GET = handle(() => {
  throw fault("/throw/null");
});
