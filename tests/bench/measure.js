/** Runs inside the bench page: mounts one contender and times one thing. All times in milliseconds, to after the next paint. */
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(0);
    }),
  );

export function install(contender) {
  const timed = async (work) => {
    await painted();
    const start = performance.now();
    await work();
    return (await painted()) - start;
  };
  globalThis.bench = {
    mount: (n) => timed(() => contender.mount(n)),
    show: () => timed(() => contender.showConditional()),
    submit: () => timed(() => contender.submit()),
    /** Focuses the text box in the middle of the form, where typing is measured. */
    focusMiddle() {
      const boxes = [...contender.root().querySelectorAll("input")].filter(
        (input) => input.type === "text" && !input.name.includes("."),
      );
      boxes[Math.floor(boxes.length / 2)].focus();
      return painted();
    },
    count: () => contender.root().querySelectorAll("input,select,textarea").length,
    painted,
  };
}
