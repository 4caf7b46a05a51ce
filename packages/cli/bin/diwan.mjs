#!/usr/bin/env node
/** The `diwan` command. `diwan help` says what it does. */
import { run } from "../dist/index.js";

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
