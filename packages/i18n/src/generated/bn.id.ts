import type { Messages } from "../messages/index.js";

export default {"idExample":"উদাহরণ: {example}","error.required.national-id":"নম্বর লিখুন","error.idFormat":"পুরো নম্বর লিখুন, যেমন {example}","error.required.asked.national-id":"{called}-এর জন্য নম্বর লিখুন","error.idFormat.called":"{called}: পুরো নম্বর লিখুন, যেমন {example}"} satisfies Messages;
