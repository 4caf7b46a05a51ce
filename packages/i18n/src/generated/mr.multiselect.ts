import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"जोडले: {answers}. आतापर्यंत {count} उत्तर निवडले आहे.","other":"जोडले: {answers}. आतापर्यंत {count} उत्तरे निवडली आहेत."},"multiselect.removed":{"one":"काढून टाकले: {answer}. आता {count} उत्तर निवडलेले आहे.","other":"काढून टाकले: {answer}. आता {count} उत्तरे निवडलेली आहेत."},"multiselect.remove":"काढून टाका: {answer}","multiselect.chosen":"निवडलेले: {answers}","multiselect.lines":"प्रत्येक उत्तर वेगळ्या ओळीत लिहा."} satisfies Messages;
