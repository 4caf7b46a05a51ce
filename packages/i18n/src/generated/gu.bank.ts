import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"સૉર્ટ કોડ (Sort code)","bank.routing":"રાઉટિંગ નંબર (Routing number)","bank.account":"ખાતા નંબર","error.required.sortCode":"સૉર્ટ કોડ દાખલ કરો","error.required.routing":"રાઉટિંગ નંબર દાખલ કરો","error.required.account":"ખાતા નંબર દાખલ કરો","error.account.sortCode":"6 અંકનો સૉર્ટ કોડ દાખલ કરો, જેમ કે 20-00-00","error.account.routing":"9 અંકનો રાઉટિંગ નંબર દાખલ કરો"} satisfies Messages;
