import type { Messages } from "../messages/index.js";

export default {"warningTitle":"ඉදිරියට යාමට පෙර පරීක්ෂා කරන්න","warningText":"සියල්ල නිවැරදි නම්, නැවත “ඉදිරියට යන්න” තෝරන්න.","warningPrefix":"පරීක්ෂා කරන්න:"} satisfies Messages;
