/** What is known of the files that people have sent; see `file/files.ts`. */
export type FileTables = {
  files: {
    id: string;
    sha256: string;
    name: string;
    /** One of `file/file-types.ts`. */
    type: string;
    size: number;
    uploaded_by: string;
    uploaded_at: string;
    /** The idempotency key of the sender. */
    upload_key: string | null;
    /** The change that the file belongs to; null until it is saved with one. */
    change: string | null;
  };
};
