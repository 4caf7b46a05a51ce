import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"شامل ہو گیا: {answers}۔ {count} جواب منتخب ہے۔","other":"شامل ہو گیا: {answers}۔ {count} جوابات منتخب ہیں۔"},"multiselect.removed":{"one":"ہٹا دیا گیا: {answer}۔ {count} جواب منتخب ہے۔","other":"ہٹا دیا گیا: {answer}۔ {count} جوابات منتخب ہیں۔"},"multiselect.remove":"ہٹائیں: {answer}","multiselect.chosen":"منتخب جوابات: {answers}","multiselect.lines":"ہر جواب الگ سطر میں لکھیں۔"} satisfies Messages;
