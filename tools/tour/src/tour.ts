import { screenOf } from "./screen.js";
import { takeTour } from "./take-tour.js";

process.exitCode = await takeTour(screenOf(process.stdout, process.env));
