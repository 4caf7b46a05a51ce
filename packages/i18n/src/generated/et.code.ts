import type { Messages } from "../messages/index.js";

export default {"readAs":"Tühikud ja nähtamatud märgid jäeti välja: {code}"} satisfies Messages;
