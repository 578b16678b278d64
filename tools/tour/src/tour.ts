import { screenOf } from "./screen.js";
import { takeTour } from "./take-tour.js";

// Who reads only the beginning, as `head` does, still gets the right exit code.
process.stdout.on("error", () => undefined);
process.exitCode = await takeTour(screenOf(process.stdout, process.env));
