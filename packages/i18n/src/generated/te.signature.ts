import type { Messages } from "../messages/index.js";

export default {"signature.name":"సంతకంగా మీ పూర్తి పేరు టైప్ చేయండి","error.required.signature":"సంతకంగా మీ పూర్తి పేరు టైప్ చేయండి","error.declarationChanged":"ధ్రువీకరణ మారింది. దాన్ని చదివి మళ్లీ సంతకం చేయండి.","error.required.called.signature":"{called}: సంతకంగా మీ పూర్తి పేరు టైప్ చేయండి","error.required.asked.signature":"{called} కోసం మీ పూర్తి పేరు టైప్ చేయండి","error.declarationChanged.called":"{called}: ధ్రువీకరణ మారింది. దాన్ని చదివి మళ్లీ సంతకం చేయండి."} satisfies Messages;
