import type { Messages } from "../messages/index.js";

export default {"readAs":"Boşluklar ve görünmeyen karakterler çıkarıldı: {code}"} satisfies Messages;
