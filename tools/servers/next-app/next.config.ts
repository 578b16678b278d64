import type { NextConfig } from "next";

const config: NextConfig = {
  // `forbidden()` and `unauthorized()`
  experimental: { authInterrupts: true },
  headers: async () => [{ source: "/:path*", headers: [{ key: "access-control-allow-origin", value: "*" }] }],
};

export default config;
