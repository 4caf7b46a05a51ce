import type { Messages } from "../messages/index.js";

export default {"table.paste":"స్ప్రెడ్‌షీట్‌లోని అనేక వరుసలను ఒక గడిలో పేస్ట్ చేయవచ్చు.","table.pasted":{"one":"{count} వరుస పేస్ట్ అయింది.","other":"{count} వరుసలు పేస్ట్ అయ్యాయి."},"table.notRead":"{row}, {column}: “{text}” ఎంపికల్లో లేదు, అందువల్ల పేస్ట్ కాలేదు.","table.rowsLeft":{"one":"{count} వరుసకు స్థలం లేదు, అందువల్ల అది పేస్ట్ కాలేదు.","other":"{count} వరుసలకు స్థలం లేదు, అందువల్ల అవి పేస్ట్ కాలేదు."},"table.columnsLeft":"చివరి నిలువు వరుస తర్వాత ఉన్నవి పేస్ట్ కాలేదు."} satisfies Messages;
