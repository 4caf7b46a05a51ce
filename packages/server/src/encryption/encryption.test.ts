import { describe, expect, it } from "vitest";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createEncryption, EncryptionError, readText, type Place } from "./encryption.js";
import { decrypted, encrypted, HEADER, keyOf, rewrapped } from "./stream.js";

const [old, current] = [newKey("old"), newKey("current")];
const before = createEncryption(readKeys(old), { isOn: true });
const during = createEncryption(readKeys(`${current} ${old}`), { isOn: true });
const after = createEncryption(readKeys(current), { isOn: true });
const place: Place = { table: "submission", id: "AAAA", column: "entry" };
const WORDS = "ليلى \u0000 layla@mail.example";

/** The reason something is refused for; its words hold nothing of what it was. */
const refused = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof EncryptionError)) throw error;
    expect(error.message).not.toContain("layla");
    return error.reason;
  }
  return "nothing";
};

describe("an encrypted text", () => {
  it("is another each time, and opens where it was written, with the key it was written under", () => {
    const [one, two] = [before.encrypt(place, WORDS), before.encrypt(place, WORDS)];
    expect(one.box).not.toEqual(two.box);
    expect(Buffer.from(one.box).toString("latin1")).not.toContain("layla");
    for (const encryption of [before, during]) expect(encryption.decrypt(place, one)).toBe(WORDS);
    expect(before.decrypt(place, before.encrypt(place, ""))).toBe("");
  });
  it.each(["table", "id", "column"])("does not open in another %s", (name) => {
    const one = before.encrypt(place, WORDS);
    expect(refused(() => before.decrypt({ ...place, [name]: "other" }, one))).toBe("changed");
  });
  it("does not open when any bit of it was changed, or any part of it was cut off or exchanged", () => {
    const [one, two] = [before.encrypt(place, WORDS), before.encrypt(place, WORDS)];
    for (const part of ["wrapped", "box"] as const) {
      for (let at = part === "box" ? 1 : 0; at < one[part].length; at++) {
        const bytes = Buffer.from(one[part]);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(refused(() => before.decrypt(place, { ...one, [part]: bytes }))).toBe("changed");
      }
      for (let length = part === "box" ? 1 : 0; length < one[part].length; length++)
        expect(refused(() => before.decrypt(place, { ...one, [part]: one[part].subarray(0, length) }))).toBe(
          "changed",
        );
      expect(refused(() => before.decrypt(place, { ...one, [part]: two[part] }))).toBe("changed");
    }
    expect(
      refused(() =>
        before.decrypt(place, { ...one, box: Buffer.concat([Buffer.of(2), one.box.subarray(1)]) }),
      ),
    ).toBe("newer");
  });
  it("says which key is missing, and tells another key of the same id apart", () => {
    const one = before.encrypt(place, WORDS);
    expect(() => after.decrypt(place, one)).toThrow("'old'");
    expect(refused(() => after.decrypt(place, one))).toBe("no-key");
    expect(refused(() => readText(place, { text: "", ...one }, undefined))).toBe("no-key");
    expect(refused(() => readText(place, { text: "", ...one, wrapped: null }, before))).toBe("changed");
    const other = createEncryption(readKeys(newKey("old")));
    expect(refused(() => other.decrypt(place, one))).toBe("changed");
    expect([other.checkOf("old") === before.checkOf("old"), other.checkOf("none")]).toEqual([
      false,
      undefined,
    ]);
  });
  it("is put under another key without being written again", () => {
    const one = before.encrypt(place, WORDS);
    const moved = { ...one, ...during.rewrap(place, one) };
    expect(moved.box).toBe(one.box);
    expect(after.decrypt(place, moved)).toBe(WORDS);
    expect(refused(() => before.decrypt(place, moved))).toBe("no-key");
    expect(readText(place, { text: WORDS, kid: null, wrapped: null, box: null }, undefined)).toBe(WORDS);
  });
  it("is found by a digest that no other key makes, and that the older keys' are beside", () => {
    expect(during.blind("a")).toEqual([after.blind("a")[0], before.blind("a")[0]]);
    expect(new Set([...during.blind("a"), ...during.blind("b")]).size).toBe(4);
  });
});

describe("an encrypted file", () => {
  const PIECE = 64 * 1024;
  const SEALED = PIECE + 16;
  /** Arrives in parts that have nothing to do with the pieces. */
  async function* parts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += 10_007) {
      await Promise.resolve();
      yield bytes.subarray(from, from + 10_007);
    }
  }
  const all = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> => {
    const given: Uint8Array[] = [];
    for await (const part of source) given.push(part);
    return Buffer.concat(given);
  };
  const write = (bytes: Uint8Array, of = place): Promise<Buffer> => all(encrypted(parts(bytes), before, of));
  const read = async (bytes: Uint8Array, encryption = before, of = place): Promise<unknown> => {
    try {
      return await all(await decrypted(parts(bytes), encryption, of));
    } catch (error) {
      if (error instanceof EncryptionError) return error.reason;
      throw error;
    }
  };
  const content = (length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; at += 7) bytes[at] = at % 251;
    return bytes;
  };

  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5])(
    "of %d bytes is read as it was",
    async (length) => {
      const sealed = await write(content(length));
      expect(sealed.length).toBe(HEADER + length + 16 * Math.max(1, Math.ceil(length / PIECE)));
      expect(await read(sealed)).toEqual(content(length));
    },
  );
  it("is read as it is when it is not encrypted, however short", async () => {
    for (const length of [0, 1, 200_000]) expect(await read(content(length))).toEqual(content(length));
    for (const text of ["e", "diwanAE2", "diwan, and more"])
      expect(String(await read(Buffer.from(text)))).toBe(text);
  });
  it("is refused when it was cut off anywhere, made longer, changed or put together from others", async () => {
    const sealed = await write(content(2 * PIECE + 100));
    const pieces = [0, 1, 2].map((at) => sealed.subarray(HEADER + at * SEALED, HEADER + (at + 1) * SEALED));
    const header = sealed.subarray(0, HEADER);
    const [first = header, second = header, third = header] = pieces;
    const other = (await write(content(2 * PIECE + 100))).subarray(HEADER, HEADER + SEALED);
    for (const wrong of [
      header,
      Buffer.concat([header, first]),
      Buffer.concat([header, first, second]),
      sealed.subarray(0, -1),
      sealed.subarray(0, HEADER + 10),
      ...[1, 4, 8, 9, 50, HEADER - 1].map((length) => sealed.subarray(0, length)),
      Buffer.concat([sealed, Buffer.alloc(1)]),
      Buffer.concat([header, second, first, third]),
      Buffer.concat([header, first, first, third]),
      Buffer.concat([header, first, third]),
      Buffer.concat([header, other, second, third]),
      ...[9, 60, HEADER, HEADER + 70_000, sealed.length - 1].map((at) => {
        const bytes = Buffer.from(sealed);
        bytes[at] = (bytes[at] ?? 0) ^ 0x40;
        return bytes;
      }),
    ])
      expect(["changed", "no-key"]).toContain(await read(wrong));
    for (const change of [encrypted, rewrapped])
      await expect(all(change(parts(sealed.subarray(0, 50)), during, place))).rejects.toThrow("cut off");
    await expect(keyOf(parts(sealed.subarray(0, 50)), place)).rejects.toThrow("cut off");
    expect(await read(sealed, after)).toBe("no-key");
    expect(await read(sealed, before, { ...place, id: "BBBB" })).toBe("changed");
  });
  it("gives out nothing that comes after what was changed", async () => {
    const sealed = await write(content(3 * PIECE));
    const at = HEADER + SEALED + 5;
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    let given = 0;
    await expect(
      (async () => {
        for await (const part of await decrypted(parts(sealed), before, place)) given += part.length;
      })(),
    ).rejects.toBeInstanceOf(EncryptionError);
    expect(given).toBe(PIECE);
  });
  it("is encrypted once, tells under which key, and is put under another without being written again", async () => {
    const sealed = await write(content(PIECE + 5));
    expect(await all(encrypted(parts(sealed), before, place))).toEqual(sealed);
    expect([await keyOf(parts(sealed), place), await keyOf(parts(content(10)), place)]).toEqual([
      "old",
      undefined,
    ]);
    const moved = await all(rewrapped(parts(sealed), during, place));
    expect(moved.subarray(HEADER)).toEqual(sealed.subarray(HEADER));
    expect([await keyOf(parts(moved), place), await read(moved, after)]).toEqual([
      "current",
      content(PIECE + 5),
    ]);
    await expect(decrypted(parts(sealed), undefined, place)).rejects.toThrow("no server keys were given");
  });
});
