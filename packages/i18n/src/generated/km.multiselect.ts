import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"បានបន្ថែម {answers}។ ចម្លើយដែលបានជ្រើសរើសមាន {count}។"},"multiselect.removed":{"other":"បានដក {answer} ចេញ។ ចម្លើយដែលបានជ្រើសរើសមាន {count}។"},"multiselect.remove":"ដកចេញ {answer}","multiselect.chosen":"បានជ្រើសរើស៖ {answers}","multiselect.lines":"សូមបំពេញចម្លើយមួយក្នុងមួយបន្ទាត់។"} satisfies Messages;
