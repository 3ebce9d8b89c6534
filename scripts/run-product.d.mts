export declare function runProduct(
  options?: { folder?: string; keep?: boolean } & Record<string, string | boolean | undefined>,
): Promise<{ address: string; pid: number | undefined; stop(): Promise<void> }>;
