import type { Messages } from "../messages/index.js";

export default {"table.paste":"លោកអ្នកអាចបិទភ្ជាប់ជួរដេកច្រើនពីតារាងគណនាទៅក្នុងក្រឡាមួយ។","table.pasted":{"other":"បានបិទភ្ជាប់ {count} ជួរ។"},"table.notRead":"{row}, {column}៖ «{text}» មិនមែនជាជម្រើសណាមួយទេ ហើយមិនត្រូវបានបិទភ្ជាប់ទេ។","table.rowsLeft":{"other":"គ្មានកន្លែងសម្រាប់ {count} ជួរទេ ដូច្នេះជួរទាំងនោះមិនត្រូវបានបិទភ្ជាប់ទេ។"},"table.columnsLeft":"អ្វីដែលនៅហួសជួរឈរចុងក្រោយ មិនត្រូវបានបិទភ្ជាប់ទេ។"} satisfies Messages;
