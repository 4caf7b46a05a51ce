import type { Messages } from "../messages/index.js";

export default {"warningTitle":"សូមពិនិត្យមុនពេលបន្ត","warningText":"ប្រសិនបើអ្វីៗទាំងអស់ត្រឹមត្រូវ សូមជ្រើសរើស «បន្ត» ម្ដងទៀត។","warningPrefix":"សូមពិនិត្យ៖"} satisfies Messages;
