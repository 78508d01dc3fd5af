import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{grammar,server,client,scripts,samples,test}/**/*.test.ts"],
    globalSetup: ["test/setup/shared-build.ts"],
    setupFiles: ["test/setup/property-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
