import { fromBase64Url } from "../../sealed/base64url.js";
import type { Finding } from "../problem.js";
import { EXAMPLE_POINT } from "../schema/form.js";
import { FORM } from "../schema/words.js";
import { quote } from "../suggest.js";
import { fieldWords } from "../walk.js";
import type { Check } from "./form.js";

/** P-256 (FIPS 186-5): y² = x³ − 3x + b modulo p. */
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

function coordinate(text: string): bigint | undefined {
  const bytes = fromBase64Url(text);
  if (bytes?.length !== 32) return undefined;
  return BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`);
}
function isOnCurve({ x, y }: { readonly x: string; readonly y: string }): boolean {
  const [at, up] = [coordinate(x), coordinate(y)];
  if (at === undefined || up === undefined || at >= P || up >= P) return false;
  return (up * up - (at * at * at - 3n * at + B)) % P === 0n;
}

/** Otherwise it is said already. */
const isWritten = (coordinate: string): boolean => FORM.coordinate.test(coordinate);

/** A key that is none would seal nothing: each application would fail when it is sent. */
export const sealingKeys: Check = ({ definition: { sealed } }) => {
  const keys = sealed?.keys ?? [];
  return keys.flatMap(({ kid, x, y }, at): readonly Finding[] => [
    ...(x === EXAMPLE_POINT.x
      ? [
          {
            pointer: `/sealed/keys/${at}/x`,
            code: "sealingKey" as const,
            message: `The key ${quote(kid)} is the example of the documentation, which nobody can open: make a pair with 'diwan-server new-sealing-key'.`,
          },
        ]
      : []),
    ...(!isWritten(x) || !isWritten(y) || isOnCurve({ x, y })
      ? []
      : [
          {
            pointer: `/sealed/keys/${at}`,
            code: "sealingKey" as const,
            message: `The key ${quote(kid)} is no public key on P-256: its 'x' and 'y' do not belong together. Copy both as 'diwan-server new-sealing-key' printed them.`,
          },
        ]),
    ...(keys.findIndex((key) => key.kid === kid) === at
      ? []
      : [
          {
            pointer: `/sealed/keys/${at}/kid`,
            code: "sealingKey" as const,
            message: `Two keys have the name ${quote(kid)}: nobody could tell which private key opens an application.`,
          },
        ]),
  ]);
};

/** Files are sent while the form is filled in, and the server looks at their kind and scans them: they would be kept as they are, beside sealed answers. */
export const sealedFiles: Check = ({ definition, fields, types }) =>
  definition.sealed
    ? fields.flatMap(({ field, pointer }): readonly Finding[] =>
        types.answers.get(field.type)?.files
          ? [
              {
                pointer: `${pointer}/type`,
                code: "sealedFile",
                message: `The ${fieldWords(field)} asks for files, which cannot be sealed yet: the server would keep them in a way it can read. Take the question out, or take out 'sealed'.`,
              },
            ]
          : [],
      )
    : [];
