import { defineProject } from "vitest/config";
import { conditions } from "../../vitest.conditions.js";

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name: "tour", include: ["src/**/*.test.ts"] },
});
