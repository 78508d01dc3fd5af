import fc from "fast-check";

/**
 * Property tests take the same random course in every run, so that a red build is the fault of its change. Another
 * course: `PROPERTY_SEED=$RANDOM npm run vitest -- run test/properties`; what it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261122) });
