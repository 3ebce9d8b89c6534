export declare function buildProduct(
  root: string,
  options?: { sourceMaps?: boolean; logLevel?: 'error' | 'warn' | 'info'; into?: string },
): Promise<void>;
