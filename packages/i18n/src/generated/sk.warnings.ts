import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Skôr než budete pokračovať, skontrolujte svoje odpovede","warningText":"Ak je všetko správne, vyberte znova „Pokračovať“.","warningPrefix":"Skontrolujte:"} satisfies Messages;
