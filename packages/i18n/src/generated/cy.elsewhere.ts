import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Mae’r ffurflen hon ar agor fwy nag unwaith, er enghraifft mewn tab arall. Nes iddi gael ei chau yno, ni fydd yr hyn rydych yn ei newid yma yn cael ei gadw ar y ddyfais hon."} satisfies Messages;
