import { everything } from "./everything.js";
import { ofFrame } from "./of-frame.js";
import { report } from "./report.js";

// a worker has no frames, and what is posted to it is of its own realm
void report("page", everything("page", { "vm/iframe/worker Error": ofFrame }));
