/** A library's circular imports and misplaced comments are its own affair; ours are linted. */
function isOurs({ code, id, ids, loc }) {
  if (code !== "CIRCULAR_DEPENDENCY" && code !== "INVALID_ANNOTATION") return true;
  return ![id, loc?.file, ...(ids ?? [])].filter(Boolean).every((path) => path.includes("node_modules"));
}

/** Rollup's `onwarn`: a warning about our own code ends the build. */
export function failOnWarning(warning) {
  if (isOurs(warning)) throw new Error(`rollup warned: ${warning.message}`);
}
