import { fault } from "../../given";
import { handle } from "../../handle";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handle({
  GET: () => {
    throw fault("/sync");
  },
});
