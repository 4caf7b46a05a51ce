import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"መልስታትኩም ክትሰዱ ከለኹም፣ እዚ መሳርሒ መጀመርታ ናብ ምስጢራዊ ጽሑፍ ይቕይሮም። ድሕሪኡ ንመመልከቲኹም ዝርኢ ቤት ጽሕፈት ጥራይ እዩ ከንብቦም ዝኽእል።","check.sealedServer":"መልስታትኩም ምስ ሰደድኩም፣ እዚ መርበብ ሓበሬታ ቅድሚ ምዕቃቦም ናብ ምስጢራዊ ጽሑፍ ይቕይሮም። ድሕሪኡ ንመመልከቲኹም ዝርኢ ቤት ጽሕፈት ጥራይ እዩ ከንብቦም ዝኽእል።","confirmation.sealedBrowser":"እዚ መሳርሒ ንመልስታትኩም ቅድሚ ምስዳዶም ናብ ምስጢራዊ ጽሑፍ ቀይርዎም። ንመመልከቲኹም ዝርኢ ቤት ጽሕፈት ጥራይ እዩ ከንብቦም ዝኽእል።","confirmation.sealedServer":"እዚ መርበብ ሓበሬታ ንመልስታትኩም ቅድሚ ምዕቃቦም ናብ ምስጢራዊ ጽሑፍ ቀይርዎም። ንመመልከቲኹም ዝርኢ ቤት ጽሕፈት ጥራይ እዩ ከንብቦም ዝኽእል።"} satisfies Messages;
