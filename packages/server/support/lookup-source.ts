/** A source of an agency's, on this machine, that answers as a test tells it; and the form that asks it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Definition } from "@diwan/core";
import { afterAll, beforeAll, beforeEach } from "vitest";

export interface AskedQuestion {
  readonly body: unknown;
  readonly headers: IncomingMessage["headers"];
  readonly method: string | undefined;
  readonly url: string | undefined;
}

export class LookupSource {
  readonly asked: AskedQuestion[] = [];
  /** Answers in place of a record. */
  answer: (response: ServerResponse, question: { readonly value: string }) => void = () => {};
  #server: Server | undefined;

  constructor() {
    beforeAll(async () => {
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const body = JSON.parse(text || "null") as { readonly value: string };
          const { headers, method, url } = request;
          this.asked.push({ body, headers, method, url });
          this.answer(response, body);
        });
      });
      this.#server = server;
      await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    });
    beforeEach(() => {
      this.asked.length = 0;
      this.answer = this.knows({ "12345-1": { legalName: "Delmon Bakery", address: "Road 2409" } });
    });
    afterAll(() => {
      this.#server?.closeAllConnections();
      this.#server?.close();
    });
  }

  get port(): number {
    return (this.#server?.address() as AddressInfo).port; // it listens
  }
  get url(): string {
    return `http://127.0.0.1:${this.port}/companies`;
  }

  /** Answers with one of these records, or that there is none. */
  knows =
    (records: { readonly [value: string]: object }): LookupSource["answer"] =>
    (response, { value }) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ record: records[value] ?? null }));
    };
}

export const companyForm: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "Your company",
      fields: [
        {
          type: "lookup",
          name: "company",
          label: "Which company?",
          source: "companies",
          entry: "Registration number",
          record: [
            { name: "legalName", label: "Company name" },
            { name: "address", label: "Registered address" },
          ],
        },
      ],
    },
    {
      id: "two",
      title: "Your note",
      fields: [{ type: "text", name: "note", label: "Note", optional: true }],
    },
  ],
  calculations: { name: "company.record.legalName" },
};
