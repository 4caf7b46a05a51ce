import type { Messages } from "../messages/index.js";

export default {"signature.name":"دستخط کے لیے اپنا پورا نام لکھیں","error.required.signature":"دستخط کے لیے اپنا پورا نام لکھیں","error.declarationChanged":"اقرار نامہ بدل گیا ہے۔ اسے پڑھیں اور دوبارہ دستخط کریں۔","error.required.called.signature":"{called}: دستخط کے لیے اپنا پورا نام لکھیں","error.required.asked.signature":"{called}: اپنا پورا نام لکھیں","error.declarationChanged.called":"{called}: اقرار نامہ بدل گیا ہے۔ اسے پڑھیں اور دوبارہ دستخط کریں۔"} satisfies Messages;
