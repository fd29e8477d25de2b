import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: [
      "test/e2e/**",
      "test/parity/operator.test.ts",
      "test/grammars/java.test.ts",
      "test/option-catalogue/regenerate.test.ts",
      "test/schemas/published.test.ts",
      "node_modules/**",
      "dist/**",
    ],
    testTimeout: 30_000,
  },
});
