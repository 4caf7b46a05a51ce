import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ទម្រង់នេះកំពុងបើកនៅកន្លែងផ្សេងទៀតដែរ ឧទាហរណ៍ ក្នុងផ្ទាំងផ្សេង។ ដរាបណាលោកអ្នកមិនទាន់បិទវានៅទីនោះ អ្វីដែលលោកអ្នកកែប្រែនៅទីនេះនឹងមិនត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ។"} satisfies Messages;
