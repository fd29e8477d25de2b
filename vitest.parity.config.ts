import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/parity/operator.test.ts"], testTimeout: 600_000 } });
