import type { Messages } from "../messages/index.js";

export default {"readAs":"Jarak dan aksara yang tidak kelihatan telah dibuang: {code}"} satisfies Messages;
