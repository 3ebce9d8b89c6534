export declare function findBrowser(): string | undefined;
export declare const noBrowser: string;
export declare const browserArguments: string[];
