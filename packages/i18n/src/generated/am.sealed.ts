import type { Messages } from "../messages/index.js";

export default {"check.sealedBrowser":"መልሶችዎን ሲልኩ ይህ መሣሪያ መጀመሪያ ያመሰጥራቸዋል። ከዚያ በኋላ ሊያነባቸው የሚችለው ማመልከቻዎን የሚያስተናግደው መሥሪያ ቤት ብቻ ነው።","check.sealedServer":"መልሶችዎን ሲልኩ ይህ ድረ ገጽ ከማስቀመጡ በፊት ያመሰጥራቸዋል። ከዚያ በኋላ ሊያነባቸው የሚችለው ማመልከቻዎን የሚያስተናግደው መሥሪያ ቤት ብቻ ነው።","confirmation.sealedBrowser":"ይህ መሣሪያ መልሶችዎን ከመላኩ በፊት አመስጥሯቸዋል። ሊያነባቸው የሚችለው ማመልከቻዎን የሚያስተናግደው መሥሪያ ቤት ብቻ ነው።","confirmation.sealedServer":"ይህ ድረ ገጽ መልሶችዎን ከማስቀመጡ በፊት አመስጥሯቸዋል። ሊያነባቸው የሚችለው ማመልከቻዎን የሚያስተናግደው መሥሪያ ቤት ብቻ ነው።"} satisfies Messages;
