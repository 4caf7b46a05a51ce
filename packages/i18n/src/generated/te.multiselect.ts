import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} చేర్చారు. ఇప్పటివరకు {count} సమాధానం ఎంచుకున్నారు.","other":"{answers} చేర్చారు. ఇప్పటివరకు {count} సమాధానాలు ఎంచుకున్నారు."},"multiselect.removed":{"one":"{answer} తీసివేశారు. ఇప్పుడు {count} సమాధానం ఎంపికై ఉంది.","other":"{answer} తీసివేశారు. ఇప్పుడు {count} సమాధానాలు ఎంపికై ఉన్నాయి."},"multiselect.remove":"తీసివేయండి: {answer}","multiselect.chosen":"ఎంచుకున్నవి: {answers}","multiselect.lines":"ప్రతి సమాధానాన్ని వేరే లైన్‌లో రాయండి."} satisfies Messages;
