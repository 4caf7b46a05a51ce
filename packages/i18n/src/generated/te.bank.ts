import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"సార్ట్ కోడ్ (Sort code)","bank.routing":"రూటింగ్ నంబర్ (Routing number)","bank.account":"ఖాతా నంబర్","error.required.sortCode":"సార్ట్ కోడ్ నమోదు చేయండి","error.required.routing":"రూటింగ్ నంబర్ నమోదు చేయండి","error.required.account":"ఖాతా నంబర్ నమోదు చేయండి","error.account.sortCode":"6 అంకెల సార్ట్ కోడ్ నమోదు చేయండి, ఉదాహరణకు 20-00-00","error.account.routing":"9 అంకెల రూటింగ్ నంబర్ నమోదు చేయండి"} satisfies Messages;
