import type { Messages } from "../messages/index.js";

export default {"idExample":"Örneğin {example}","error.required.national-id":"Bir numara girin","error.idFormat":"Numaranın tamamını şu biçimde girin: {example}","error.required.asked.national-id":"Lütfen {called} için bir numara girin","error.idFormat.called":"Lütfen {called} için numaranın tamamını şu biçimde girin: {example}"} satisfies Messages;
