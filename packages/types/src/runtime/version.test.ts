import { expect, test } from "vitest";
import { requireVersion, VERSION } from "./version.js";

test("a package of the same version is welcome", () => {
  expect(() => requireVersion("@org/errors-server", VERSION)).not.toThrow();
});

test.each(["99.0.0", "99.0.0-next.1", ""])("a package of the version %j is told what is wrong", (version) => {
  expect(() => requireVersion("@org/errors-server", version)).toThrow(
    new RegExp(
      `^@org/errors-server ${version} got @org/errors-types ${VERSION}\\..* install @org/errors-types@${version}`,
    ),
  );
});
