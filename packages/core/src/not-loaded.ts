/** What whoever goes on, or validates, too early is told. */
export const NOT_LOADED = "await form.load() and form.loadRules() first";
