import type { KnownError } from "./known-error.js";
import type { Reading } from "./reading.js";

/** Which error a body is. */
export interface Decision {
  readonly known: KnownError;
  /** The body has everything that the template calls for, and the API lists its code. */
  readonly recognized: boolean;
  /** What stood in the place of the code and did not lead to the code. */
  readonly receivedCode?: string | undefined;
  /** All details are there that are required, and none has another type. Only a recognized code promises any. */
  readonly fits: boolean;
  /** What the body says; absent where that was not needed to decide. */
  readonly reading?: Reading;
}
