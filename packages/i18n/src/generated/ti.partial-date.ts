import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ዓመት ጥራይ ትፈልጡ እንተኾይንኩም፣ መዓልትን ወርሕን ባዶ ግደፉ። ወርሕን ዓመትን ጥራይ ትፈልጡ እንተኾይንኩም፣ መዓልቲ ባዶ ግደፉ።","partialDate.month":"ነታ መዓልቲ ዘይትፈልጡ እንተኾይንኩም፣ ባዶ ግደፉዋ።"} satisfies Messages;
