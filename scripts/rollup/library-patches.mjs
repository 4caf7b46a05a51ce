/**
 * Replaces parts of libraries' modules. The build fails when a library has changed and a patch no longer fits.
 * @param {string} name of the plugin
 * @param {readonly { file: RegExp, from: RegExp, to: string }[]} patches
 */
export function libraryPatches(name, patches) {
  const used = new Set();
  return {
    name,
    transform(code, id) {
      const file = id.replaceAll("\\", "/");
      let out = code;
      for (const patch of patches) {
        if (!patch.file.test(file)) continue;
        const patched = out.replace(patch.from, patch.to);
        if (patched !== out) used.add(patch);
        out = patched;
      }
      return out === code ? undefined : { code: out, map: null };
    },
    buildEnd(error) {
      const stale = patches.filter((patch) => !used.has(patch));
      if (!error && stale.length)
        this.error(`no longer found in the library: ${stale.map(({ from }) => from.source).join("; ")}`);
    },
  };
}
