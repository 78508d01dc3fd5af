// Loaded before the server: tells how much it holds after collecting garbage, to whoever asks over the channel.
process.on("message", () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// The channel must not keep the server alive.
process.channel.unref();
