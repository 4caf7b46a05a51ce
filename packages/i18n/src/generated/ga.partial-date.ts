import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Mura bhfuil ar eolas agat ach an bhliain, fág an lá agus an mhí folamh. Mura bhfuil ar eolas agat ach an mhí agus an bhliain, fág an lá folamh.","partialDate.month":"Mura bhfuil an lá ar eolas agat, fág folamh é."} satisfies Messages;
