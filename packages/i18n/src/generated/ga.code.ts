import type { Messages } from "../messages/index.js";

export default {"readAs":"Fágadh spásanna agus carachtair fholaithe ar lár: {code}"} satisfies Messages;
