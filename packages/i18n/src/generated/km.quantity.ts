import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"បរិមាណ","quantity.unit":"ឯកតា","error.required.quantity":"សូមបំពេញបរិមាណ","error.unit":"សូមជ្រើសរើសឯកតាមួយក្នុងបញ្ជី"} satisfies Messages;
