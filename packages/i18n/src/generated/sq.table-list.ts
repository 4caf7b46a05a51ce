import type { Messages } from "../messages/index.js";

export default {"table.paste":"Në një qelizë mund të ngjitni disa rreshta nga një fletë llogaritëse.","table.pasted":{"one":"U ngjit {count} rresht.","other":"U ngjitën {count} rreshta."},"table.notRead":"{row}, {column}: “{text}” nuk është ndër zgjedhjet e mundshme dhe nuk u ngjit.","table.rowsLeft":{"one":"Nuk kishte vend për {count} rresht, i cili nuk u ngjit.","other":"Nuk kishte vend për {count} rreshta, të cilët nuk u ngjitën."},"table.columnsLeft":"Ajo që ishte pas kolonës së fundit nuk u ngjit."} satisfies Messages;
