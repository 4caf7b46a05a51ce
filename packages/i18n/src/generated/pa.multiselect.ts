import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"ਜੋੜਿਆ ਗਿਆ: {answers}। ਹੁਣ ਤੱਕ {count} ਜਵਾਬ ਚੁਣਿਆ ਗਿਆ ਹੈ।","other":"ਜੋੜਿਆ ਗਿਆ: {answers}। ਹੁਣ ਤੱਕ {count} ਜਵਾਬ ਚੁਣੇ ਗਏ ਹਨ।"},"multiselect.removed":{"one":"ਹਟਾਇਆ ਗਿਆ: {answer}। ਹੁਣ {count} ਜਵਾਬ ਚੁਣਿਆ ਹੋਇਆ ਹੈ।","other":"ਹਟਾਇਆ ਗਿਆ: {answer}। ਹੁਣ {count} ਜਵਾਬ ਚੁਣੇ ਹੋਏ ਹਨ।"},"multiselect.remove":"ਹਟਾਓ: {answer}","multiselect.chosen":"ਚੁਣੇ ਗਏ: {answers}","multiselect.lines":"ਹਰ ਜਵਾਬ ਵੱਖਰੀ ਲਾਈਨ ਵਿੱਚ ਲਿਖੋ।"} satisfies Messages;
