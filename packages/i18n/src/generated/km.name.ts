import type { Messages } from "../messages/index.js";

export default {"name.prefix":"គោរមងារ","name.given":"នាមខ្លួន","name.middle":"នាមកណ្ដាល","name.family":"នាមត្រកូល","name.suffix":"ពាក្យបន្ទាប់ពីឈ្មោះ","error.required.given":"សូមបំពេញនាមខ្លួន","error.required.family":"សូមបំពេញនាមត្រកូល"} satisfies Messages;
