import { defineConfig } from "vitest/config";

/** The tests that need Java and Maven. */
export default defineConfig({
  test: {
    include: [
      "test/parity/operator.test.ts",
      "test/schemas/published.test.ts",
      "test/grammars/java.test.ts",
      "test/option-catalogue/regenerate.test.ts",
    ],
    testTimeout: 600_000,
  },
});
