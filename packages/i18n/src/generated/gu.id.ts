import type { Messages } from "../messages/index.js";

export default {"idExample":"ઉદાહરણ: {example}","error.required.national-id":"નંબર દાખલ કરો","error.idFormat":"પૂરો નંબર દાખલ કરો, જેમ કે {example}","error.required.asked.national-id":"{called} માટે નંબર દાખલ કરો","error.idFormat.called":"{called}: પૂરો નંબર દાખલ કરો, જેમ કે {example}"} satisfies Messages;
