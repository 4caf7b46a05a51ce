import type { Messages } from "../messages/index.js";

export default {"warningTitle":"次へ進む前に確認してください","warningText":"内容に間違いがなければ、もう一度「次へ進む」を選択してください。","warningPrefix":"確認："} satisfies Messages;
