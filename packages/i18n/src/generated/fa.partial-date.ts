import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"اگر فقط سال را می‌دانید، روز و ماه را خالی بگذارید. اگر فقط ماه و سال را می‌دانید، روز را خالی بگذارید.","partialDate.month":"اگر روز را نمی‌دانید، آن را خالی بگذارید."} satisfies Messages;
