import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"یہ فارم کسی اور جگہ بھی کھلا ہوا ہے، مثلاً دوسرے ٹیب میں۔ جب تک آپ اسے وہاں بند نہیں کرتے، یہاں کی گئی تبدیلیاں اس ڈیوائس پر محفوظ نہیں ہوں گی۔"} satisfies Messages;
