import { registerHooks } from "node:module";

// Node.js runs TypeScript, but leaves it to whoever imports to say `.ts`. The sources say `.js`, as they will be built.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^\..*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/js$/, "ts"), context);
    }
  },
});
