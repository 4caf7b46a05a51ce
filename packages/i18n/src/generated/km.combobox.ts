import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"រកឃើញចម្លើយ {count}"},"combobox.none":"រកមិនឃើញចម្លើយទេ។ សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬវាយពាក្យឱ្យខ្លីជាងនេះ។","combobox.noneOther":"រកមិនឃើញចម្លើយក្នុងបញ្ជីទេ។ ពាក្យដែលលោកអ្នកវាយនឹងត្រូវយកមកប្រើ។"} satisfies Messages;
