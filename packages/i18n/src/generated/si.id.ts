import type { Messages } from "../messages/index.js";

export default {"idExample":"උදා: {example}","error.required.national-id":"අංකයක් ඇතුළත් කරන්න","error.idFormat":"සම්පූර්ණ අංකය ඇතුළත් කරන්න, උදා: {example}","error.required.asked.national-id":"{called} සඳහා අංකයක් ඇතුළත් කරන්න","error.idFormat.called":"{called}: සම්පූර්ණ අංකය ඇතුළත් කරන්න, උදා: {example}"} satisfies Messages;
