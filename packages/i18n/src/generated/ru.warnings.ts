import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Проверьте, прежде чем продолжить","warningText":"Если всё верно, ещё раз выберите «Продолжить».","warningPrefix":"Проверьте:"} satisfies Messages;
