import { FILE, type ShippedField } from "../shipped.suite.js";

const reference = (id: string, name: string) => [{ id: id.repeat(32), name, size: 1234, type: FILE.type }];

export const shipped: ShippedField = {
  answers: [reference("a", "passport.pdf"), reference("b", "contract.pdf")],
  shown: [["passport.pdf"], ["contract.pdf"]],
  blank: [],
  // It is kept under a name that the server makes.
  enter: {
    steps: [[0, { file: true }]],
    answer: [{ name: FILE.name, size: FILE.text.length, type: FILE.type }],
    shown: [FILE.name],
  },
};
