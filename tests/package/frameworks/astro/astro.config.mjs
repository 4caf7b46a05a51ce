import node from "@astrojs/node";
import react from "@astrojs/react";

export default {
  integrations: [react()],
  adapter: node({ mode: "standalone" }),
  devToolbar: { enabled: false },
};
