import type { ReactNode } from "react";

export const metadata = { title: "next" };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main id="app">{children}</main>
      </body>
    </html>
  );
}
