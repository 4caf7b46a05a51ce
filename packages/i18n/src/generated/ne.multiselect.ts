import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} थपियो। अहिलेसम्म {count} वटा उत्तर छानिएको छ।","other":"{answers} थपियो। अहिलेसम्म {count} वटा उत्तर छानिएका छन्।"},"multiselect.removed":{"one":"{answer} हटाइयो। अब {count} वटा उत्तर छानिएको छ।","other":"{answer} हटाइयो। अब {count} वटा उत्तर छानिएका छन्।"},"multiselect.remove":"हटाउनुहोस्: {answer}","multiselect.chosen":"छानिएका: {answers}","multiselect.lines":"हरेक उत्तर छुट्टै लाइनमा लेख्नुहोस्।"} satisfies Messages;
