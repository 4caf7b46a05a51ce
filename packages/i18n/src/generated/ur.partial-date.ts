import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"اگر آپ کو صرف سال معلوم ہو تو دن اور مہینہ خالی چھوڑ دیں۔ اگر صرف مہینہ اور سال معلوم ہوں تو دن خالی چھوڑ دیں۔","partialDate.month":"اگر آپ کو دن معلوم نہ ہو تو اسے خالی چھوڑ دیں۔"} satisfies Messages;
