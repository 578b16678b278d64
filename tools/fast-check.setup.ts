import fc from "fast-check";

// The same runs every time, so that a red test is a red change. `SEED=random` looks for what nobody thought of.
if (process.env.SEED !== "random") fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_260_131) });
