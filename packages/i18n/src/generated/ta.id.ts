import type { Messages } from "../messages/index.js";

export default {"idExample":"எடுத்துக்காட்டு: {example}","error.required.national-id":"எண்ணை உள்ளிடவும்","error.idFormat":"எண்ணை முழுமையாக உள்ளிடவும், எடுத்துக்காட்டு: {example}","error.required.asked.national-id":"{called} என்பதற்கு எண்ணை உள்ளிடவும்","error.idFormat.called":"{called}: எண்ணை முழுமையாக உள்ளிடவும், எடுத்துக்காட்டு: {example}"} satisfies Messages;
