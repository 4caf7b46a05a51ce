import type { Messages } from "../messages/index.js";

export default {"warningTitle":"جاری رکھنے سے پہلے دیکھ لیں","warningText":"اگر سب کچھ درست ہے تو دوبارہ ”جاری رکھیں“ منتخب کریں۔","warningPrefix":"دیکھ لیں:"} satisfies Messages;
